/** Names for somebody or something that only what stands before explains; only points are tested. */

/** Somebody who is named by an age alone: "the 34-year-old". */
export const AGED: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /^(?=.*\d-year-old)(?:(?!\p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}).)*?\b[Tt]he \d{1,3}-year-old(?! \p{Lu})/u,
  ],
  [
    'de',
    /^(?=.*\d-[Jj]ährig)(?:(?!\p{Ll} \p{Lu}\p{L}+ \p{Lu}\p{Ll}|\p{L}in \p{Lu}\p{Ll}).)*?(?<!\p{L})(?:[Dd]e[rmns]|[Dd]ie) \d{1,3}-[Jj]ährigen?(?! \p{Lu})/u,
  ],
  ['nl', /(?<!\p{L})[Dd]e \d{1,3}-jarige(?! \p{Lu})/u],
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
  ['fi', /(?<!\p{N})\d{1,3}-vuotias(?! \p{Lu})/u],
]);

/** Others of a kind that was told of: "Previous winners include …". */
export const OTHERS: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /^(?:Other|Previous|Additional|Further|Similar|Past|Remaining|Subsequent|The (?:other|remaining|next|rest)|A (?:second|third|further|similar)|Another|Two (?:other|more)) (?!than\b|sports\b|month|week|year|day|season)\p{Ll}+|^The (?:first|second|third|last|next) \p{Ll}+, \p{Lu}[^,]*, |^On the (?:first|second|third|final|last|next) day,? |^(?:A|The) (?:second|third|fourth|fifth|further|latter|former|other|others)[,’']/u,
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
  [
    'tr',
    /^(?:İkinci|Üçüncü|Dördüncü) (?!\p{Lu}|dünya|çeyrek|kez)\p{Ll}+ |^(?:Diğer|Öteki|Öbür|Benzer|Bir diğer|Bir başka) /u,
  ],
  [
    'az',
    /^(?:Birinci|İkinci|Üçüncü|Sonuncu) (?!\p{Lu}|dünya|dəfə)\p{Ll}+ |^(?:Digər|Başqa|Oxşar|Qalan|Bir başqa) /u,
  ],
  ['hy', /^(?:Մյուս|Այլ|Մնացած|Նմանատիպ) /u],
  ['ar', /^(?:و?الآخرون|و?البقية|وثمة|وهناك (?:أيضا|أيضاً|آخرون))(?= )/u],
  ['zh', /^(?:其他|其它|其余|其餘|另一|另有|另外|类似|類似)/u],
  ['ja', /^(?:その他|ほかの|他の|残りの|もう一|別の|同様の)/u],
  ['vi', /^(?:Các|Những|Một) \S+ (?:khác|còn lại)(?= )/u],
  ['eu', /^(?:Beste|Gainerako|Gainontzeko|Aurreko) /u],
]);

