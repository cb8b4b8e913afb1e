/**
 * Words that stand for somebody or something: pronouns of the third person, their possessives and
 * demonstratives, per language. A sentence that has one can often be read alone all the same; one
 * that has none is the safer point.
 */
const NORDIC =
  'han hun hon ham honom henne hennes hans de dem deres deras dette denne disse detta dessa slik slike begge båda der dit samme samma';

export const ANAPHORA: Readonly<Record<string, string>> = {
  en: 'he she they him them his her hers their theirs this these those such there both former latter same',
  de: 'er sie ihm ihn ihnen ihr ihre ihrer ihrem ihren ihres seine seiner seinem seinen seines dies diese dieser dieses diesem diesen jene jener jenen davon dazu dabei dafür dagegen darauf daran darüber dort solche solchen beide beiden',
  nl: 'hij zij ze hem haar hun hen deze dit daarvan daarmee daarvoor daarop daarin er daar beide zulke',
  nb: NORDIC,
  nn: NORDIC,
  no: NORDIC,
  da: NORDIC,
  sv: NORDIC,
  fr: 'il elle ils elles lui leur leurs son sa ses ce cet cette ces celui celle ceux celles y cela',
  es: 'él ella ellos ellas su sus le les este esta esto estos estas ese esa eso esos esas aquel aquella ello dicho dicha allí ahí ambos ambas',
  pt: 'ele ela eles elas seu sua seus suas este esta isto esse essa isso aquele aquela lhe lhes ali ambos ambas',
  it: 'egli ella lui lei loro suo sua suoi sue questo questa questi queste quello quella quelli quelle gli lì',
  ca: 'ell ella ells elles seu seva seus seves aquest aquesta aquests això aquell aquella hi',
  ru: 'он она они его её ее их ему ей им ним ней них него неё этот эта это эти этого этой этому этим этих тот та те того той тех там такой такая такие',
  uk: 'він вона вони його її їх йому їй їм цей ця це ці цього цієї цьому цих той та ті того тієї тих там такий такі',
  be: 'ён яна яны яго яе іх яму ёй ім гэты гэта гэтага тыя там такі',
  bg: 'той тя те го му ѝ им неговия нейния техния този тази това тези там такъв',
  pl: 'on ona oni one jego jej ich jemu im go mu ten ta to ci te tego tej tych tam taki takie',
  cs: 'on ona oni jeho její jejich jemu jim ten ta to tento tato toto ti tam takový',
  tr: 'o onlar onu ona onun onların bu şu bunlar bunun buna bunu orada burada',
  az: 'o onlar onu ona onun onların bu bunlar bunun buna bunu orada burada həmin',
  hy: 'նա նրանք նրա նրանց նրան դա դրա դրանք այդ այս այն այնտեղ',
  ar: 'هو هي هم هذا هذه ذلك تلك هؤلاء أولئك منه منها فيه فيها هناك',
  fa: 'او آنها آنان این آن وی اینها آنجا',
  ur: 'وہ انہوں انھوں اسے انہیں انھیں اسکی اسکے یہ یہی وہاں ایسے',
  hi: 'वह वे उन्होंने उसने उसे उन्हें उसके उनके यह ये वहाँ वहां',
  eu: 'bera hura haiek haren haien horrek honek horiek hori hau hauek horretan hartan horren honen hala han hor bertan',
  fi: 'hän he hänen heidän se ne sen niiden tämä nämä tuo siellä',
  et: 'ta tema nad nende tema see need selle seal',
  hu: 'ő ők ez az ezt azt ezek azok ott',
  el: 'αυτός αυτή αυτοί αυτό του της τους εκεί',
  vi: 'ông bà anh chị họ nó này đó ấy',
  id: 'dia ia mereka nya ini itu tersebut sana',
};
