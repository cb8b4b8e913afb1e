/**
 * What an editor strikes from a sentence that stands on its own, per language. Entries are
 * lower-case and parted by commas. Only words are listed that leave the word order behind them as
 * it is: German "jedoch" and its like turn subject and verb around and are not.
 */
export interface ConnectiveLists {
  /** Openings that may go together with the comma behind them. */
  parted?: string;
  /** Openings that may go without one. */
  free?: string;
  /** Words behind a free one with which it means something else ("But for the rain …"). */
  except?: string;
  /**
   * Openings that only tie the news to the scene before it ("With that the council decided …"):
   * without them it stands alone.
   */
  tying?: RegExp;
  /** Openings of a bracket that only points elsewhere ("see the box"). */
  pointers?: string;
  /**
   * Words that make a bracket a part of what is said: negations, conditions, doubts, numbers.
   * Without them no bracket is struck for its words alone.
   */
  guards?: string;
}

export const CONNECTIVES: Readonly<Record<string, ConnectiveLists>> = {
  en: {
    tying: /^(?:And with|With) that,? (?=(?:the|a|an|on|in|\p{Lu}))/u,
    parted:
      'however,meanwhile,moreover,furthermore,also,in addition,additionally,besides,nevertheless,nonetheless,indeed,that said,of course,at the same time,in fact,even so,on the other hand,in any case,at any rate,either way,but,and',
    free: 'but,and',
    except:
      'for,not,no,then,that,this,so,yet,now,if,only,also,with,to,of,who,which,what,how,why,when,where,while,still,as,neither,nor',
    pointers: 'see,pictured,picture,photo,click,read,watch,listen,left,right,above,below',
    guards:
      "not,no,none,never,nor,without,except,excluding,unless,if,only,but,though,although,however,pending,subject,alleged,allegedly,reportedly,suspected,former,formerly,then,or,can't,don't,didn't,doesn't,isn't,wasn't,aren't,won't,can’t,don’t,didn’t,doesn’t,isn’t,wasn’t,aren’t,won’t,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,sic,ed,dozen,half,hundred,thousand,million,billion,percent,may,might,could,perhaps,probably,until,before,after",
  },
  de: {
    free: 'aber,doch,und',
    except:
      'noch,nicht,auch,zwar,so,nun,dann,wenn,ob,dass,wie,was,wer,als,nur,mit,ohne,da,kein,keine,schon,weil,jetzt',
    pointers: 'siehe,vgl,im bild,auf dem bild,hier klicken,links,rechts',
    guards:
      'nicht,nichts,nie,niemals,kein,keine,keiner,keinen,keinem,ohne,außer,ausgenommen,wenn,falls,sofern,nur,aber,oder,angeblich,angebliche,mutmaßlich,mutmaßliche,laut,ehemals,früher,damals,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf,anm,dutzend,hälfte,hundert,tausend,million,millionen,prozent,vielleicht,wohl,bis,vor,nach,ein,eine',
  },
  nl: {
    free: 'maar,en',
    except: 'niet,ook,dan,als,toen,nu,wel,zo,dat,wat,wie,met,geen,of,toch,nog',
    pointers: 'zie,foto,klik',
    guards:
      'niet,geen,nooit,zonder,behalve,tenzij,als,indien,alleen,slechts,maar,of,vermoedelijk,zogenaamd,voormalig,een,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,helft,honderd,duizend,miljoen,procent,misschien,tot,voor,na',
  },
  nb: {
    free: 'men,og',
    except: 'ikke,også,da,når,hvis,så,nå,det,at,som,ingen,bare,med',
    pointers: 'se,bildet,klikk',
    guards:
      'ikke,ingen,aldri,uten,unntatt,hvis,dersom,bare,kun,men,eller,angivelig,tidligere,en,ett,to,tre,fire,fem,seks,sju,syv,åtte,ni,ti,halvparten,hundre,tusen,millioner,prosent,kanskje,før,etter,til',
  },
  sv: {
    free: 'men,och',
    except: 'inte,också,då,när,om,så,nu,det,att,som,ingen,bara,med',
    pointers: 'se,bilden,klicka',
    guards:
      'inte,ingen,aldrig,utan,utom,om,ifall,bara,endast,men,eller,påstådd,tidigare,en,ett,två,tre,fyra,fem,sex,sju,åtta,nio,tio,hälften,hundra,tusen,miljoner,procent,kanske,före,efter,till',
  },
  fr: {
    parted:
      "cependant,toutefois,néanmoins,par ailleurs,de plus,en outre,pourtant,or,d’ailleurs,d'ailleurs,en effet,en revanche,de même,mais,et",
    free: 'mais,et',
    except:
      'aussi,pas,non,si,quand,encore,que,pour,où,comment,pourquoi,ne,ce,alors,puis,comme,jamais',
    pointers: 'voir,lire,cliquez,photo,à gauche,à droite,ci-dessus,ci-dessous,ci-contre',
    guards:
      'ne,pas,non,sans,sauf,excepté,hors,si,seulement,mais,ou,présumé,présumée,ancien,ancienne,jamais,aucun,aucune,un,une,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,ndlr,moitié,cent,mille,million,millions,peut-être,avant,après',
  },
  es: {
    parted:
      'sin embargo,no obstante,además,asimismo,por otra parte,por otro lado,mientras tanto,de hecho,en cambio,a su vez,al mismo tiempo,en cualquier caso,en todo caso,de todos modos,de todas formas,pero,y',
    free: 'pero,y',
    except: 'no,si,que,también,sí,cuando,para,como,aun,ni,a,es,por,sin,nunca,luego,entonces',
    pointers: 'ver,véase,vea,lea,foto,en la imagen,en la foto,izquierda,derecha',
    guards:
      'no,ni,sin,salvo,excepto,si,solo,sólo,pero,o,presunto,presunta,supuesto,nunca,ningún,ninguna,antiguo,ex,un,una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,ndr,mitad,cien,mil,millón,millones,quizá,quizás,antes,después,hasta',
  },
  pt: {
    parted:
      'no entanto,porém,contudo,todavia,além disso,por outro lado,enquanto isso,aliás,de facto,de fato,ao mesmo tempo,mas,e',
    free: 'mas',
    except: 'não,se,que,também,sim,quando,para,como,nem,é,por,sem,nunca,só,então',
    pointers: 'ver,veja,leia,foto,na imagem,à esquerda,à direita',
    guards:
      'não,nem,sem,exceto,salvo,se,só,apenas,mas,ou,suposto,suposta,nunca,nenhum,nenhuma,antigo,ex,um,uma,dois,duas,três,quatro,cinco,seis,sete,oito,nove,dez,metade,cem,mil,milhão,milhões,talvez,antes,depois,até',
  },
  it: {
    parted:
      "tuttavia,inoltre,però,infatti,nel frattempo,intanto,peraltro,allo stesso tempo,d’altra parte,d'altra parte,ma,e",
    free: 'ma',
    except: 'non,se,che,anche,quando,per,come,né,è,senza,mai,solo,poi,allora,ancora',
    pointers: 'vedi,leggi,foto,nella foto,a sinistra,a destra',
    guards:
      'non,né,senza,tranne,salvo,eccetto,se,solo,ma,o,presunto,presunta,mai,nessun,nessuna,ex,un,una,uno,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,metà,cento,mille,milione,milioni,forse,prima,dopo,fino',
  },
  ru: {
    tying: /^(?:Так|Таким образом,|И вот) (?=(?:в|во|на|вчера|сегодня|утром|вечером) )/u,
    parted:
      'кроме того,помимо этого,помимо того,тем не менее,вместе с тем,более того,кстати,к тому же,кроме этого,с другой стороны,впрочем,между тем',
    free: 'но,однако,между тем,тем временем,в то же время,при этом',
    except: 'не,ни,и,если,когда,что,как,только,для,лишь,чтобы,потом,с,же,за',
    pointers: 'см,смотри,на фото,фото,читайте,слева,справа',
    guards:
      'не,нет,ни,без,кроме,если,только,лишь,но,или,якобы,бывший,бывшая,один,одна,два,две,три,четыре,пять,шесть,семь,восемь,девять,десять,прим,половина,сто,тысяч,тысячи,миллион,миллиона,миллионов,процент,процентов,возможно,до,после',
  },
  uk: {
    tying: /^(?:Так|Таким чином,|І ось) (?=(?:у|в|на|учора|вчора|сьогодні|вранці|увечері) )/u,
    parted:
      'крім того,окрім того,тим не менш,разом з тим,більше того,до речі,до того ж,крім цього,з іншого боку,водночас',
    free: 'але,однак,проте,тим часом,водночас,при цьому',
    except: 'не,ні,і,й,якщо,коли,що,як,тільки,лише,для,щоб,потім,ж,за,з',
    pointers: 'див,дивіться,на фото,фото,читайте,ліворуч,праворуч',
    guards:
      'не,ні,немає,без,крім,окрім,якщо,лише,тільки,але,або,чи,нібито,колишній,колишня,один,одна,два,дві,три,чотири,п’ять,шість,сім,вісім,дев’ять,десять,прим,половина,сто,тисяч,мільйон,мільйони,мільйонів,відсотків,можливо,до,після',
  },
  pl: {
    parted: 'jednakże,ponadto,poza tym,co więcej,z drugiej strony',
    free: 'ale,jednak,ponadto,poza tym,tymczasem',
    except: 'nie,i,jeśli,gdy,że,jak,tylko,dla,żeby,potem,też,za,z',
    pointers: 'zob,patrz,na zdjęciu,fot',
    guards:
      'nie,ani,bez,oprócz,jeśli,jeżeli,tylko,ale,lub,albo,czy,rzekomo,rzekomy,były,była,jeden,jedna,dwa,dwie,trzy,cztery,pięć,sześć,siedem,osiem,dziewięć,dziesięć,połowa,sto,tysięcy,milion,miliony,milionów,procent,może,do,po,przed',
  },
  ar: { tying: /^(?:فقد |ف(?=(?:قبل|بعد|في|عند|منذ) ))/u },
  hy: { tying: /^(?:Այսպիսով|Այդպես),? /u },
  tr: {
    tying: /^Böylece,? /u,
    parted: 'ancak,ama,fakat,ayrıca,üstelik,öte yandan,bununla birlikte,bu arada,yine de',
    free: 'ama,fakat,ayrıca,üstelik,öte yandan,bununla birlikte',
    except: 'değil,da,de,eğer,bu,o,ne,sadece',
    pointers: 'bkz,bakınız,fotoğrafta',
  },
  az: {
    tying: /^(?:Beləliklə|Belə),? /u,
    parted:
      'lakin,amma,ancaq,bundan başqa,bundan əlavə,bununla yanaşı,bununla belə,həmçinin,eyni zamanda,bu arada,digər tərəfdən',
    free: 'lakin,amma,bundan başqa,bundan əlavə,bununla yanaşı,bununla belə',
    except: 'deyil,da,də,əgər,bu,o,nə,yalnız',
    pointers: 'bax,şəkildə,fotoda',
  },
  hi: { parted: 'हालांकि,हालाँकि,इसके अलावा,लेकिन', free: 'लेकिन,हालांकि', except: 'नहीं,न,अगर,जब' },
  ur: { parted: 'تاہم,لیکن,علاوہ ازیں', free: 'تاہم,لیکن', except: 'نہیں,نہ,اگر,جب' },
  zh: { parted: '不过,不過,然而,此外,另外,同时,同時,与此同时,與此同時,但是,但' },
  ja: { parted: 'しかし,また,さらに,ところが,なお,ただ,一方' },
};