/** Somebody who goes on speaking: "Ann Hale added that …". */
export const ADDED: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /(?<!\p{L})add(?:ed|s|ing)(?: that(?! to)|:|,|\.| (?=["“‘]))|(?<!\p{L})went on to (?:say|add)|(?<!\p{L})further (?:revealed|said|claimed|explained|noted|stated|warned)(?!\p{L})/u,
  ],
  [
    'de',
    /(?<!\p{L})(?:füg(?:t|te|ten|en)(?= ).* hinzu|ergänz(?:t|te|ten)|so \p{Lu}\p{L}+ weiter)(?=[ .,:])/u,
  ],
  ['nl', /(?<!\p{L})(?:voeg(?:t|de)(?= ).* toe|vervolgde|aldus nog)(?=[ .,:])/u],
  [
    'nb',
    /(?<!\p{L})(?:la|legger) (?:\p{L}+ ){0,3}til(?=[.,:]| at )|(?<!\p{L})(?:tilføyer|tilføyde)(?=[ .,:])/u,
  ],
  ['sv', /(?<!\p{L})(?:tillägger|tillade|lägger till|lade till)(?=[ .,:])/u],
  [
    'fr',
    /(?<!\p{L})(?:ajouté|ajoute|poursuivi|poursuit|renchérit)(?= qu|[.,: ]+(?:«|"|[lL][ea] |\p{Lu}))/u,
  ],
  [
    'es',
    /(?<!\p{L})(?:añad(?:ió|e|en|ieron)|han? añadido|agreg(?:ó|a|aron))(?= que|[.,:]| \p{Lu}| el | la )/u,
  ],
  ['pt', /(?<!\p{L})acrescent(?:ou|a|aram)(?= que|[.,:]| \p{Lu}| o | a )/u],
  ['it', /(?<!\p{L})(?:ha(?:nno)? aggiunto|aggiunge|aggiungono)(?= che|[.,:]| \p{Lu}| il | la )/u],
  ['ru', /(?<!\p{L})(?:добави(?:л|ла|ли|ло)|добавля(?:ет|ют)|продолжи(?:л|ла))(?=,|\.|:| \p{Lu})/u],
  ['uk', /(?<!\p{L})дода(?:в|ла|ли|ло|є|ють)(?=,|\.|:| \p{Lu})/u],
  ['pl', /(?<!\p{L})doda(?:ł|ła|li|je|ją)(?=,|\.|:| \p{Lu})/u],
  ['tr', /(?<!\p{L})(?:sözlerine ekledi|diye ekledi|sözlerini sürdürdü)(?=[ ,.:])/u],
  [
    'az',
    /(?<!\p{L})əlavə (?:edib|etdi|edir|ediblər|etdilər) ki(?=[ ,])|(?:”|»|-|–) ?(?:deyə )?.{0,40}əlavə (?:edib|etdi|edir)\.$/u,
  ],
  ['hy', /(?<!\p{L})(?:հավելել|հավելեց|հավելում)(?!\p{L})/u],
  ['ar', /(?<!\p{L})و?(?:أضاف|أضافت|أضافوا|تابع|تابعت|أردف|استطرد) (?:أن|إن|قائل|:|«|")/u],
  ['ur', /مزید (?:کہا|بتایا|لکھا|کہنا)/u],
  ['hi', /आगे (?:कहा|बताया)|यह भी (?:कहा|बताया)/u],
  [
    'zh',
    /[还還](?:表示|指出|称|稱|说|說|强调|強調|透露|补充|補充)|补充(?:说|道|称)|補充(?:說|道|稱)/u,
  ],
  ['ja', /(?:付け加え|つけ加え|とも(?:述べ|話し|語っ))/u],
  ['vi', /(?:cho biết thêm|nói thêm|bổ sung rằng|chia sẻ thêm)/u],
  ['id', /(?<!\p{L})(?:menambahkan (?:bahwa)?|imbuhnya|tambahnya)(?!\p{L})/u],
  ['eu', /(?<!\p{L})(?:gaineratu|erantsi)(?= du| zuen| dute| zuten)/u],
]);

/** An answer to what nobody asked in the points: "Ann Hale replied that …". */
export const REPLIED: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /(?<!\p{L})(?:replied|retorted|countered|responded|answered|hit back|shot back)(?=[ ,.:]? ?(?:that|by saying|saying|["“‘]|$|\.))/u,
  ],
  [
    'de',
    /(?<!\p{L})(?:entgegnete[nt]?|erwiderte[nt]?|konterte[nt]?|antwortete[nt]?|entgegnet|erwidert|kontert)(?!\p{L})/u,
  ],
  ['nl', /(?<!\p{L})(?:antwoordden?|repliceerden?)(?!\p{L})/u],
  ['nb', /(?<!\p{L})(?:svarte|svarer|kontrer|kontret)(?= (?:at|han|hun|\p{Lu})|[.,:])/u],
  ['sv', /(?<!\p{L})(?:svarade|svarar|kontrade)(?= (?:att|han|hon|\p{Lu})|[.,:])/u],
  [
    'fr',
    /(?<!\p{L})(?:répliqué|réplique|rétorqué|rétorque|répondu|répond)(?= que|[.,: ]+(?:«|"|[lL][ea] |\p{Lu}))/u,
  ],
  [
    'es',
    /(?<!\p{L})(?:replic(?:ó|a)|respond(?:ió|e)|contest(?:ó|a))(?= que|[.,:]| \p{Lu}| el | la )/u,
  ],
  [
    'pt',
    /(?<!\p{L})(?:rebat(?:eu|e)|respond(?:eu|e)|retruc(?:ou|a))(?= que|[.,:]| \p{Lu}| o | a )/u,
  ],
  [
    'it',
    /(?<!\p{L})(?:replicato|replica|risposto|risponde|ribattuto|ribatte)(?= che|[.,:]| \p{Lu}| il | la )/u,
  ],
  ['ru', /(?<!\p{L})(?:возрази(?:л|ла|ли)|парировал[аи]?|ответи(?:л|ла|ли))(?=,|\.|:| \p{Lu})/u],
  ['uk', /(?<!\p{L})(?:заперечи(?:в|ла|ли)|відпові(?:в|ла|ли))(?=,|\.|:| \p{Lu})/u],
  ['pl', /(?<!\p{L})(?:odpar(?:ł|ła|li)|odpowiedzi(?:ał|ała|eli))(?=,|\.|:| \p{Lu})/u],
  ['tr', /(?:yanıtını verdi|karşılığını verdi|cevabını verdi|diye (?:yanıtladı|cevapladı))/u],
  ['az', /(?:cavabını verib|cavabını verdi|deyə cavab (?:verib|verdi))/u],
  ['hy', /(?<!\p{L})(?:պատասխանել է|պատասխանեց|առարկել է|առարկեց|հակադարձել|հակադարձեց)(?!\p{L})/u],
  ['ar', /(?<!\p{L})و?(?:رد|ردت|أجاب|أجابت) (?:بأن|قائلا|قائلاً|قائلة|أن|«|")/u],
  ['zh', /(?:回应称|回應稱|反驳|反駁|回答说|回答說|回答道)/u],
  ['ja', /(?:と反論|と答え|と回答)/u],
  ['vi', /(?:đáp lại|trả lời rằng|phản bác)/u],
  ['id', /(?<!\p{L})(?:menjawab|membalas)(?= bahwa|[,:])/u],
]);

/** "Here" and "there", which no point tells; outside quotations. */
export const HERE: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^[^"“‘']* here(?=[ .,])(?! to stay)/u],
  ['fr', /^[^«"“]* (?:ici|là-bas)(?=[ .,])(?! (?:à|là|la fin|le|20))(?<!d[’']ici)/u],
  ['es', /^[^«"“`]* (?:aquí|allí|ahí|allá)(?=[ .,])/u],
  ['pt', /^[^«"“]* (?:aqui|ali)(?=[ .,])/u],
  ['it', /^[^«"“]* (?:qui|laggiù|lassù)(?=[ .,])/u],
  ['ru', /^[^«"“]* (?:здесь|тут)(?=[ .,])/u],
  ['uk', /^[^«"“]* тут(?=[ .,])/u],
  ['pl', /^[^„"“]* (?:tutaj|tu)(?=[ .,])/u],
  ['tr', /^[^"“]* (?:burada|orada|buraya|oraya|buradan|oradan)(?=[ .,])/u],
  ['az', /^[^"“«]* (?:burada|orada|buraya|oraya|buradan|oradan)(?=[ .,])/u],
  ['hy', /^[^«"“]* (?:այստեղ|այնտեղ)(?=[ ։,])/u],
]);
