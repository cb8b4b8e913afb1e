/** What points back in the midst of a sentence, in languages of eastern Europe and Asia, and in Basque. */
export const POINTS_BACK_EASTERN: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [
    'ru',
    [
      /(?:тот|того|том) же (?:день|вечер|год|дня|года|месяца|году)/u,
      /, (?:таким образом|однако|впрочем|кстати|к тому же|в свою очередь|тем не менее|напротив|например|следовательно), /u,
      /^Перв(?:ый|ая|ое|ые) \p{Ll}+(?:л|ла|ло|ли|[еиюя]т)(?= )|^(?:Среди них|Из них|Один из них|Одна из них|Двое|Трое|Четверо|Оба|Обе|Остальные|Другие|Многие) (?!\p{Lu}|из \p{Lu})/u,
      /(?:^|[,—] )(?:по (?:его|её|ее|их) (?:словам|мнению|данным)|как (?:он|она|они) (?:\p{Ll}+ )?\p{Ll}+л[аи]?)(?=[,. ])|^(?:Оба|Обе|Вс[её] это|Первые|Последн(?:ий|яя|ие)|Часть|Большинство|Некоторые|Несколько) (?:\p{Ll}+л[аи]?|уже|из них|были|будут)(?= )/u,
      /^(?:В|На|С|По|После|До|К|Для|О|У|За|При) (?:его|её|ее|их|ней|него|нём|нем|них|ним|этом|этого|этой|этих|этому) /u,
    ],
  ],
  [
    'uk',
    [
      /, (?:таким чином|однак|утім|до речі|до того ж|своєю чергою|тим не менш|навпаки|наприклад|отже), /u,
      /(?:^|[,—] )(?:за (?:його|її|їхніми|їх) (?:словами|даними)|на (?:його|її|їхню) думку)(?=[,. ])/u,
      /^(?:Серед них|Із них|З них|Один з них|Двоє|Троє|Четверо|Обидва|Обидві|Решта|Інші) /u,
    ],
  ],
  [
    'vi',
    [
      /^(?:\S+ ){1,5}(?:này|đó|ấy)(?=[ ,.])(?<!(?:tuần|tháng|năm|nay|sáng|chiều|tối|mùa|lần|hôm) (?:này|đó|ấy))/u,
      /^(?:Trong số đó|Trong khi đó|Theo đó|Do đó|Vì vậy|Tuy nhiên|Ngoài ra|Bên cạnh đó|Đồng thời|Cụ thể|Nhờ đó|Qua đó|Điều này|Việc này|Hiện) /u,
    ],
  ],
  [
    'ar',
    [
      / (?:نفسه|نفسها|ذاته|ذاتها)(?=[ .،])/u,
      // "also" in the midst, and a verb whose speaker stands before: "وأوضح أن …"
      /^[^،.]{0,80} (?:أيضا|أيضاً|كذلك)(?=[ .،])|^و?(?:أضاف|أضافت|أوضح|أوضحت|أكد|أكدت|ذكر|ذكرت|أشار|أشارت|قال|قالت|بين|بينت|شدد|شددت|اعتبر|لفت|نوه|تابع) (?:أن|إن|إلى أن|بأن|على أن)(?:ها?|هم)?(?= )/u,
      // "وقد انهارت ثلاث منها": three of them
      /^(?:\S+ ){1,3}(?:منها|منهم|منهن|منهما|بينها|بينهم)(?=[ .،])/u,
      // "وظلت تعمل": a verb before another one or a preposition, and no subject
      /^(?:\S+ ){0,2}[وف]?(?:ظل|ظلت|كان|كانت|بقي|بقيت|بات|باتت|عاد|عادت) (?:في|على|من|إلى|عن|مع|بلا|بدون|حتى|[تي]\p{L}{3,}) /u,
    ],
  ],
  [
    'az',
    [
      /həmin (?:gün|il|ay)/u,
      /(?:eyni) (?:gün|gündə|il|ay)(?= )|^(?:İkisi|Üçü|Bəziləri|Çoxu|Hamısı|Qalanları)(?=[ ,])/u,
      /^[^,;:“]{3,80} isə (?!də)/u,
      /^(?:Onlar|Onlardan|Bunlar|Bunun|Buna|Bundan|Orada|Burada|Nəticədə|Belə)(?=[ ,])/u,
    ],
  ],
  [
    'zh',
    [
      /^[^，。“”：]{0,14}(?:从中|從中|由此|对此|對此|为此|為此|同日|当天|當天|次日|翌日)|^[^，。“”：]{1,10}(?:则|則|也(?!许|許|门|門)|还(?!是|款|原|债)(?<![偿归返退生]还)|亦|同样|同樣)|^(?:当年|當年)|^[^“”]{1,24}(?:这份|這份|这项|這項|这一|這一|这些|這些|那份|那项|那些|此举|此舉|上述|前述)|[：，]“(?:它|他|她|这|這|那|但|而且)|^最[^，]{1,6}(?:时|時|的时候|的時候|时刻|時刻)|^(?:协定|協定|协议|協議|决议|決議|条约|條約|报告|報告|声明|聲明|法案|判决|判決|合同)(?:规定|規定|称|稱|显示|顯示|要求|指出|认为|認為|将|將|已|还|還|也|授予|给予)|^(?:其中|双方|雙方|两人|兩人|二者|有的|多数|多數|全部)/u,
    ],
  ],
  [
    'ur',
    [
      // "these figures", but not "this month", "of them"
      /^.{0,40}? (?:ان|اس) (?!کی |کے |کا |کو |نے |سے |میں |پر |لیے|لئے|وقت|ماہ|سال|ہفتے|دن|دوران|موقع|بار|طرح|قدر|کیلئے)/u,
      // "… اس کی فروخت …": whose, where no clause before it can tell
      /^(?:(?!،| کہ | جو | جس | ہے | تھا | تھی | اور | نے ).)* (?:اس|ان|اُس|اُن) (?:کی|کا|کے|کو|سے|میں|پر|نے) /u,
      // "میں ان کو دیکھتا", "I asked, and they said"
      /^(?:میں|ہم|تو|اب|آج|پھر|جب|مگر) (?:ان|اس|وہ|یہ|نے) |^(?:بات|جیسے|نہ ہی|اور|بس|بھئی|شکل|ویسے) /u,
      // "This honour"
      /^(?!.* کہ ).* (?:یہ|اسی|یہی) (?:اعزاز|فیصلہ|واقعہ|اقدام|معاہدہ|منصوبہ|رپورٹ|تحقیق|تجویز|مقابلہ|خبر|کارنامہ|ریکارڈ) /u,
      // "According to the report he …"
      /^.{0,90} مطابق (?:انہیں|انھیں|اسے|وہ|یہ|ان|اس) /u,
      /، اس ل[ئی]ے |^(?:[اج][سن]ک[یاےو]|جیس[اے] کہ|تاکہ|یہی|اور ?اگر|حتی\u0670? کہ|اتن[یاے]) /u,
    ],
  ],
  [
    'eu',
    [
      // "… hasiko dira": they, and no noun in the plural who they are
      /^(?!.* \p{Lu})(?!.*\p{L}(?:ak|ok|ek)[ ,.]).* (?:dira|ziren)(?=[ ,.])|^(?:[^,]{3,70}, )?\p{Lu}\p{Ll}+n (?:izan|egon|jaio|hil|aritu) (?:da|dira|zen|ziren)(?: \S+)?\.$/u,
      // "Amak …": whose mother
      /^(?:Ama|Aita|Amona|Aitona|Alaba|Semea|Senarra|Emaztea)(?:k|ri)(?= )(?! (?:\p{Lu}|batek?|eta|izan))/u,
      // "… dugu": we, and nobody who says it
      /^[^«"“]* (?:dugu|ditugu|gara|gaude|diegu|genuen|dut|naiz|nago|nuen|ditut)(?=[ ,.])(?!.*[»"”])/u,
      // "… ere": also, unless it ends a list of those who are named
      /^(?!.*besteak beste)[^«»:]* ere(?=[ ,.])/u,
      // "Oraingoan, …", "Among them", "at the same time"
      /^(?:Tartean|Oraingoan|Horrenbestez|Halaber|Aldi berean|Ondotik|Bestetik|Hori dela eta|Ildo horretan)(?=[ ,])/u,
      // "Enpresak, baina, …": "but" behind the first phrase
      /^[^,;:.]{2,40}, (?:baina|ordea|aldiz|berriz), /u,
      // "… adierazpen horiek", behind the noun; not "aste honetan"
      /^(?:\S+ ){0,5}(?!aste|urte|hilabete|egun|asteburu)\S+ (?:horiek|hauek|haiek|horrek|horren|hartan|horretan|hori|hura)(?=[ ,.])/u,
      // "Ziurtatu du …", and nobody who does it
      /^\p{Lu}\p{Ll}+ (?:du|dute|zuen|zuten|ditu|dituzte)(?=[ ,])(?!.{0,70}\p{Lu}\p{Ll}*k[ ,.])/u,
      // "… da helburua": whose aim; "Epaimahaiak …, irabazi du.": what is won
      /(?:^|[ ,])(?:da|zen) (?:helburua|asmoa|xedea|arrazoia|emaitza)(?=[ ,.:])|^[^,;:«»]{3,60} irabazi (?:du|zuen)\.$/u,
      /(?:^|[ ,])(?:haiek|haien|hauek|hauen|horiek|horien|hartan|horretan)(?=[ ,.])|(?<!aste|urte|hilabete|egun|asteburu) (?:hori|horrek|horren|horri|horrekin)(?=[ ,.])/u,
      /^(?:Hor(?:rez|retaz|iez) gain|Horietako|Hauetako|Haietako|Horrenbestez|(?:Esan|Erran|Adierazi|Azaldu|Gaineratu) du(?:te)?|Diote)(?=[ ,])/u,
    ],
  ],
]);
