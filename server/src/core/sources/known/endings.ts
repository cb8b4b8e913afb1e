import { perLanguage } from '../../text';
import { fold } from './fold';

/**
 * What a language writes on to a name, or puts in the place of its last letters: short lists of
 * case endings and suffixes.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  de: 'ischen,ens,en,er,es,em,ns,s,n,e',
  nb: 'enes,ens,ets,en,et,ne,s',
  sv: 'ens,ets,en,et,s',
  nl: 's,e',
  en: 's',
  ru: 'скими,ского,скому,ского,ским,ском,ами,ями,ого,его,ому,ему,ыми,ими,ой,ей,ою,ею,ам,ям,ах,ях,ов,ев,ом,ем,ым,им,ую,юю,ая,яя,ое,ее,ые,ие,ый,ий,ых,их,ия,ии,ию,ье,ья,ью,а,я,о,е,и,ы,у,ю,ь,й',
  uk: 'ського,ському,ським,ами,ями,ого,его,ому,ему,ими,ові,еви,єві,ой,ей,ою,ею,єю,ам,ям,ах,ях,ив,ів,ом,ем,єм,им,ую,юю,ая,яя,ии,их,ия,ию,ії,ія,ію,а,я,о,е,и,і,у,ю,ь,й,є',
  bg: 'ият,ата,ето,ите,ът,ят,та,то,те,а,я',
  pl: 'skiego,skiemu,skim,ami,ach,owi,iem,ego,emu,ych,ich,ymi,imi,ej,om,ow,em,im,ym,ie,iej,a,y,i,e,u,o',
  cs: 'skeho,skemu,skym,ami,ach,ovi,eho,emu,ych,ymi,ou,em,um,ech,a,y,i,e,u,o',
  tr: 'larinin,lerinin,larindan,lerinden,larina,lerine,larin,lerin,lari,leri,lar,ler,ndan,nden,nin,nun,yla,yle,dan,den,tan,ten,sinin,sinin,sunun,sina,sine,sini,sunu,da,de,ta,te,in,un,ya,ye,yi,yu,na,ne,ni,nu,si,su,i,u,a,e',
  az: 'larinin,lerinin,lari,leri,lar,ler,ndan,nden,nin,nun,dan,den,sinin,sunun,sina,sine,sini,sunu,da,de,in,un,ya,ye,yi,yu,na,ne,ni,nu,si,su,i,u,a,e',
  hy: 'ներից,ներով,ների,ները,ներ,ության,ություն,անում,ական,ից,ով,ում,ին,ի,ը,ն,ու,ան,վա,ց',
  eu: 'arentzat,arengan,arekin,aren,arena,ren,rengan,rekin,rentzat,etako,etan,etatik,etara,entzat,ekin,eko,ean,etik,era,ari,ak,ek,en,an,ko,ra,tik,ri,k,n,a,i',
  fi: 'ssa,sta,lla,lta,lle,iin,oon,aan,een,ksi,nsa,in,en,n,a,t',
  hu: 'nak,nek,val,vel,ban,ben,bol,tol,rol,hoz,hez,nal,nel,ra,re,ba,be,ot,et,at,t,n',
  et: 'sse,st,le,lt,ks,ga,ni,na,ta,de,te,l,s,t,d,i,u,a,e',
  el: 'ος,ου,ον,ων,ους,ης,ας,ες,α,η,ο,ς,ν',
  ro: 'ului,lui,ul,ei,ii,le,a',
};
/** Languages so near to one that has a list that they can use it. */
const SAME: Readonly<Record<string, string>> = { da: 'nb', be: 'ru', sk: 'cs', kk: 'ru' };
/** Fewer letters are no stem. */
const SHORTEST = 3;

const endingsOf = perLanguage<readonly string[]>((language) => {
  const near = Object.hasOwn(SAME, language) ? (SAME[language] as string) : language;
  const list = Object.hasOwn(ENDINGS, near) ? (ENDINGS[near] as string).split(',') : [];
  return [...new Set(list.map(fold))];
});

/** The letter that a case ending replaces, in scripts where it always does: Cyrillic vowels and signs. */
const REPLACED = /(?<=[а-яєґ]{3})(?:ия|ии|[аеиоуыэюяьє])$/u;

/** A name's word without the last vowel or sign, which its other cases put something else for. */
export const stemOfName = (folded: string): string => folded.replace(REPLACED, '');

/**
 * What a word of a text may be a form of: itself, and what is left without one of the language's
 * endings; each as `stemOfName` gives it.
 *
 * @param language primary language subtag of the text.
 */
export function possibleStems(folded: string, language: string): string[] {
  const stems = [stemOfName(folded)];
  for (const ending of endingsOf(language)) {
    if (folded.length - ending.length < SHORTEST || !folded.endsWith(ending)) continue;
    stems.push(stemOfName(folded.slice(0, -ending.length)));
  }
  return stems;
}

/** Adjectives at the beginning of a German name take another ending in each case. */
const ADJECTIVE = /(?<=\p{L}{4})(?:e[rsnm]?)$/u;

/**
 * Whether a word of a text is a form of a name's word.
 *
 * @param word of the text, folded.
 * @param name the name's word, folded.
 */
export function isFormOf(word: string, name: string, language: string): boolean {
  if (word === name) return true;
  if (possibleStems(word, language).includes(stemOfName(name))) return true;
  return language === 'de' && word.replace(ADJECTIVE, '') === name.replace(ADJECTIVE, '');
}
