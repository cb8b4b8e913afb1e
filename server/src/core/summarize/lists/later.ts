/**
 * Openings that count a time from another one that was told before ("Two years later"), or that
 * name it again ("At the time"), per language; only points are tested for them.
 */
const EN_NUMBER =
  '(?:an?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|a few|several|many)';
const DE_NUMBER =
  '(?:Ein(?:e|en|ige)?|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|\\d+|Wenige|Mehrere)';
const ES_NUMBER =
  '(?:Una?|Dos|Tres|Cuatro|Cinco|Seis|Siete|Ocho|Nueve|Diez|\\d+|Un[oa]s|Poc[oa]s|Vari[oa]s|Algun[oa]s)';
const NORDIC_NUMBER =
  '(?:Én|En|Ett?|Två|To|Tre|Fire|Fyra|Fem|Seks|Sex|Sju|Syv|Åtte|Åtta|Ni|Ti|Tio|\\d+|Noen|Några|Få|Kort)';

export const LATER: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    new RegExp(
      `^(?:(?:(?:just|only|about|some|less than|more than|nearly|almost) )?${EN_NUMBER} (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)(?: and a half)? (?:later|earlier(?! this)|afterwards|before,|prior,)|(?:minutes|hours|days|weeks|months|years) later|(?:(?:on|by) )?the (?:next|following|previous|preceding) (?:day|night|morning|evening|afternoon|week|weekend|month|year|season)|(?:by|since|until|before|after|prior to) (?:then|that|this)(?=,| \\p{Ll})|(?:by|before|after) (?:nightfall|dawn|daybreak|noon|midday|midnight|sunset|lunchtime|morning|(?:the )?evening|then)(?=,| \\p{Ll}| \\p{N}| the )|at (?:that|the) (?:time|point)(?=,| \\p{Ll})|in the end,|(?:soon|shortly|not long) (?:after|before)(?:wards)?,|from (?:there|then)|eventually,)`,
      'iu',
    ),
  ],
  [
    'de',
    new RegExp(
      `^(?:(?:Nur|Erst|Schon|Bereits|Knapp|Rund) )?(?:${DE_NUMBER} (?:Minuten?|Stunden?|Tage?|Wochen?|Monate?|Jahre?) (?:später|zuvor|danach|davor|darauf)|Kurz (?:darauf|danach|zuvor|davor)|Tags (?:darauf|zuvor)|Wenig später|(?:Minuten|Stunden|Tage|Wochen|Monate|Jahre) (?:später|danach|zuvor)|Am (?:nächsten|folgenden|selben|gleichen) (?:Tag|Morgen|Abend)|Im Jahr (?:zuvor|davor|darauf)|Damals|Zuvor|Vorher|Danach|Davor|Hernach|Später|Bereits zuvor|Schon zuvor|Ohne Erfolg|Seither|Bis dahin|Zu (?:diesem|dem) Zeitpunkt|Am Ende )(?![\\p{L}])`,
      'iu',
    ),
  ],
  [
    'es',
    new RegExp(
      `^(?:(?:Solo|Sólo|Apenas|Casi) )?(?:${ES_NUMBER} (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?) (?:después|más tarde|antes)|(?:Minutos|Horas|Días|Semanas|Meses|Años|Poco|Un poco) (?:después|más tarde|antes)|Al (?:día|año|mes) siguiente|(?:Por|Hasta|Desde|En ese|En aquel) (?:entonces|momento)|En (?:aquella|esa) (?:época|fecha)|Finalmente,|Al final,|A continuación)(?! del? )`,
      'iu',
    ),
  ],
  [
    'fr',
    /^(?:(?:Une?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|\d+|Quelques) (?:minutes?|heures?|jours?|semaines?|mois|ans?|années?) (?:plus tard|plus tôt|après,|auparavant)|Peu (?:après|avant),|Le lendemain(?! d)|La veille(?! d)|L[’']année (?:suivante|précédente)|À (?:l[’']époque|ce moment)|Depuis lors|Jusque-là|Finalement,)/iu,
  ],
  [
    'it',
    /^(?:(?:Una?|Due|Tre|Quattro|Cinque|Sei|Sette|Otto|Nove|Dieci|\d+|Pochi|Poche|Qualche) (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) (?:dopo|più tardi|prima)(?=[, ])(?! (?:di|del\p{L}*) )|Poco (?:dopo|prima),|Il giorno (?:dopo|successivo|seguente|prima)|All[’']epoca|Da allora|Fino ad allora|Alla fine,)/iu,
  ],
  [
    'pt',
    /^(?:(?:Um|Uma|Dois|Duas|Três|Quatro|Cinco|Seis|Sete|Oito|Nove|Dez|\d+|Poucos|Alguns) (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?) (?:depois|mais tarde|antes)(?! d)|Pouco (?:depois|antes),|No (?:dia|ano) seguinte|Na (?:época|altura)|Desde então|Até então|No final,)/iu,
  ],
  [
    'nl',
    /^(?:(?:Een|Twee|Drie|Vier|Vijf|Zes|Zeven|Acht|Negen|Tien|\d+|Enkele) (?:minuten|uur|uren|dag|dagen|week|weken|maand|maanden|jaar) (?:later|eerder)|Kort (?:daarna|daarvoor)|De volgende (?:dag|ochtend|avond)|Een (?:dag|jaar) eerder|Destijds|Sindsdien|Tot dan toe|Uiteindelijk)/iu,
  ],
  [
    'nb',
    new RegExp(
      `^(?:(?:Bare|Om lag|Rundt|Nesten) )?(?:${NORDIC_NUMBER} (?:minutter|time|timer|dag|dager|døgn|uke|uker|måned|måneder|år|tid) (?:senere|tidligere|etter(?=,)|før(?=,))|(?:Dagen|Kvelden|Uken|Uka|Måneden|Året) (?:etter|før)|Neste dag|Den gang(?:en)?|Siden (?:da|den gang)|Like (?:etter|før)|Kort tid etter|Til slutt)(?![\\p{L}])`,
      'iu',
    ),
  ],
  [
    'sv',
    new RegExp(
      `^(?:(?:Bara|Knappt|Nästan) )?(?:${NORDIC_NUMBER} (?:minuter|timme|timmar|dag|dagar|vecka|veckor|månad|månader|år|tid) (?:senare|tidigare)|(?:Dagen|Kvällen|Veckan|Året) (?:efter|före|därpå)|Nästa dag|Den gången|Sedan dess|Strax (?:efter|före)|Till slut)(?![\\p{L}])`,
      'iu',
    ),
  ],
  [
    'ru',
    /^(?:(?:Через|Спустя) (?:\S+ ){0,2}(?:минут|час|дн|день|сут|недел|месяц|год|лет|полгода)\p{L}*(?! (?:после|с))|(?:\S+ ){1,2}спустя|(?:Немногим |Чуть )?(?:Позже|Позднее)(?=,| \p{Ll})|На следующ\p{L}+ (?:день|год|утро)|Накануне(?=,| \p{Ll}+л)|Вскоре(?=,| \p{Ll})|С тех пор|К тому времени|До этого|После этого|Тогда(?= |,)|В итоге)/iu,
  ],
  [
    'uk',
    /^(?:(?:Через|За) (?:\S+ ){0,2}(?:хвилин|годин|дн|день|тижд|місяц|рік|рок)\p{L}*(?! (?:після|з))|Пізніше(?=,| \p{Ll})|Наступного (?:дня|року)|Напередодні|Невдовзі|Відтоді|До цього|Після цього|Тоді(?= |,)|У підсумку)/iu,
  ],
  [
    'pl',
    /^(?:(?:\S+ )(?:minut\p{L}*|godzin\p{L}*|dni|dzień|tygodni\p{L}*|miesi\p{L}+|lata|lat|rok) później|Następnego dnia|Dzień (?:później|wcześniej)|Od tego czasu|Wkrótce potem|Wcześniej(?=,| \p{Ll})|Później(?=,| \p{Ll})|Wtedy(?= |,)|Ostatecznie)/iu,
  ],
  [
    'tr',
    /^(?:(?:\S+ ){1,2}(?:dakika|saat|gün|hafta|ay|yıl) sonra(?! (?:ise|da))|Ertesi gün|Bir gün (?:önce|sonra)|Daha sonra|O (?:zaman|gün)|Sonunda)(?=[, ])/iu,
  ],
  [
    'az',
    /^(?:(?:\S+ ){1,2}(?:dəqiqə|saat|gün|həftə|ay|il) sonra|Ertəsi gün|Daha sonra|Sonra|O vaxt|O zaman|Nəhayət|Həmin)(?=[, ])/iu,
  ],
  [
    'hy',
    /^(?:(?:\S+ ){1,2}(?:րոպե|ժամ|օր|շաբաթ|ամիս|տարի) (?:անց|հետո)|Հաջորդ օրը|Ավելի ուշ|Դրանից (?:հետո|առաջ)|Այդ ժամանակ)(?=[, ])/iu,
  ],
  [
    'vi',
    /^(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười|\d+|Vài) (?:phút|giờ|tiếng|ngày|tuần|tháng|năm) (?:sau|trước)(?: đó)?,|(?:Sau|Trước|Từ|Kể từ|Lúc|Khi|Tại thời điểm) đó|(?:Ngày )?hôm sau|Cuối cùng,)/iu,
  ],
  [
    'id',
    /^(?:(?:Satu|Dua|Tiga|Empat|Lima|Beberapa|\d+) (?:menit|jam|hari|minggu|bulan|tahun) (?:kemudian|sebelumnya)|Keesokan harinya|Sejak (?:itu|saat itu)|Saat itu|Akhirnya)/iu,
  ],
  [
    'ar',
    /^[وف]?(?:بعد ذلك|قبل ذلك|منذ ذلك|في اليوم التالي|في اليوم نفسه|بعدها|قبلها|عندها|حينها|آنذاك|لاحقا|لاحقاً|بعد (?:يوم|يومين|أيام|أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر|عام|عامين|سنة|سنتين|سنوات|ساعة|ساعتين|ساعات)(?=[ ،])(?! من| على))/u,
  ],
  [
    'ur',
    /^(?:(?:ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|چند|کچھ|\p{N}+) (?:منٹ|گھنٹے|دن|روز|ہفتے|ہفتہ|ماہ|مہینے|سال|برس) بعد(?=[ ،])|اگلے (?:دن|روز|سال)|تب (?:سے|تک)?|اب تو )/u,
  ],
  [
    'hi',
    /^(?:(?:एक|दो|तीन|चार|पांच|पाँच|\p{N}+) (?:मिनट|घंटे|दिन|हफ्ते|महीने|साल) बाद|अगले (?:दिन|साल)|तब )/u,
  ],
  [
    'zh',
    /^(?:[\p{N}一二三四五六七八九十两數数几幾]+(?:年|天|日|个月|個月|周|週|小时|小時|分钟|分鐘)(?:后|後|之后|之後)，?|随后|隨後|此后|此後|之后|之後|不久|当时|當時|届时|屆時)/u,
  ],
  [
    'ja',
    /^(?:[\p{N}一二三四五六七八九十数]+(?:年|日|か月|週間|時間|分)後|翌(?:日|年|朝|月)|当時|その(?:後|日|年))/u,
  ],
  [
    'eu',
    /^(?:(?:\S+ )(?:minutu|ordu|egun|aste|hilabete|urte) (?:geroago|lehenago)|Urtebete (?:geroago|lehenago)|Hurrengo (?:egunean|urtean)|Bezperan|Handik (?:gutxira|\S+ra)|Ordu(?:tik|an|rako)|Geroago|Gero(?=,| )|Azkenean|Aurreko (?:egunean|urtean))(?=[, ])/iu,
  ],
]);
