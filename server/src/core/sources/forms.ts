/** Forms of words that the grammar of single languages asks for, in small letters. */

/** Languages whose verbs do without a pronoun. */
export const PRO_DROP = new Set('es pt it eu tr az pl ca gl ro hy uk cs'.split(' '));
/** Languages in which a verb behind a comma, with a subject behind it, tells who spoke before it. */
export const VERB_SECOND = new Set(['de', 'nl', 'nb', 'sv', 'da']);
/** What such a verb ends with. */
export const FINITE: Readonly<Record<string, RegExp>> = {
  de: /(?:t|te|ten)$|^(?:weiß|fand|schrie)$/u,
  nl: /(?:t|de|te|den)$/u,
};
/** Words of which one stands in what somebody says, before a verb that need not tell: "…, lacht sie". */
export const SPOKEN_WORD: Readonly<Record<string, RegExp>> = {
  de: /^(?:ist|sind|bin|war|waren|wäre|wären|sei|seien|hat|haben|hatte|hatten|hätten?|habe|wird|werden|wurden?|würden?|werde|kann|können|konnten?|könnten?|könne|muss|müssen|mussten?|müssten?|müsse|soll|sollen|sollten?|solle|wolle?n?|will|wollten?|darf|dürfen|durften?|dürften?|dürfe|mögen?|möchten?|gibt|gab|gebe|geht|ging|gehe|kommt|kam|komme|macht|machte|bleibt|heißt|tut|braucht|lässt|steht|stehe|ich|wir|du|man|mir|mich|uns|unser\p{L}*|mein\p{L}*)$/u,
};
export const FINITE_NORDIC = /(?:r|te|de|et)$/u;
/** With a verb of these before its subject a condition begins or ends. */
export const MODAL =
  /^(?:müsste|müsse|müssten|könne|dürfte|sollte|möchte|hätte|wäre|würde|kunne|skulle|ville|måtte)n?$/u;
export const AUXILIARY =
  /^(?:hat|haben|hatte|hatten|habe|heeft|hebben|had|hadden|ha|han|había|habían|har|hadde|havde|hade)$/u;
/** English verbs whose object stands right behind them: never a subject. */
export const TRANSITIVE =
  /^(?:told|tells?|accuse[sd]|describe[sd]|blame[sd]|praise[sd]|criticise[sd]|criticize[sd]|condemn(?:ed|s)|slammed|blasted|urge[sd]|dismissed|rejected|welcomed|hailed|thanked|defended|congratulated|disputed)$/u;
/** Days on which reports are due, rather than by whom they are. */
export const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^tomorrow$/u;
export const REFLEXIVE = /^(?:sich|itself|himself|herself|themselves|seg)$/u;
/** What "a Leeds company" is: no part of a name where it has a small letter. */
export const GENERIC =
  /^(?:company|firm|club|team|university|college|school|hospital|group|court|house|force|church|business|store|shop)$/u;
/** Letters behind a person's name. */
export const POSTNOMINAL = /^(?:MP|MSP|MEP|MLA|TD|AM|MS|QC|KC|JP|PhD|MD|OBE|MBE|CBE)$/u;
/** Languages whose lists tell enough words for subjects to be told apart behind commas. */
export const JOINS_APART = new Set(['en', 'es']);
/** Words that a clause with its verb at the end begins with. */
export const VERB_LAST = /^(?:wie|weil|wobei|nachdem|während|sofern|da|hoe|dat|omdat|som|slik)$/u;
export const COMPLEMENT = /^(?:que|che|że|că|որ|що|że)$/u;
/** Languages whose plural in "s" opens sentences without an article. */
export const PLURAL_S = new Set(['en']);
/** Languages in which a noun behind a name is an apposition: adjectives and owners follow nouns. */
export const PLAIN_BEHIND = new Set(['es', 'pt', 'it', 'fr', 'ca', 'ro', 'ru', 'uk', 'id', 'vi']);
/** Languages that write words for institutions together, so that one long word is a name. */
export const COMPOUNDING = new Set(['de', 'nb', 'sv', 'da', 'nl', 'fi', 'et', 'hu']);

