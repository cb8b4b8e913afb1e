/** Names for somebody or something that only what stands before explains; only points are tested. */

/** Somebody who is named by an age alone: "the 34-year-old". */
export const AGED: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^(?:(?!\p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}).)*?\b[Tt]he \d{1,3}-year-old(?! \p{Lu})/u],
  [
    'de',
    /^(?:(?!\p{Ll} \p{Lu}\p{L}+ \p{Lu}\p{Ll}|\p{L}in \p{Lu}\p{Ll}).)*?(?<!\p{L})(?:[Dd]e[rmns]|[Dd]ie) \d{1,3}-[Jj]ährigen?(?! \p{Lu})/u,
  ],
  ['nl', /(?<!\p{L})[Dd]e \d{1,3}-jarige(?! \p{L})/u],
  ['nb', /(?<!\p{N})\d{1,3}-åring(?:en|ene)(?!\p{L})/u],
  ['da', /(?<!\p{N})\d{1,3}-årig(?:e|es)(?= (?:\p{Ll}|[,.]))(?<=[Dd]en \S+)/u],
  ['sv', /(?<!\p{N})\d{1,3}-åring(?:en|arna)(?!\p{L})/u],
  [
    'fr',
    /(?<!\p{L})(?:[Ll]e|[Ll]a) (?:trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|octogénaire|nonagénaire)(?!\p{L})|(?<!\p{L})(?:[Ll][’']homme|[Ll]a femme) de \d{1,3} ans/u,
  ],
  ['it', /(?<!\p{L})(?:[Ii]l |[Ll]a |[Ll][’'])\s?\d{1,3}enne(?!\p{L})/u],
  ['pl', /(?<!\p{N})\d{1,3}-lat(?:ek|ka|kiem|ki|kowi|ce)(?! \p{Lu})/u],
  ['ru', /^\d{1,3}-летн(?:ий|яя)(?! (?:\p{Ll}+ ){0,3}\p{Lu})/u],
  ['uk', /^\d{1,3}-річн(?:ий|а)(?! (?:\p{Ll}+ ){0,3}\p{Lu})/u],
  ['fi', /(?<!\p{N})\d{1,3}-vuotias(?! \p{L})/u],
]);

/** Others of a kind that was told of: "Previous winners include …". */
export const OTHERS: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /^(?:Other|Previous|Additional|Further|Similar|Past|Remaining|Subsequent|The (?:other|remaining|next|rest)|A (?:second|third|further|similar)|Another|Two (?:other|more)) (?!than\b|sports\b|month|week|year|day|season)\p{Ll}+|^(?:A|The) (?:second|third|fourth|fifth|further|latter|former|other|others)[,’']/u,
  ],
  [
    'de',
    /^(?:Andere|Weitere|Ähnliche|Frühere|Bisherige|Zusätzliche|Restliche|Ein(?:e|en|er)? (?:andere[rs]?|zweite[rs]?|weitere[rs]?|ähnliche[rs]?)|Die (?:anderen|übrigen|restlichen)) \p{Lu}/u,
  ],
  ['nl', /^(?:Andere|Eerdere|Soortgelijke|Overige|Een (?:andere|ander|tweede)) \p{Ll}/u],
  [
    'nb',
    /^(?:Andre|Øvrige|Lignende|Flere andre|Tidligere vinnere|(?:En|Et) (?:annen|annet)|De (?:andre|øvrige)) \p{Ll}/u,
  ],
  [
    'sv',
    /^(?:Andra|Övriga|Liknande|Flera andra|(?:En|Ett) (?:annan|annat)|De (?:andra|övriga)) \p{Ll}/u,
  ],
  ['fr', /^(?:Plusieurs autres|De nombreux autres|Les autres|Un second|Une seconde) /u],
  ['it', /^(?:Un altro|Un['’]altra|Altri|Altre|Gli altri|Le altre) /u],
  ['pt', /^(?:Um outro|Uma outra|Os outros|As outras|Os demais|As demais) /u],
  [
    'ru',
    /^(?:Друг(?:ой|ая|ое|ие)|Проч(?:ий|ие)|Остальн\p{Ll}+|Аналогичн\p{Ll}+|Предыдущ\p{Ll}+) /u,
  ],
  ['uk', /^(?:Інш(?:ий|а|е|і)|Решта|Аналогічн\p{Ll}+|Попередн\p{Ll}+) /u],
  ['pl', /^(?:Inn[yaei]|Pozostal?łe|Pozostali|Podobn[eyia]|Poprzedni\p{Ll}*) /u],
  ['tr', /^(?:Diğer|Öteki|Öbür|Benzer|Bir diğer|Bir başka) /u],
  ['az', /^(?:Digər|Başqa|Oxşar|Qalan|Bir başqa) /u],
  ['hy', /^(?:Մյուս|Այլ|Մնացած|Նմանատիպ) /u],
  ['ar', /^(?:و?الآخرون|و?البقية|وثمة|وهناك (?:أيضا|أيضاً|آخرون))(?= )/u],
  ['zh', /^(?:其他|其它|其余|其餘|另一|另有|另外|类似|類似)/u],
  ['ja', /^(?:その他|ほかの|他の|残りの|もう一|別の|同様の)/u],
  ['vi', /^(?:Các|Những|Một) \S+ (?:khác|còn lại)(?= )/u],
  ['eu', /^(?:Beste|Gainerako|Gainontzeko|Aurreko) /u],
]);
