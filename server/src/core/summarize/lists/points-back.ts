import { toForms } from '../forms';

/** What makes a sentence need another one, by its form, per language; only points are tested. */

/** Points to something on the page that the summary does not have. */
export const ON_PAGE = toForms([
  [
    'en',
    'here above below article post blog page guide',
    /\b(?:questions?|tables?|charts?|lists?|maps?|graphics?|videos?|images?|photos?|pictures?|forms?|links?|tips|steps|examples|shown|pictured|listed|outlined) (?:here|above|below)\b|\bthis (?:article|post|blog|page|guide)\b/iu,
  ],
  [
    'de',
    'bild foto artikel text beitrag folgenden',
    /\b(?:auf dem (?:Bild|Foto)|in diesem (?:Artikel|Text|Beitrag)|im Folgenden)\b/u,
  ],
  ['nb', 'bildet artikkelen nedenfor', /\b(?:på bildet|i denne artikkelen|nedenfor)\b/iu],
  [
    'es',
    'imagen foto fotografía artículo continuación',
    /\b(?:en la (?:imagen|foto|fotografía)|en este artículo|a continuación)\b/iu,
  ],
  [
    'fr',
    'dessous dessus contre photo article',
    /ci-(?:dessous|dessus|contre)|sur la photo|dans cet article/iu,
  ],
  ['it', 'foto articolo sotto', /\b(?:nella foto|in questo articolo|qui sotto)\b/iu],
  ['ru', 'фото снимке статье', /(?:на (?:фото|снимке)|в этой статье)(?!\p{L})/iu],
]);
/** What points back in the midst of a sentence, in a form that no list of openings tells. */
export const POINTS_BACK: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [
    'en',
    [
      // "To reach them, he …", "Speaking in Hale, she …", "A singer and poet, he …": no subject before
      /^(?:To|(?!During|According|Following|Including|Concerning|Regarding|Notwithstanding|Morning|Evening|Nothing|Something|Everything|Anything|United|Hundred)\p{Lu}\p{Ll}+(?:ing|ed)|Born|Known|Given|Seen|Driven|An?|Once|Now|Formerly|Originally) [^.;:"“”]{2,160}?, (?:he|she|they) /u,
      /\b(?:the|that) same (?:day|night|week|month|year|time|place)\b/u,
    ],
  ],
  [
    'de',
    [
      // "Um sie zu erreichen, fuhr er …"
      /^(?:Um|Ohne|Statt|Anstatt) [^.;:„“]{2,120}? zu \p{Ll}+n, \p{Ll}+ (?:er|sie) /u,
      // "… wird darin als krebserregend eingestuft", but not "hat dazu aufgerufen, dass …"
      /^[^,;:]{0,80}(?:,[^,;:]{0,80},)?[^,;:]{0,40} (?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|seien?|solle?n?|kann|können|muss|müssen|will|wollen|sieht|sehen|geht|liegt|steht|heißt) (?:auch |aber |sich |nun )?(?:darin|daran|darauf|darüber|daraus|dadurch|davon|hierbei|hierfür|hierzu|darunter|hier|dort)[ .](?!.*, (?:dass|ob|wie|wann|wo|wer|was|welche[rsmn]?)\b|.*\bzu \p{Ll}+n\b)/u,
      /\b(?:am|im|zur) (?:selben|gleichen) (?:Tag|Abend|Jahr|Monat|Zeit)\b/u,
    ],
  ],
  [
    'es',
    [
      // “…”, afirmó en la conferencia: nobody is named
      /[”»"] ?, (?:ha |han )?(?:dijo|dicho|afirmó|afirmado|aseguró|asegurado|explicó|explicado|señaló|señalado|añadió|indicó|declaró|subrayó)(?! \p{Lu}| el | la | un)(?!.{0,60} \p{Lu})/u,
      /\b(?:ese|aquel|el|del) mismo (?:día|mes|año)\b|\bla misma (?:semana|noche|tarde)\b/u,
    ],
  ],
  ['fr', [/\b(?:le|du) même (?:jour|mois|soir)\b|\bla même (?:année|semaine)\b/u]],
  [
    'nb',
    [
      /^De (?:er|har|var|vil|kan|skal|må|hadde|ble|blir|får|kom|sier|mener) /u,
      /\bsamme (?:dag|år|kveld|uke|måned)\b/u,
    ],
  ],
  ['ru', [/(?:тот|того|том) же (?:день|вечер|год|дня|года|месяца|году)/u]],
  ['ar', [/ (?:نفسه|نفسها|ذاته|ذاتها)(?=[ .،])/u]],
  ['az', [/həmin (?:gün|il|ay)/u]],
  ['zh', [/^[^，。“”：]{0,14}(?:从中|從中|由此|对此|對此|为此|為此|同日|当天|當天|次日|翌日)/u]],
  [
    'ur',
    [
      // "these figures", but not "this month", "of them"
      /^.{0,40}? (?:ان|اس) (?!کی |کے |کا |کو |نے |سے |میں |پر |لیے|لئے|وقت|ماہ|سال|ہفتے|دن|دوران|موقع|بار|طرح|قدر|کیلئے)/u,
      // "… and said.", "… begins in this way.": what is said is missing
      /(?:اور کہا|اس طرح (?:کرتا|کرتی|ہے|ہوتا|ہوتی)(?: ہے)?)\s?[۔:]?$/u,
      /، اس ل[ئی]ے |^(?:[اج][سن]ک[یاےو]|جیس[اے] کہ|تاکہ|یہی|اور ?اگر|حتی\u0670? کہ|اتن[یاے]) /u,
    ],
  ],
  [
    'eu',
    [
      // "Enpresak, baina, …": "but" behind the first phrase
      /^[^,;:.]{2,40}, (?:baina|ordea|aldiz|berriz), /u,
      // "… adierazpen horiek", behind the noun; not "aste honetan"
      /^(?:\S+ ){0,5}(?!aste|urte|hilabete|egun|asteburu)\S+ (?:horiek|hauek|haiek|horrek|horren|hartan|horretan|hori|hura)(?=[ ,.])/u,
      // "Ziurtatu du …", and nobody who does it
      /^\p{Lu}\p{Ll}+ (?:du|dute|zuen|zuten|ditu|dituzte)(?=[ ,])(?!.{0,70}\p{Lu}\p{Ll}*k[ ,.])/u,
      /^(?:Hor(?:rez|retaz|iez) gain|Horietako|Hauetako|Haietako|Horrenbestez|(?:Esan|Erran|Adierazi|Azaldu|Gaineratu) du(?:te)?|Diote)(?=[ ,])/u,
    ],
  ],
]);