/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);
export const hasNounCapitals = ({ language }: { language: string }): boolean =>
  CAPITAL_NOUNS.has(language);
/** Languages whose articles stand behind nouns, which have no capital. */
export const NORDIC = new Set(['nb', 'sv', 'da']);
/** What words without quotation marks have in them that are somebody's own. */
export const OWN_WORDS: Readonly<Record<string, RegExp>> = {
  de: /^(?:ich|wir|mich|mir|uns|unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?|du|dich|dir)$/u,
  nb: /^(?:jeg|vi|meg|oss|min|mitt|mine|vår|vårt|våre|du|deg)$/u,
};
/** What follows how old somebody is: "54 år gamle Ann Hale". */
export const AGE = /^år$/u;
/** Papers whose names are words for what they do. */
export const PAPER_NAMES: Readonly<Record<string, RegExp>> = {
  de: /(?:kurier|standard|anzeiger|spiegel|bote|guardian|express|falter|stern|focus|merkur|tagesspiegel|independent|mirror|figaro|blick|beobachter)$/u,
};
/** What stands before a colon where words without quotation marks follow: "sieht das so: …". */
export const POINTS_ON: Readonly<Record<string, RegExp>> = {
  de: /^(?:das|dies|so|es|dazu|weiter|nach|fest|klar|hinzu|hin|darauf|dagegen|folgendermaßen|twitter|facebook|instagram|interview|gespräch|spiel|match|sieg|niederlage|partie|rennen|aussendung)$/u,
};
/** Verbs of saying whose object is never a person: who stands behind them speaks. */
export const SAYS_ONLY: Readonly<Record<string, RegExp>> = {
  de: /^(?:sag|mein|erklär|beton|ergänz|erläuter|argumentier|antwort|entgegn|resümier)/u,
};
/** Nouns that stand for somebody whom the text named before: "der 20-Jährige". */
export const AGED = /\d-(?:jährige[rn]?|åringen)$/u;
/** German verbs that tell nothing when they are reflexive: "meldete sich zurück". */
export const NO_TELLING_REFLEXIVE =
  /^(?:melde|verspr|befind|befand|empf|bestätig|verlang|erwart|schrieb|schreib|nann|nenn|forder|behaupt)/u;
/** Those of them that are so wherever in the clause "sich" stands. */
export const OF_ITSELF = /^(?:befind|befand|bestätig|gemeldet|melde)/u;
/** Verbs that clubs, places and things are subjects of as well, without telling anything. */
export const UNSURE: Readonly<Record<string, RegExp>> = {
  de: /^(?:bestätig|forder|melde|begrüß|schreib|schrieb|lob|schilder|versicher|verw[ei]|verteidig|verspr|fragt|nenn|nann|vermiss|verg[li]|empf|attack|protest|reagier|dank|bedank|verlang|gest|erzähl|beschr|analys|jubel|gratul|würdig|rechtf|verdeut|skizz|charakt|verurt|freut|bekenn|verr|enthüll|garant|erinner|kontert|wirbt|klag|witter|reagi|unterstr|widerspr)/u,
  nb: /^(?:beskr|kall|kalt|jubl|minn)/u,
};
/** German verbs that tell nothing with such a word behind them: "begrüßte ihn", "verwies X auf Platz zwei". */
export const ACTING = /^(?:begrüß|verwies|verweist)/u;
export const ACTED_ON = /^(?:ihn|ihre?n?|gäste|besucher|publikum|zuschauer|fans|seine|teamkolleg)/u;
/** What a court does with whom it sends to prison, "zu" three years. */
export const SENTENCES = /^verurteil/u;
/** Nouns before the title of a work, which tells nothing by its name. */
export const WORK =
  /(?:lied|song|album|buch|roman|film|serie|stück|drama|komödie|thriller|gemälde|ausstellung|spiel|betriebssystem|programm|projekt|musical|show)$/u;
