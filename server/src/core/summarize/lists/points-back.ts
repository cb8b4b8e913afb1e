import { toForms } from '../forms';
import { POINTS_BACK_EASTERN } from './points-back-eastern';

/** What makes a sentence need another one, by its form, per language; only points are tested. */

/** A heading in capitals that ran in, in any language. */
export const SHOUTED =
  /^(?:\p{N}+\. (?:[\p{Lu}’']+ ){2,}|(?:\p{Lu}{2,} )+[vV]\.? (?:\p{Lu}{2,} )+\([^()]*\) |(?:\p{Lu}{2,}[ ,:’'-]+){3,}|(?:\p{Lu}+[ ,:’'-]+){4,})\p{Lu}\p{Ll}/u;
/** The number of the next item of a list, at the end. */
export const NUMBERED = /\p{Ll}{4} \p{N}\.$/u;
/** What was left out of a sentence: "located at , with", and a mark that a page's code has for itself. */
export const LEFT_OUT = /(?<!\p{L})(?:at|in|on|of|to|by|with|from|for) , |&#?\w{2,6};|^[>#*~|] /u;
/** An address to write to, or of a page; looked for only where one of its marks is. */
export const ADDRESS = /\S@\S+\.\p{Ll}{2}|https?:|www\./u;

/** English calls to write or to look, where "US" is no "us". */
export const CALLS =
  /^You can (?:also )?(?:visit|find|read|watch|download|sign up|register|learn|join|email|contact) (?:our|here|more|us|about|this|the \p{Lu})|(?<!\p{L})(?:[Ee]-?mail|[Cc]ontact|[Cc]all|[Ww]rite to) us(?=[ .,](?!\p{Lu}))/u;

/** Forms that no whole sentence has, wherever it stands. */
export const BROKEN: ReadonlyMap<string, RegExp> = new Map([
  // Calls to the reader, and what a series is about; a caption that opens with a bare noun
  [
    'en',
    /^(?:Yep|Yeah|Nope), |^(?:Connect with|Compare (?:and|the|your)|Explore|Discover|Sign up|Subscribe|Email|Click|Bring|Give us|Send|Browse|Search for|Attend|Participate in|Look (?:for|at|out)|Go to|Put your|Note that|Focus on|Mark your|Save the date|Stop by|Head (?:over )?to|Tune in|Help us|Build your|Set up|Review the|Use the|Work with|Talk to|Know your|Understand (?:the|your|how)|Engage|Leverage|Define|Test your|Simply \p{Ll}+ (?:the|an?|your)|(?:Give|Set|Put|Find|Show|Allow|Work|Plan|Limit|Include|Reach|Call|Run|Turn|Pick|Place|Press|Enter|Select|Open|Educate|Encourage|Identify) (?:the|your|them|an?|it|us|people|users|yourself)) |^\p{Lu}\p{Ll}+—\p{Ll}|^\p{Lu}\p{Ll}+, (?:is|was|has|will|are|were) |(?:[ ,](?:an?|the|of|and|or))\.$|^I(?:[’']\p{Ll}+)? \p{Ll}+ |^This is (?:the )?(?:part|\p{Ll}+ (?:post|article|instal?lment|part)) |^(?:This|Today[’']s|Our) (?:post|article|piece|blog|series|column|newsletter|week[’']s)\b/iu,
  ],
  ['de', /^(?:Szenen?|Bild(?:er)?|Fotos?) (?:aus|von|vom) [^,]*\.$/u],
  // The rest of a clause: "Som har bygd hus her."
  ['nb', /^Som (?:har|er|kan|vil|skal|må|blir|ble|hadde|var|får|gir) [^,]*(?:, og som [^,]*)?\.$/u],
  [
    'es',
    /^(?:Fotograma|Imagen|Imágenes|Vista|Retrato|Fotografía|Foto|Cartel|Captura|Mapa|Gráfico|Detalle|Aspecto|Panorámica|Portada|Recreación|Fachada|Exterior|Interior|Ilustración|Escena|Un momento) del? |^(?!(?:Tras|Según|Desde|Durante|Ante|Para|Por|Con|Sin|Sobre|Entre|Hasta|Contra|Más|Menos|Cerca|Fuentes|Vecinos|Parte)\b)\p{Lu}\p{Ll}+s? (?:de|del) (?!.*(?<!\p{L})(?:\p{Ll}+(?:ó|aron|ieron|aba|aban|ía|ían|rá|rán|[ae]n)|ha|es|fue|está|hay|tiene|puede)(?!\p{L}).*,)[^,]*(?:, (?:donde|que|quien|en|durante|este|esta|ayer) .*|)$/u,
  ],
  // A clause about something that the sentence then does not tell: "جس رپورٹ کو … کیا گیا ۔"; "… and said."
  [
    'ur',
    /^مصنف .*(?:ذمرہ|زمرہ) |^(?:اگرچہ|گرچہ|چونکہ|جب|جونہی|جبکہ) (?!.*(?:،|,| تو | لیکن | مگر | تاہم | پھر | وہ | اس )).*$|^(?:جس|جن|جسے|جنہیں|جو) (?!.* (?:وہ|اس|ان|اسے|انہیں|اسی|تو|سب) )[^،]*$|(?:اور کہا|اس طرح (?:کرتا|کرتی|ہے|ہوتا|ہوتی)(?: ہے)?)\s?[۔:]?$/u,
  ],
]);

/** Points to something on the page that the summary does not have. */
export const ON_PAGE = toForms([
  [
    'en',
    'here above below article post blog page guide contact series check visit follow subscribe',
    /\bcontact us(?=[.,!]| (?:for|with|if|at|by|on|to)\b)|\b(?:check out|visit|follow|subscribe to|sign up for) our\b|\b(?:part|post) (?:of|in) (?:a|an|our|this|the) (?:\p{Ll}+[ -])*series\b|\b(?:questions?|tables?|charts?|lists?|maps?|graphics?|videos?|images?|photos?|pictures?|forms?|links?|tips|steps|examples|shown|pictured|listed|outlined) (?:here|above|below)\b|\bthis (?:article|post|blog|page|guide)\b/iu,
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
      // "‘It was late,’ he told …", "Together with Ann Hale, he …": a name beside it is somebody else's
      /^["“‘'][^“”"]*["”’'],? (?:he|she|they) (?:says?|said|told|adds?|explained|wrote|tweeted|insisted|claimed|recalled)(?=[ ,.])|^(?:Together|Along|Alongside|Unlike|Like)\b[^.;:“”"]{2,100}, (?:he|she|they) /u,
      // "To reach them, he …", "Speaking in Hale, she …", "A singer and poet, he …": no subject before
      /^(?:To|(?!During|According|Following|Including|Concerning|Regarding|Notwithstanding|Morning|Evening|Nothing|Something|Everything|Anything|United|Hundred)\p{Lu}\p{Ll}+(?:ing|ed)|Born|Known|Given|Seen|Driven|An?|Once|Now|Formerly|Originally) [^.;:"“”]{2,160}?, (?:he|she|they) /u,
      // "On the same programme", "such an offence", "that one", "went there"
      /\b(?:the|that) same (?!as\b|old\b|sex\b|sort\b|name\b)\p{Ll}+(?!.* (?:as|that|who|which)\b)| such an? \p{Ll}+(?!.* (?:as|that)\b)|(?<!no) (?:that|this) one(?=[ ,.])(?! (?:is|of|day))| (?:go|goes|went|gone|going|been|lives?|lived|get|got|stayed?|stays) there(?=[ ,.])/u,
      // "In a similar study …"; "In some tribes, it was used …"
      /^(?:In|Of|For|At|From) an? (?:almost |nearly |very |more )?(?:identical|similar|separate|second|third|further|related|earlier|previous|subsequent|later|follow-up) \p{Ll}+|^(?:In|Among|For|At|On|By|During) [^,]{2,60}, it (?:is|was) (?:used|called|made|built|sold|seen|given|worn|named|found|held|shown|kept|taken|\p{Ll}{3,}ed)(?! that)(?= )/u,
      // "This year they hosted …"; "Police did not release their names"; "Well, …"
      /^(?:(?:Earlier |Later )?(?:This|Last|Next|this|last|next) \p{Ll}+|Today|Yesterday|Now),? (?:they|he|she|it)(?= (?!is|was|will be))|^(?:Police|Authorities|Officials|Officers|Prosecutors|Doctors) [^,]* (?:their|his|her) (?:names?|identity|identities|ages?|conditions?)(?=[ ,.])|^(?:Well|Yes|No|Oh|OK|Okay), /u,
      /\b(?:the|that) same (?:day|night|week|month|year|time|place|way|reason)s?\b/u,
      // "In the first race of the season, he …": what stands in an adverbial is not the subject
      /^(?:In|On|At|During|For|From|By|With|Without|Under|Over|Following|Despite|Throughout|Within)\b[^.;:"“”‘’—–]{2,120}?, (?:he|she|they|it(?! (?:is|was|will be|would be|has been|seems|seemed|may|might|can|could|took|takes|remains))|his|her|their|its) /u,
      // "At its worst the surface stood …", but not "In his speech on Monday, Ann Hale …"
      /^(?:At|In|For|On|By|To|With|From|Under|Of|Among|During|Despite|Following|After|Before) (?:its|his|her|their) (?![^,]{2,60}, (?:\p{Lu}|the \p{Lu}))/u,
      // "To satisfy that appetite", "… to put an end to that.", "…, however, …"
      /^To \p{Ll}+ (?:that|this|these|those|them|it|him|her|do so) /u,
      / (?:that|this)[.,;](?<=\b(?:to|of|for|with|by|after|before|than|on|from|about) \S+)|, (?:however|therefore|nevertheless|though|meanwhile|in turn|as a result|on the other hand|for example|for instance),/u,
      // "Sweets are among his favourites": neither a name nor a person stands before it
      /^\p{Lu}\p{Ll}+s (?:(?!(?:an?|the|every|each|another|some|any|no|this|that|who|whose|when|if|as|or|and|said)\b)[\p{Ll},-]+ )*(?:he|she|him|his|her)\b/u,
      // "On Saturday evening that took 26 minutes."
      /^(?:On|In|At|By|For|From)\b[^,]{3,40} (?:that|this) (?:is|was|has|had|took|takes|meant|means|made|makes|gave|left|came|would|will|could|can)\b/u,
      // "The first transfers sovereignty", "The other was lost"
      /^(?:The|Its|Her|His) (?:first|last|other|others|next|two|three|four|both) (?:is|are|was|were|has|have|had|will|would|came|went|\p{Ll}+s (?:the|an?|its|their|his|her|that|\p{Ll}{5,} over|\p{Ll}{5,} from))\b/u,
      // "When she left the race, her team …"; "Some used a pipe"; "57 per cent said …"
      /^(?:When|After|Before|As|While|Although|Though|Because|If|Once|Since) (?:he|she|they|it) [^,]{3,120}, (?:he|she|they|it|his|her|their|its) |^(?:Some|Others|Many|Most|Several|Both|All|Few) \p{Ll}+ed |^(?:(?:Some|About|Around|Nearly|Almost|Only|Just|Over) )?[\d.]+ ?(?:per cent|percent|%) (?!of\b|more\b|less\b|fewer\b|higher\b|lower\b)/u,
      // "Many use …", "If so, …", "It may …": verbs that are no nouns behind a number or a quantity
      /^(?:Some|Others|Many|Most|Several|Both|All|Few|One|Two|Three|Four|Five) (?:use|say|see|want|believe|think|fear|hope|feel|find|need|come|go|take|make|get|give|call|argue|live|know|expect|prefer|tend|die[ds]?|fled|left|came|went|took|made|got|ran|fell|even|simply|just|still|now|never|always)(?= )/u,
      // "It was easy, she says": nobody before who can be meant; "As a nurse in Hale, he …"; "After all, …"
      /^\S+(?: (?!\p{Lu})\S+)*?,? (?:he|she|they) (?:says?|said|adds?|explains?|explained|told|writes?|wrote|recalls?|recalled|insists?|insisted)(?=[ ,.:])|^As an? [^.;:"“”]{2,140}?, (?:he|she|they|it) |^(?:After all|Of course|No doubt|Not surprisingly|Unsurprisingly|In short|Either way|Again), /u,
      // "Are resourceful and …": the rest of a list's item; "half of these users"
      /^(?:Are|Is|Has|Have|Were|Was|Had) (?!there\b)[\p{Ll}-]+ (?!\p{Lu})[^?]*$| of (?:these|those|such) (?!who|with|days|things)\p{Ll}+/u,
      // "Ann Hale said: “They will …”": what is quoted begins with what was told
      /(?:said|says|told [^:“"]{2,40}|writes?|wrote|explained|warned|claimed|insisted)[:,] ?["“‘'](?:He|She|They|It|That|This|These|Those|Yes|No|But|And|So)(?:['’]\p{Ll}+)? \p{Ll}/u,
      // "Satisfied, it flies home"
      /^\p{Lu}\p{Ll}+(?:ed|ly|ful), (?:he|she|it|they) /u,
      // "Ann Hale touched it …"; "Batteries do better"
      /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Ll}+ed (?:it|them|him)(?=[ .,])|^[^,]{2,40} (?:do|did|does|fares?|fared) (?:better|worse)(?=[ ,.])/u,
      // "…, for his part, …"; "For her part, …"
      /(?:^F|, f)or (?:his|her|its|their) part,/u,
      // "Eighteen more have been dug", "Most are boys"
      /^(?:(?:About|Around|Some|Only|Just|At least|Another|A further|The other) )?(?:(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{Lu}\p{Ll}+(?:teen|ty)(?:-\p{Ll}+)?|[\d,]+|two|three|four|five|six|seven|eight|nine|ten|Many|Most|Some|Several|Few|A few|All|Both|None|Neither|One|Half|Others|Another)(?: more| others?)?|more|others) (?:have|has|had|were|was|are|is|will|would|can|could|did|do|does|also|then|came|went|took|remain|remained|died|said|say)\b/u,
      // "The company, which owns it, …": the subject cannot be meant
      /^[^,]{3,60}, (?:which|who) \p{Ll}+ (?:it|them|him|her)(?=[,. ])/u,
      // "Friends said she …": none of those who are named can be meant
      /^(?:Police|Officers|Officials|Prosecutors|Investigators|Detectives|Doctors|Friends|Relatives|Neighbou?rs|Witnesses|Authorities|Lawyers|Critics|Fans|Reports|Sources|Colleagues|Parents|Supporters|Experts|Analysts) (?:\p{Ll}+ ){1,4}(?:he|she|him|her|his)\b/u,
      /(?:another|so|the same|too|either)\.$(?<=(?:\b(?:raised|added|lost|won|built|bought|found|sent|killed|hurt|got|had) another|\b(?:do|does|did|done|doing) (?:so|the same)|, (?:too|either))\.)/u,
    ],
  ],
  [
    'de',
    [
      // "Im Mai wären es 40 Brücken"
      /^(?:\S+ ){1,5}(?:wären|würden) es (?:\S+ )?\p{N}/u,
      // "Sobald sie da sind, sitzen sie …"; "Nur so sei …"; "In seinem ersten Finale rang er …"
      /^(?:Sobald|Solange|Falls|Ehe|Indem) (?:sie|er|es) |^(?:Nur|Erst|Genau) so(?= )|^(?:In|Bei|Mit|Nach|Auf|Vor|Seit|An|Aus|Für|Zu) (?:seine[mrns]?|ihre[mrns]?) [^,:„]{4,90} \p{Ll}+ (?:er|sie)(?= )/u,
      // "Um sie zu erreichen, fuhr er …"
      /^(?:Um|Ohne|Statt|Anstatt) [^.;:„“]{2,120}? zu \p{Ll}+n, \p{Ll}+ (?:er|sie) /u,
      // "… wird darin als krebserregend eingestuft", but not "hat dazu aufgerufen, dass …"
      /^(?=.* (?:dar|dad|dav|hier|dort))[^,;:]{0,80}(?:,[^,;:]{0,80},)?[^,;:]{0,40} (?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|seien?|solle?n?|kann|können|muss|müssen|will|wollen|sieht|sehen|geht|liegt|steht|heißt) (?:auch |aber |sich |nun )?(?:darin|daran|darauf|darüber|daraus|dadurch|davon|hierbei|hierfür|hierzu|darunter|hier|dort)[ .](?!.*, (?:dass|ob|wie|wann|wo|wer|was|welche[rsmn]?)\b|.*\bzu \p{Ll}+n\b)/u,
      /\b(?:am|im|zur) (?:selben|gleichen) (?:Tag|Abend|Jahr|Monat|Zeit)\b/u,
      // "… nur zwei Beispiele dafür in …": with no clause behind it that tells what for
      /^[^,;:–]* (?:dafür|davon|dazu|dabei|damit|dadurch|darauf|darüber|darin|daraus|daran|darunter|dagegen|danach|daneben|hierfür|hiervon|hierzu|hierbei|hierauf|hierdurch|derselben|desselben)(?<!(?:und|oder|sowie|ist|sind|mit|bei|von|auch) \S+)(?=[ .])(?! –)(?!.*(?:, (?:dass|ob|wie|warum|weshalb|wieso|wann|wo|wer|was|welche[rsmn]?|weil|wenn|um|sich|die|den|das|der)(?!\p{L})|(?<!\p{L})\S*zu\S* \p{Ll}+n(?!\p{L})|zu\p{Ll}+en(?!\p{L})|:))/u,
      // "damals", "demnach"; "Ein entsprechender Bericht"
      /^[^„“]* (?:damals|seinerzeit|demnach)(?=[ ,.])|^(?:Der |Die |Das )?(?:Ein )?(?:Eine[nrm]? )?[Ee]ntsprechende[nrms]? \p{Lu}/u,
      // "… beide Orte", and no two are named before; "… waren dies die ersten"; "entspricht das einem Plus"
      /^(?=.* beide)(?!.* und .*beide)[^,„“]* beide[nr]? \p{Lu}(?!.*, d(?:ie|er|as|enen|eren) )|^[^,„“]* dies(?=[ ,.])| (?:entspr(?:icht|ach)|bedeutete?) das /u,
      /^(?:Dementsprechend|Demzufolge|Infolgedessen|Weiters?|Überdies|Obendrein|Nichtsdestotrotz|Ansonsten|Ander(?:n|en)falls|Alternativ|Im Gegen(?:zug|satz dazu)|Unterm Strich|Kurzum|Spätestens (?:dann|bis dahin)|Bis dahin|Umso|Lasst uns|Lass uns|Warten wir|(?:Nötig|Möglich|Klar|Denkbar|Wichtig|Entscheidend|Ziel|Problem|Voraussetzung|Hintergrund) (?:sei|ist|war|wäre)(?= (?:auch|aber|vor allem|dabei|nun|jedoch|es|nämlich))) ?/u,
      // "Das bedeutet, dass …"; "Gelingt das nicht, …"; "Meist klappt es nicht"
      /^(?:Das|Dies) (?:\p{Ll}+t,? dass |(?:würde|wäre|hätte|könnte|dürfte|sollte|müsste|wurde|ist|hat|hatte|war|wird|kann|gilt|macht|geht|zeigt|heißt|bringt|führt|liegt|reicht|bedeutet|sei|habe)[ ,])|^(?:Sollten?|Gelingt|Kommt|Wird|Würden?|Wären?|Hätten?|Bleibt|Geht(?! es (?:um|nach) )|Stimmt|Fehlt|Reicht|Klappt|Scheitert|Passiert|Geschieht) (?:das|dies|es|er|sie|ihm|ihr|ihnen) |^\p{Lu}\p{Ll}+ (?:klappte?|gelingt|gelang|funktionierte?|reichte?|stimmte?|passierte?|geschah) (?:es|das|dies)(?= )/u,
      // "Jene in Halden …", "In letzterer …", "Um seinen Auszug …", "Auf so viel …"
      /^(?:Jene[rsmn]?|Derartige[rsmn]?|Diejenigen|Letztere[rsmn]?|Erstere[rsmn]?) |^\p{Lu}\p{Ll}+ (?:letztere[rmns]?|erstere[rmns]?|ersterem|jene[rmn]?|dessen|deren|so viel|ihn|ihm|ihnen)(?= )|^(?:Um|Für|Gegen|Über|Auf|An|Mit|Bei|Nach|Von|Zu|Aus|Vor|Unter|Wegen|Durch|Trotz|Seit|Zwischen) (?:seine[rmns]?|sein|ihre[rmns]?|ihr) \p{Lu}\p{L}+(?:,| (?!\p{Ll}+ (?:sich )?\p{Lu}\p{Ll}+ (?!der |des )\p{Lu}))/u,
      // "Die Anwaltschaft fordert für ihn …": the subject cannot be meant
      /^Die \p{Lu}\p{L}+ \p{Ll}+ (?:(?!(?:der|des|den|dem|die|das|eine?[rmn]?|und)(?!\p{L}))\p{Ll}+ )*(?:ihn|ihm|seine[rmns]?|sein)(?= )/u,
      // "Viele starben an Erschöpfung", but not "Viele junge Menschen"
      /^(?:Viele|Einige|Manche|Mehrere|Wenige|Etliche|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Beide|Andere)(?: weitere| davon| andere)? (?:\p{Ll}+en|sind|wird|will|kann|hat|soll|muss)(?= )/u,
      // "Zumindest gaben das drei von vier …": the pronoun, where an article has its noun behind it
      /^\p{Lu}\p{Ll}+ \p{Ll}+(?:t|te|ten|en) (?:das|dies) (?!\p{Lu}|\p{Ll}+e[nrms]? )/u,
      // "Sind sogar …" outdoes what was told, "Jetzt aber …" and "Für ihn ist das jedoch …" set against it
      /^(?:\S+ ){1,5}sogar |^[^,;:–]{0,70} (?:aber|jedoch|allerdings|hingegen|dagegen|dennoch|trotzdem|freilich|indes|wiederum|nämlich|schließlich|deshalb|deswegen|daher|daraufhin|anschließend) /u,
      /\p{Ll} (?:es sich dabei|dabei allerdings|dabei aber|dabei jedoch|dabei nicht|dabei um) /u,
      // "Obwohl sie gewann, war ihr …"; "57 Prozent sagten …"
      /^(?:Obwohl|Nachdem|Als|Weil|Da|Bevor|Wenn|Seit|Während) (?:sie|er|es) [^,]{3,120}, \p{Ll}+ (?:er|sie|es|ihm|ihr|ihn|ihnen|sein|ihre)(?= )|^[\d,]+ Prozent (?!der |des |von |aller |mehr |weniger )/u,
      // "… befinden sich 18 darunter.", "Nicht so für …", "Erst bietet er …", ", sagt er im Gespräch"
      / (?:darunter|davon|dabei|damit|dazu|daran|darauf|darüber|dagegen|dafür|dort|hier)\.$|^(?:Nicht so|Ganz anders|Anders (?:bei|in|als|ist)|Genauso?|Ähnlich|Am \p{Ll}+sten noch|Konkret|Relevant (?:war|ist)|Grund (?:dafür|hierfür|ist|war|sei)|Auch|Ebenso|Zusätzlich|Parallel|Immerhin|Vor allem \p{Ll}+|Insbesondere|Erst \p{Ll}+(?:t|te|ten|en)) /u,
    ],
  ],
  [
    'es',
    [
      // “…”, afirmó en la conferencia: nobody is named
      /[”»"] ?, (?:ha |han )?(?:dijo|dicho|afirmó|afirmado|aseguró|asegurado|explicó|explicado|señaló|señalado|añadió|indicó|declaró|subrayó)(?! \p{Lu}| el | la | un)(?!.{0,60} \p{Lu})/u,
      /\b(?:ese|aquel|el|del) mismo (?:día|mes|año)\b|\bla misma (?:semana|noche|tarde)\b/u,
      // "Planearon activar …", "Desde mayo, acude cada día …": nobody who does it
      /^(?:No )?(?:Se )?\p{Lu}?\p{Ll}+(?:aron|ieron|ó|aban?|ían?|arán?|erán?|irán?) (?!el |la |los |las |una? |unos |unas |\p{Lu}|más |así )/u,
      /^(?:Desde|En|Tras|A|Con|Según|Para|Por|Durante|Hasta|Antes|Después|El \d+)(?: [^,]{2,50})?, (?:se |ya |no |le )?(?!parte|entre|sobre|desde|hasta|contra|durante|mediante|ante)\p{Ll}{3,}(?:ó|aron|ieron|aba|aban|ía|ían|a|e|an|en) (?:cada|a|al|por|con|que|su|sus|como|para|hasta|desde|haber|\p{Ll}+r) /u,
      /\b(?:est[aeo]s?|es[ao]s?|ese|dich[oa]s?) (?!año|mes|semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|verano|invierno|otoño|primavera|fin|vez|tipo|momento|sentido|mism|miércoles|que|es |ha )(?<=^(?:Solo|Sólo|Para|En|Con|De|A|Por|Sobre|Tras|Ante|Según|Bajo|Desde) (?:\p{Ll}+ )?)/u,
      // "…, por su parte, …"; "Todo ocurrió …"; "… con él."
      /, (?:por su parte|en cambio|sin embargo|no obstante|además|también|asimismo|a su vez|por (?:lo )?tanto|por ejemplo|es decir|de hecho),|^(?:Todo|Ello|Nada) (?:ello |esto |eso )?(?:ocurrió|sucedió|empezó|comenzó|pasó|cambió|indica|apunta|hace|parece)(?= )|^(?!.*(?:, | que | quien )).* (?:con|a|de|para|por|en|sobre|contra) (?:él|ella|ellos|ellas|ello)[.,]/u,
      // "Fundada en 1992, es …", "En los últimos meses apenas aparecía …", "Alertada por …, la mujer …"
      /^\p{Lu}\p{Ll}+[aei]d[oa]s? (?:en|por|a|de|con|el|tras|hace) [^,]{2,90}, (?:se |no |ya |ha |es |fue |era |tiene |\p{Ll}+(?:ó|ba|ía) |(?:el|la) \p{Ll}+ (?!de |del |que ))|^(?:En|Desde|Tras|Durante|Hasta|Con|Por|A) [^,]{2,40} (?:apenas|ya no|nunca|solo|siempre) \p{Ll}+(?:aba|ía|ó)(?= )|^\p{Lu}[\p{L} ]{2,40} (?:ya |también |no )?\p{Ll}+ (?:\p{Ll}+ )?(?:de|con|por|a|en|para) ello(?= )/u,
      // "… comenzar '', ha añadido.": the end of a quotation
      /^(?!.*``).* ?''/u,
      // "El 57 % dijo …"; "Hace un tiempo pude …": a column's writer
      /^(?:El |Un )?[\d,]+ ?% (?!del? |más |menos )/u,
      // "Dos murieron", "Muchos se fueron"
      /^(?:Muchos|Muchas|Algunos|Algunas|Varios|Varias|Otros|Otras|Todos|Todas|Ambos|Ambas|La mayoría|Dos|Tres|Cuatro|Cinco|Seis|Siete|Ocho|Nueve|Diez)(?: más)? (?:se|han|son|fueron|están|estaban|tienen|\p{Ll}+(?:aron|ieron|aban|ían))(?= )/u,
    ],
  ],
  [
    'fr',
    [
      /\b(?:le|du) même (?:jour|mois|soir)\b|\bla même (?:année|semaine)\b/u,
      /, (?:en revanche|toutefois|cependant|par ailleurs|quant à (?:lui|elle|eux|elles)|de (?:son|leur) côté|en outre|d[’']ailleurs|par exemple|en effet|à (?:son|leur) tour|lui aussi|elle aussi|eux aussi),/u,
      /^(?:L[’']un|L[’']une|Certains|Certaines|Beaucoup|La plupart|Tous|Toutes|Deux|Trois) (?:d[’']entre (?:eux|elles) )?(?:est|sont|a|ont|était|étaient|avait|avaient|sera|seront)(?= )/u,
    ],
  ],
  [
    'it',
    [
      /, (?:invece|però|inoltre|tuttavia|infatti|dal canto (?:suo|loro)|a (?:sua|loro) volta|per esempio|ad esempio|quindi|dunque),/u,
      /\b(?:lo stesso (?:giorno|mese|anno)|la stessa (?:sera|notte|settimana))\b/u,
      /^(?:Alcuni|Alcune|Molti|Molte|Tutti|Tutte|Entrambi|Due|Tre|Uno|Una) (?:di (?:loro|essi|esse) )?(?:è|sono|ha|hanno|era|erano|aveva|avevano|sarà|saranno)(?= )/u,
    ],
  ],
  [
    'pt',
    [
      /, (?:porém|no entanto|contudo|por (?:sua|seu) (?:vez|lado)|por exemplo|além disso|também|portanto|entretanto|aliás),/u,
      /\b(?:no mesmo (?:dia|mês|ano)|na mesma (?:noite|semana|tarde))\b/u,
      /^(?:Alguns|Algumas|Muitos|Muitas|Todos|Todas|Ambos|Ambas|Dois|Duas|Três) (?:deles |delas )?(?:é|são|foi|foram|está|estão|tem|têm|era|eram|tinham)(?= )/u,
    ],
  ],
  [
    'nl',
    [
      /^[^,;:–]{2,60} (?:echter|daarentegen|bovendien|desondanks|niettemin|bijvoorbeeld|dan ook) /u,
      /\b(?:op|in|aan) (?:dezelfde|hetzelfde) (?:dag|avond|jaar|maand|tijd)\b/u,
      /^(?:Velen|Sommigen|Enkelen|Beiden|Allen|Anderen|Twee|Drie) (?:zijn|waren|hebben|hadden|worden|werden|is|was)(?= )/u,
    ],
  ],
  [
    'sv',
    [
      /\bsamma (?:dag|år|kväll|vecka|månad)\b/u,
      /^[^,;:–]{2,60} (?:däremot|dock|ändå|därför|dessutom|nämligen) |^\p{Lu}\p{Ll}+ (?:är|var|har|hade|vill|ville|kan|kunde|ska|skulle|måste|blev|blir|fick|får) (?:han|hon|de|dem|honom|henne)(?= )/u,
      /^(?:Båda|Två|Tre|Fyra|Fem|Flera|De flesta|Några|Alla|Andra) (?:är|var|har|hade|blev|blir|fick|kom|ska|måste)(?= )/u,
    ],
  ],
  [
    'pl',
    [
      /, (?:natomiast|jednak|z kolei|na przykład|zatem|co więcej|tymczasem|zresztą),|^\S+ (?:\S+ )?(?:natomiast|zaś|z kolei) /u,
      /(?:tego|w tym) samego? (?:dnia|roku|miesiąca|czasie)/u,
    ],
  ],
  [
    'tr',
    [
      /^[^,;:“]{3,80} ise (?!de)/u,
      /(?:aynı|o) (?:gün|yıl|ay|akşam|hafta)(?= )|^(?:Onlardan|Bunlardan|İkisi|Üçü|Bazıları|Çoğu|Hepsi|Kimi|Bunun|Bundan|Böyle)(?=[ ,])/u,
    ],
  ],
  [
    'hy',
    [
      /(?:նույն|այդ) (?:օրը|տարի|ամիսը|երեկո)/u,
      /^[^,։]{2,60} (?:դրան|դրանով|դրանում|նրան)(?=[ ։,])|^Ամենա\p{L}+ (?:պահին|ժամանակ)/u,
      /^[^,։]{3,60} (?:սակայն|մինչդեռ|ևս|եւս|նույնպես) |^(?:Դրանից|Դրանցից|Նրանցից|Երկուսը|Մի մասը|Մնացածը)(?=[ ,])/u,
    ],
  ],
  [
    'ja',
    [
      /^(?:協定|合意|報告書|声明|法案|判決|条約|決議)(?:は|によると|では)/u,
      /^[^、。「」]{1,16}(?:もまた|も同様|は、?一方|は、?また|は、?さらに)/u,
      /^(?:(?:うち|このうち|そのうち)|(?:いずれ|どちら|両方|双方|全員|一部)[はもが])/u,
    ],
  ],
  [
    'nb',
    [
      /^De (?:er|har|var|vil|kan|skal|må|hadde|ble|blir|får|kom|sier|mener) /u,
      // "Sammen med Ann Hale har hun …": a name beside it is somebody else's
      /^(?:Sammen med|I likhet med|Ved siden av|I tillegg til) [^,.]{2,100} (?:er|var|har|hadde|vil|kan|skal|må|ble|blir|\p{Ll}+(?:te|de)) (?:hun|han) /u,
      /\bsamme (?:dag|år|kveld|uke|måned)\b/u,
      // "På leiren i sommer sa han …"
      /^(?:På|I|Etter|Ved|Under|For|Før|Til|Med|Fra|Om|Siden|Mot|Hos|Hver|Som) [^,.:«»–]{2,80} (?:er|var|har|hadde|vil|ville|kan|kunne|skal|skulle|må|måtte|ble|blir|fikk|får|sa|sier|kom|gikk|så|la|tok|\p{Ll}{2,}(?:te|de|er)) (?:han|hun|de)(?= )/u,
      /^[^,;:–]{2,60} (?:imidlertid|likevel|derimot|dermed|dessuten|nemlig) |^(?:Normalt|Kanskje|Uansett|Heldigvis|Selvsagt|Slik) (?:ville|har|er|var|kan|skal|vil)(?= )/u,
      // "Selskapet lar henne reise"; "57 prosent mener …"
      /^[^,.:«»]{2,60} (?:lar|lot|ga|gir|ba|ber|tok|tar|fikk|får|så|ser|hjalp|hjelper|kaller|kalte) (?:henne|ham|dem)(?= )|^[\d,]+ prosent (?!av )|^Du (?:har|er|kan|må|skal) /u,
      // "Dessverre har hun …": the verb stands second, so that the pronoun is the subject
      /^\p{Lu}\p{Ll}+ (?:er|var|har|hadde|vil|ville|kan|kunne|skal|skulle|må|måtte|ble|blir|fikk|får|\p{Ll}{2,}(?:er|te|de|et)) (?:han|hun|de|dem|ham|henne)(?= )/u,
      /^(?:Begge|To|Tre|Fire|Fem|Seks|Sju|Åtte|Ni|Ti|Flere|De fleste|Noen|Alle|Andre)(?: andre| til)? (?:er|var|har|hadde|ble|blir|fikk|får|kom|skal|må)(?= )/u,
    ],
  ],
  ...POINTS_BACK_EASTERN,
]);