/** Verbs of writing, and what they write that nobody told. */
export const WROTE = /^(?:schrieb|schreib|skrev|skriver|melde)/u;
export const WRITTEN =
  /^(?:geschichte|\p{L}*märchen|rekorde?|romane?|drehbuch|songs?|lieder|historie|texte?|musik|bücher|drehbücher|insolvenz|konkurs|patente?|bøker|boken|romanen)$/u;
/** "Kritik kam von X": the verb, and the nouns before it. */
export const COMES = /^(?:kommt|kam|kommen|kamen|gibt|gab|erntete)$/u;
export const JUDGEMENT =
  /(?:kritik|lob|zustimmung|widerspruch|unterstützung|ablehnung|zuspruch|rückendeckung|skepsis|forderung|forderungen|warnung|warnungen|vorwürfe|absage|protest|proteste|beifall|applaus|worte|töne|signale)$/u;
/** How a language tells what was said somewhere by nobody in particular: "heißt es aus dem Amt". */
export const HEARSAY: Readonly<
  Record<
    string,
    {
      /** Verbs with "it" for their subject, those that need none, and the words for "it" and "one". */
      heard: RegExp;
      alone: RegExp;
      it: string;
      one: string;
      /** Prepositions before the place, and those before which people stand as well. */
      places: RegExp;
      persons: RegExp;
      /** Nouns for where somebody's people are. */
      rooms: RegExp;
    }
  >
> = {
  de: {
    heard: /^(?:heißt|hieß|heiße|verlautet|verlautete|verlautbart|verlautbarte)$/u,
    alone: /^verlaut/u,
    it: 'es',
    one: 'man',
    places: /^(?:aus|in|im|bei|beim|von|vom|vonseiten|seitens)$/u,
    persons: /^(?:bei|von|vom|vonseiten|seitens)$/u,
    rooms: /^(?:büro|umfeld|umkreis|lager|kabinett|reihen|team|zentrale|pressestelle|umgebung)s?$/u,
  },
  nb: {
    heard: /^(?:heter|het|framgår|fremgår|framgikk|fremgikk)$/u,
    alone: /^$/u,
    it: 'det',
    one: 'man',
    places: /^(?:i|av|fra|på)$/u,
    persons: /^$/u,
    rooms: /^$/u,
  },
};
/** Languages whose clauses have the verb second behind a preposition's phrase, and then the subject. */
export const PLACE_FIRST = new Set([...NORDIC, 'de']);
/** German adverbs that a sentence opens with, with a capital that any word has there. */
export const OPENING_ADVERB =
  /^(?:da(?:bei|durch|für|gegen|her|mit|nach|neben|r?an|r?auf|rin|rüber|rum|runter|von|vor|zu)|ähnlich|anders|ebenso|genauso|weniger|mehr|sowohl|weder|entweder|umgekehrt|stattdessen|vielmehr|erst|offenbar|angeblich)$|(?:lich|isch|weise)$/u;
/** Institutions' names of one word that is no compound, as the news of a language has them. */
export const NAMED_ALONE: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'kreml pentagon vatikan rechnungshof bundesrechnungshof landesrechnungshof stadtrechnungshof bundestag bundesrat nationalrat landtag taliban hamas hisbollah grüne grünen linke freiheitlichen sozialdemokraten christdemokraten konservativen liberalen republikaner demokraten neos caritas diakonie eurostat greenpeace unicef'.split(
      ' ',
    ),
  ),
  nb: new Set('stortinget høyesterett kreml pentagon vatikanet taliban hamas'.split(' ')),
};
/** Nordic institutions that are told from others by their place: "Universitetet i Oslo". */
export const HOUSE =
  /^(?:universitetet|universitetssykehuset|høgskolen|høyskolen|sykehuset|politiet|tinghuset|museet|fylkesmannen|statsforvalteren|sysselmannen|högskolan|sjukhuset|polisen|hospitalet)$/u;
/** Countries as Norwegian, Swedish and Danish news writes them: they are seldom whose words something is. */
export const NORDIC_COUNTRY =
  /^(?:norge|noreg|sverige|danmark|finland|island|tyskland|frankrike|frankrig|storbritannia|storbritannien|england|skottland|irland|spania|spanien|portugal|italia|italien|hellas|grækenland|grekland|tyrkia|russland|rusland|ryssland|ukraina|polen|nederland|belgia|belgien|sveits|schweiz|østerrike|østrig|österrike|kina|japan|india|indien|brasil|canada|mexico|australia|europa|afrika|asia|asien|skandinavia|norden|utlandet|syria|libya|kroatia|albania|bulgaria|romania|estland|latvia|litauen|nigeria|somalia|eritrea|etiopia|colombia|venezuela|cuba|bolivia|argentina|georgia|serbia|iran|irak|israel|usa|egypt|sør-korea|nord-korea|saudi-arabia|sør-afrika|tyrkiet|norge)$/u;
/** Words for institutions that tell a kind of them rather than one: "flyselskapet", "Autokonzern". */
export const ANY_OFFICE: Readonly<Record<string, RegExp>> = {
  nb: /(?:selskap|konsern|styre|kontor|forlag|nettverk|magasin|blad|byrå|lag|fond|foretak|senter|regime)(?:et)?$|(?:gruppe|tjeneste|skole|klubb|organisasjon|bevegelse|redaksjon|forening|bank|avis|myndighet|kanal)(?:en|n|a)?$/u,
  de: /(?:konzern|unternehmen|firma|fluggesellschaft|muttergesellschaft|tochtergesellschaft|betreibergesellschaft|nachrichtenagentur|presseagentur|ratingagentur|zeitung|magazin|blatt|journal|fachzeitschrift|partei|großbank|investmentbank|geschäftsbank|hausbank|sender|sportverein|fußballklub|fußballverein|dachverband|stadtverwaltung|stadtregierung|bezirksgericht|krankenversicherung|versicherung|agentur|portal|plattform|website|hersteller|anbieter|betreiber|riese|\p{L}{3}bauer|versicherer|fluglinie|airline|kette|start-up|zulieferer|ausrüster|tageszeitung|wochenzeitung|zeitungen|sportartikler|onlineportal|blog|techblog|nachrichtenseite|dienst|suchmaschine|organisation)(?:en|s|n)?$/u,
};

/** What stands behind an unnamed source and says how it knows: "close to the talks". */
export const INSIDE: Readonly<Record<string, RegExp>> = {
  en: /^ (?:close to|familiar with|with (?:direct )?knowledge of|briefed on|involved in) /u,
  es: /^ (?:cercan[ao]s? al?|conocedor(?:a|es|as)? del?|familiarizad[ao]s? con) /u,
  fr: /^ (?:proches? (?:de|du|des)|au fait (?:de|du|des)) /u,
  ca: /^ (?:proper(?:a|s|es)? (?:a|al|als)|pròxim(?:a|s|es)? (?:a|al|als)|coneixedor(?:a|s|es)? (?:de|del|dels)) /u,
  ru: /^,? близк(?:ий|ая|ие|ого|их) к /u,
  uk: /^,? близьк(?:ий|а|е|і|ого|их) до /u,
  it: /^ (?:vicin[aei] (?:a|al|alla|ai|alle)|a conoscenza (?:di|del|della|dei|delle)) /u,
  pt: /^ (?:próxim[ao]s? (?:a|ao|à|aos|às|de|do|da|dos|das)|com conhecimento (?:de|do|da)) /u,
};

/** Endings with which a Basque name belongs to the noun behind it. */
export const BELONGS = /(?:ko|go|en)$/u;
/** First words of Basque institutions' names, which are no names themselves: "Osasun Saila". */
export const FIELD =
  /^(?:osasun|hezkuntza|gizarte|kultur|kultura|lan|ur|lehen|euskal|herri|foru|lanbide|ekonomia|nekazaritza|ingurumen|justizia|segurtasun|etxebizitza|industria|garraio|kirol|hizkuntza|arte|zientzia|emakume|nazio|europar|espainiar|guardia|estatu|goi|eskola|merkataritza|barne|defentsa|kanpo|giza|auzo|haur|gazte|musika|antzerki|landa|energia|turismo|ikerketa|teknologia|politika|euskara|udal|ikasle|langile|finantza|eraikuntza|elikadura|telekomunikazio|informatika|software|komunikazio|aseguru|hegazkin|trenbide|autobus|bizilagun|guraso|hiri|sozial|kutxa|etxe|ezker|eskuin|nazioarte|ogasun|mugikortasun|garapen|iraunkortasun|berdintasun|babes|trantsizio|gobernantza|ikerkuntza|berrikuntza|aurrekontu|natura|basogintza|hirigintza|azpiegitura|lurralde|memoria|bizikidetza|migrazio|gazteria)$/u;

/** Languages in which the word that opens a sentence before a name mostly belongs to it. */
export const OPENS_NAMES = new Set(['eu']);
/** Words for institutions that are names without any other. */
export const OWN_NAMES: Readonly<Record<string, RegExp>> = {
  eu: /^(?:ertzaintza|osakidetza|euskaltzaindia|jaurlaritza|foruzaingoa|osasunbidea|arartekoa|ararteko)(?:k|ren|ri|tik|n|ko)?$/u,
};
/** Words for media and unions behind a name of its own: "Reuters agentziak". */
export const NAMED_BEFORE: Readonly<Record<string, RegExp>> = {
  eu: /^(?:agentzia|egunkari|aldizkari|astekari|irrati|telebista|sindikatu|konpainia|plataforma|federazio|fundazio|kolektibo|elkarte|kooperatiba|behategi|erakunde|institutu|multinazional|albistegi)(?:a?k|a|a?ren|a?ri|ko|tik|an)$/u,
};
/** What counts or points, and is no such name. */
export const DETERMINES =
  /^(?:hainbat|zenbait|bi|hiru|lau|bost|sei|zazpi|zortzi|gure|zure|nire|haien|beren|bere|euren|edozein|halako|makina|euskal|herri|langile|talde|emakume|gazte|ikasle|\p{L}+(?:ko|go|en))$/u;
/** Basque names inside which no agent ends, though their first words end so. */
export const NO_AGENT_NAMES =
  /^(?:erik|henrik|frederik|dominik|malik|tarik|rafik|novak|isaak|facebook|ekologistak|\p{L}+[^aeiou]k)$/u;
/** What such a word is when it is not: in a case that names do not have, an adverb, a determiner. */
export const OPENS_NO_NAME: Readonly<Record<string, RegExp>> = {
  eu: /(?:\p{L}{3}ean|[aeio]tan|aren|ekin|ari|gatik|etara|raino|lako|[tz]eko|[tz]ean|[td]uta|rik|nez|la|ela|tik|ez|az)$|^(?:hain|han|hor|hemen|honek|horrek|batek|baita|bada|izan|gaurko|atzoko|oraingo|orduko|gure|nire|zure|zuen|hango|hemengo|honako|halako|bi|hiru|lau|bost|sei|zazpi|zortzi|hamar|hainbat|zenbait|beste|horra|nahiz|alta|duela|une|bitartean|bertan|esaterako|batez|besteak|haatik|dena|behinik|egun|aurretik|zein|nor|zer|nola|non|noiz|zergatik|beti|inoiz|azken|hots|alegia|hau|hori|hura|hauek|horiek|haiek|hona|hara|zehazki|hortaz|beraz|orduan|berriz|baina|eta|edo)$/u,
};
/** What belongs to the noun behind it, and is no name where a sentence begins. */
export const PARTICIPLE: Readonly<Record<string, RegExp>> = { eu: /(?:[td]ako|[td]uta|[tz]ean)$/u };
/** Acronyms to which an ending is written on. */
export const ACRONYM_IN_CASE: Readonly<Record<string, RegExp>> = { eu: /^\p{Lu}{2,}\p{Ll}{1,4}$/u };

/** Languages whose institutions' names go on in small letters: "Institut de la mer", "Affaires maritimes". */
export const ADJECTIVE_BEHIND: Readonly<Record<string, RegExp>> = {
  fr: /(?:ales?|aux|al|iques?|aires?|elles?|els?|iens?|iennes?|ois|oises?|ais|aises?|ifs?|ives?|imes?|eux|euses?)$/u,
  it: /(?:al[ei]|ic[oaie]|iche|an[oaie]|ar[ei]|iv[oaie]|es[ei]|ari[oae]?|im[oaie])$/u,
  pt: /(?:al|ais|ic[oa]s?|an[oa]s?|eir[oa]s?|iv[oa]s?|ári[oa]s?|im[oa]s?|ês|esa)$/u,
  ca: /(?:als?|[iy]cs?|iques?|ans?|anes?|ari|aris|ària|àries|ius?|ives?|ims?|imes?|ès|esa|eses)$/u,
};
/** What tells whose or on which level an institution is: "Gobierno español", "policía local". */
export const NATIONAL_BEHIND: Readonly<Record<string, RegExp>> = {
  es: /^(?:español|española|catalán|catalana|vasc[oa]|galleg[oa]|andaluz|andaluza|rus[oa]|chin[oa]|grieg[oa]|turc[oa]|polac[oa]|belga|británic[oa]|suec[oa]|suiz[oa]|alemán|alemana|francesa|francés|inglesa|inglés|portugués|portuguesa|japonés|japonesa|irlandés|irlandesa|holandés|holandesa|escocés|escocesa|danés|danesa|finlandés|finlandesa|norueg[oa]|checo|húngar[oa]|austriac[oa]|rumano|búlgar[oa]|croata|israelí|iraní|iraquí|saudí|marroquí|siri[oa]|afgan[oa]|indi[oa]|europe[oa]|(?:american|norteamerican|mexican|italian|colombian|venezolan|cuban|peruan|bolivian|chilen|argentin|ecuatorian|uruguay|paraguay|brasileñ|hondureñ|salvadoreñ|guatemaltec|panameñ|palestin|valencian|sevillan|castellan|asturian|navarr|murcian|extremeñ|madrileñ|malagueñ|canari|ucranian|australian|surcorean|norcorean|corean|sudafrican|african|dominican|filipin|puertorriqueñ)[oa]|(?:nicaragüens|estadounidens|canadiens|costarricens|londinens|bonaerens)e|aragonés|aragonesa|barcelonés|barcelonesa|municipal|local|regional|autonómic[oa]|central|federal|nacional|estatal|provincial|foral|insular|metropolitan[oa]|comunitari[oa]|balear|riojan[oa]|cántabr[oa]|alavés|alavesa|bilbaín[oa]|(?!mañana|semana)\p{L}{3,}[cdlnrtv]an[oa]|\p{L}{3,}(?:ense|eñ[oa])|(?:liban|tailand|senegal|congol|sudan|neozeland|island|malt|alban|vien|milan|ugand|togol|gabon)(?:és|esa)|(?:kuwait|yemen|paquistan|bangladesh|nepal|oman|qatar|somal)í)$/u,
};
/** What stands before whom something is told, behind the verb: "a indiqué à l’AFP le directeur". */
export const TOLD_TO: Readonly<Record<string, RegExp>> = {
  fr: /^(?:à|au|aux)$/u,
  it: /^(?:a|al|alla|all|ai|agli|alle)$/u,
  pt: /^(?:a|ao|à|aos|às)$/u,
  ca: /^(?:a|al|als)$/u,
};
/** Languages in which further words may stand between a verb and the subject behind it. */
export const ASIDE = new Set(['es']);
/** Languages whose lists tell enough words for a sentence's first one to be taken for a name. */
export const OPENING_NAMES = new Set(['en', 'es']);
/** Endings of words that are no names. */
export const NO_NAME: Readonly<Record<string, RegExp>> = {
  en: /^(?!(?:downing|reading|boeing|beijing|sterling|keating|wyoming)$).*(?:ly|ish|ese|ican|ing|ean|lian|rian|tian|sian|ators?|ists?|ers|men|born|based)$/u,
  es: /^(?!(?:estados|naciones)$)\p{L}*(?:mente|ando|iendo|ado|ada|ados|adas|ido|ida|idos|idas|ción|ciones|dores|doras)$/u,
};
/** Pronouns that are nobody's name, though a sentence may open with them. */
export const NO_ONE =
  /^(?:(?:no|every|some|any)(?:body|one|thing)|none|nothing|niemand|jemand|irgendjemand|jedermann|jeder|keiner|keine|einige|manche|viele|alle|etwas|nichts|iemand|iedereen|ingen|noen|mange|någon|nogen|nadie|alguien|personne|quelqu’un|chacun|nessuno|qualcuno|ninguém|alguém)$/u;
/** Parts of laws: "el artículo 12 de la Constitución". */
export const LAW_PART =
  /^(?:art[íi]cul[oe]s?|articles?|artigos?|articol[oi]|apartado|título|preámbulo|enmienda)$/u;
/** What any text that was spoken of before can be called. */
export const ANY_TEXT =
  /^(?:informe|estudio|documento|investigación|texto|trabajo|publicación|relatório|rapporto|rapport|étude|document|studio|ricerca|pesquisa|estudo|estudi)$/u;
/** What somebody can be called by whom the text named before, whatever it told of them. */
export const EPITHET: Readonly<Record<string, RegExp>> = {
  es: /^(?:actor|actriz|artista|cantante|cantautora?|músic[oa]|escritora?|novelista|poeta|autora?|cineasta|intérprete|futbolista|jugadora?|deportista|tenista|piloto|ciclista|delanter[oa]|centrocampista|polític[oa]|dirigente|mandatari[oa]|empresari[oa]|periodista|presentadora?|modelo|académic[oa]|expert[oa]|investigadora?|científic[oa]|historiadora?|profesora?|catedrátic[oa]|comediante|humorista|bailarín|bailarina|cociner[oa]|chef|diseñadora?|arquitect[oa]|fotógraf[oa]|pintora?|escultora?|compositora?|raper[oa]|sociólog[oa]|filósof[oa]|economista|atleta|nadadora?|activista|guionista|dramaturg[oa]|coreógraf[oa]|astronauta|ingenier[oa]|biólog[oa]|psicólog[oa]|politólog[oa]|antropólog[oa]|entrenadora?|técnic[oa]|preparadora?|míster|seleccionadora?|capitán|capitana|porter[oa]|guardameta|arquer[oa]|atacante|lateral|central|extremo|defensa|mediapunta|mediocentro|pívot|alero|escolta|pelotari|remer[oa]|corredora?|montañer[oa]|alpinista|escaladora?|exjugadora?|exfutbolista|exministr[oa]|exalcalde|exalcaldesa|expresident[ea]|candidat[oa]|veteran[oa]|bertsolari|realizadora?|ilustradora?|coleccionista|navarr[oa]|parlamentari[oa]|líder|funcionari[oa]|legisladora?|congresista|sindicalista|gremialista|uniformad[oa]|jerarca|galeno|prelado|purpurado|religios[oa]|jurista|letrad[oa]|togad[oa]|regidora?|ex(?:funcionari[oa]|mandatari[oa])|asambleísta|convencional|exmandatari[oa]|danés|goleadora?|estratega|timonel)$/u,
};
/** Spanish institutions' names of one word, which a sentence begins with as well. */
export const OWN_WORD =
  /^(?:podemos|ciudadanos|vox|bildu|sumar|greenpeace|oxfam|unicef|c[aá]ritas|compromís|mossos|ertzaintza|junts|aemet|liga|laliga|lehendakaritza|osakidetza|adif|renfe|elkarrekin)$/u;
/** What stands before a verb whose subject the sentence gave before: "…, según comunicó". */
export const AS_TOLD = /^(?:según|segundo|segons|selon)$/u;
/** Those of them that lead a team. */
export const COACH = /^(?:entrenadora?|técnic[oa]|seleccionadora?|preparadora?|míster)$/u;
/** Spanish nouns for somebody by where they are from, by their party or their club. */
export const ORIGIN =
  /^(?:\p{L}{3,}(?:tarra|iarra|darra)|(?:bilbaí|vizcaí|guipuzcoa|vitoria|valencia|sevilla|asturia|italia|venezola|colombia|perua|mexica|america|norteamerica|cuba|argenti|granadi|menorqui|santanderi|salmanti|murcia|toleda|jerosolimita|riberea|aranda)n[oa]|(?:pamplon|barcelon|aragon|leon|burgal|coruñ|vigu|gijon|cordob|franc|portugu|ingl|irland|escoc|gal|dan|holand|finland|japon|eibarr|irun|montañ|alav)(?:és|esa)|(?:madrileñ|malagueñ|extremeñ|tinerfeñ|brasileñ|caraqueñ|navarr|gallec|galleg|canari|mallorquín|andaluz|catalán|catalana|alemán|alemana|británic|suec|suiz|noruec|norueg|polac|serbi|croat|belg|rus|grieg|turc|chin|uruguay|paraguay|austriac|azulgran|rojiblanc|mader|socialist|republican|vasc)[oa]?|popular|jeltzale|abertzale|soberanista|conservador|conservadora|peneuvista|madridista|ovetense|onubense|gaditano|albaceteño|vallisoletano|estadounidense|canadiense|costarricense|nicaragüense|txuri-urdin)$/u;
/** Romance auxiliaries of what was said. */
export const HELPING =
  /^(?:ha|han|había|habían|hanno|aveva|avevano|havia|havien|a|ont|avait|tem|têm)$/u;
/** Adjectives that institutions' names begin with, as people's descriptions do. */
export const PLACING =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|british|american|national|french|german|dutch|swiss|greek|polish|turkish|israeli|iraqi|european|african|asian|scottish|welsh|irish|english|spanish|italian|russian|chinese|japanese|indian|canadian|australian|international|royal|christian|catholic|police|local)$/u;

/** A short form in capitals: "UN", "AT&T", "F.C.". */
export const ACRONYM = /^\p{Lu}[\p{Lu}\p{Nd}&.]+$/u;
/** What in Spanish is called after people: "Centro Ann Hale", "el centro de estudios Ann Hale". */
export const NAMESAKE =
  /^(?:centro|instituto|escuela|colegio|liceo|biblioteca|museo|hospital|fundación|teatro|observatorio|club|casa|cátedra|premio|aeropuerto|estadio|asociación|taller)$/u;
/** What stands behind the second of two German verbs that have one subject. */
export const GOES_ON =
  /^(?:aber|jedoch|allerdings|zugleich|gleichzeitig|ihrerseits|seinerseits|auch|zudem|außerdem)$/u;
