import { FURTHER_CUES } from './further-cues';
import type { CueLists } from './types';

export const CUES: Readonly<Record<string, CueLists>> = {
  ...FURTHER_CUES,
  en: {
    general:
      /^(?:\S+ ){1,6}(?:is|are|was|were) (?:an? |one of|among the|prone|known|considered|located|home to|the (?:world|country|largest|biggest|second|oldest))/u,
    past: 'ago founded previously formerly earlier born',
    decided:
      'approve approval reject rejected rejects ruled ruling court verdict sentenced convicted jailed fined arrested charged acquitted voted vote elected won wins winner lost beat killed died injured banned revoked suspended cancelled canceled resigned dismissed appointed agreed signed ordered awarded found confirmed decided decision collapsed closed recovered majority investigation investigating appeal announced confessed admitted admits unclear review launched released survived claimed declared injuries injury dead deaths damage',
    reason: 'because due caused cause blamed therefore result reason despite prompted following',
    ahead:
      'will due expected plans planned scheduled must deadline tomorrow forecast intends hopes aims hearing next plan aim intend hope proposes proposed warned warns warning evacuate evacuation',
    denied:
      'denied denies deny denying disputed disputes dismissed refused contradicted objected objects objections oppose opposes opposed opponents criticised criticized criticism critics condemned rejects insisted',
    personal: 'i we my our me you your yours myself ourselves yourself',
  },
  de: {
    general:
      /^(?:\S+ ){1,5}(?:ist|sind|war|waren) (?:eine?[rsnm]? |bekannt)|^(?:\S+ ){1,5}gilt als /u,
    past: 'gegründet geboren früher ehemals einst zuvor damals',
    decided:
      'beschlossen beschließt genehmigt abgelehnt zugestimmt verurteilt gericht urteil freigesprochen festgenommen verhaftet angeklagt gewählt gewann gewonnen sieg siegte verlor getötet gestorben starb verletzt tote toten verboten zurückgetreten entlassen ernannt unterzeichnet geeinigt einigung entschied entschieden ergab ergebnis bestätigt bestätigte gestoppt geschlossen mehrheit verfehlten verfehlte berufung einspruch ermittelt ermittlungen ankündigte angekündigt kündigte gestohlen gestand gestanden geständnis unklar geräumt aufgehoben verhängt verstarb verstorben urteilte geurteilt verletzte',
    reason: 'weil wegen aufgrund grund ursache deshalb daher folge führte trotz auslöser',
    ahead:
      'soll sollen geplant erwartet spätestens nächste nächsten nächster kommende kommenden künftig voraussichtlich frist beginnt plant will wollen wolle warnt warnte warnten warnung gewarnt',
    denied:
      'bestreitet bestritt bestritten dementiert dementierte weist zurückgewiesen widersprach widerspricht widersprechen kritisierte kritisiert kritisieren kritiker kritik lehnt lehnen lehnte ablehnt verurteilte beschwerde verteidigte',
    personal: 'ich wir uns mein meine unser unsere du dich dein euch',
  },
  nl: {
    general: /^(?:\S+ ){1,5}(?:is|zijn|was) (?:een |bekend)/u,
    past: 'opgericht geboren vroeger eerder destijds geleden',
    decided:
      'besloten goedgekeurd afgewezen verworpen veroordeeld rechter rechtbank vonnis aangehouden gearresteerd gekozen gewonnen won verloor gedood overleden gewond verboden afgetreden ontslagen benoemd ondertekend akkoord besluit bleek bevestigde gesloten meerderheid onderzoek beroep bekend bekende onduidelijk',
    reason: 'omdat vanwege wegens doordat oorzaak daardoor gevolg reden ondanks',
    ahead:
      'zal zullen gepland verwacht uiterlijk volgende komende voorlopig begint wil waarschuwt waarschuwde waarschuwing',
    denied:
      'ontkent ontkende ontkennen betwist weersprak weigerde verzet bezwaar bezwaren kritiek critici bekritiseerde weigert',
    personal: 'ik we wij mij ons mijn onze je jij jouw uw',
  },
  nb: {
    general: /^(?:\S+ ){1,5}(?:er|var) (?:en|ei|et|kjent) /u,
    past: 'grunnlagt født tidligere siden fjor',
    decided:
      'vedtok vedtatt godkjente godkjent avviste avvist dømt domstol retten dommen frikjent pågrepet arrestert siktet tiltalt valgt vant vunnet seier tapte drept døde omkom skadet forbudt avgått avskjediget utnevnt undertegnet enighet enige besluttet avgjorde viste bekreftet stanset stengt flertall flertallet etterforsker anket tilstått innrømmer uklart',
    reason: 'fordi grunn årsak årsaken derfor skyldes følge førte tross',
    ahead:
      'skal vil ventes planlagt innen neste frist kommer starter vurderer advarer advarte advarsel',
    denied:
      'nekter nektet benekter avviser tilbakeviser bestrider motsetter kritiserer kritiserte kritikk kritikere protesterer protesterte',
    personal: 'jeg vi meg oss min mitt vår vårt du deg din ditt',
  },
  sv: {
    general: /^(?:\S+ ){1,5}(?:är|var) (?:en|ett|känd) /u,
    past: 'grundades född tidigare fjol',
    decided:
      'beslutade beslutat godkände godkänt avslog avvisade dömdes dömd domstol tingsrätten friades frikänd greps gripits häktad åtalas valdes vann vunnit seger förlorade dödades dog omkom skadades förbjöds avgick avskedades utsågs undertecknade enades visade bekräftade stoppades stängdes majoritet utreder överklagar erkänt erkänner oklart',
    reason: 'eftersom grund orsak orsaken därför beror följd ledde trots',
    ahead: 'ska kommer väntas planeras senast nästa börjar vill varnar varnade varning',
    denied:
      'nekar nekade förnekar förnekade bestrider avfärdar dementerar motsätter kritiserar kritiserade kritik kritiker protesterar protesterade',
    personal: 'jag vi mig oss min mitt vår vårt du dig din ditt',
  },
  fr: {
    general: /^(?:\S+ ){1,5}(?:est|sont|était) (?:une? |connu)/u,
    future: /\p{L}{2}(?:era|eront|ira|iront)(?!\p{L})/u,
    past: 'fondé fondée né née auparavant jadis ancien',
    decided:
      'approuvé adopté rejeté refusé condamné tribunal verdict jugement relaxé acquitté arrêté arrêtée interpellé inculpé élu élue remporté gagné victoire battu perdu tué tués morts mort blessés blessé interdit démissionné limogé nommé nommée signé accord ordonné décidé décision révélé confirmé suspendu fermé majorité enquête appel annoncé avoué admis reconnu classé',
    reason: 'parce cause raison faute conséquence entraîné provoqué malgré afin',
    ahead:
      'sera seront devrait devraient doit doivent prévu prévue attendu d’ici prochain prochaine prochains demain pourrait avertit averti avertissement alerte',
    denied:
      'dément démenti nie nié conteste contesté réfute réfuté récuse dénonce dénoncé dénoncent critique critiquent critiqué oppose opposés opposition',
    personal: 'je nous mon ma mes notre nos moi vous votre vos tu ton ta',
  },
  es: {
    general: /^(?:\S+ ){1,5}(?:es|son|era) (?:una? |conocid|considerad)/u,
    future: /\p{L}{2}r(?:á|án)(?!\p{L})/u,
    past: 'fundado fundada nacido nacida anteriormente antiguo',
    decided:
      'aprobó aprobado aprobada rechazó rechazado condenado condenó tribunal juez sentencia absuelto detenido detenidos arrestado imputado elegido ganó ganador victoria venció perdió muertos murió murieron heridos prohibió prohibido dimitió destituido nombrado firmó firmaron acuerdo ordenó decidió decisión resultó confirmó suspendió cerró mayoría investiga investigación recurso anunció anunciado confesó admitió admite archivo revocó',
    reason: 'porque debido causa motivo razón consecuencia provocó pesar tras',
    ahead:
      'será serán deberá podrá prevé previsto prevista espera próximo próxima próximos mañana plazo comenzará empezará recurrir tiene días advierte advirtió advirtieron alerta',
    denied:
      'niega negó desmiente desmintió negaron rechaza refutó critica criticó critican rechazan opone oponen denunció denuncian oposición',
    personal: 'yo nosotros mi mis nuestro nuestra nos me usted ustedes tú tu te',
  },
  pt: {
    general: /^(?:\S+ ){1,5}(?:é|são|era) (?:uma? |conhecid|considerad)/u,
    future: /\p{L}{2}r(?:á|ão)(?!\p{L})/u,
    past: 'fundado fundada nascido nascida anteriormente antigo',
    decided:
      'aprovou aprovado aprovada rejeitou rejeitado condenado condenou tribunal juiz sentença absolvido detido preso presos acusado eleito venceu ganhou vitória perdeu mortos morreu morreram feridos proibiu proibido demitiu renunciou nomeado assinou assinaram acordo ordenou decidiu decisão revelou confirmou suspendeu fechou maioria investiga investigação recurso anunciou confessou admitiu',
    reason: 'porque devido causa motivo razão consequência provocou apesar',
    ahead:
      'será serão deverá deve prevê previsto prevista espera próximo próxima próximos amanhã prazo começará vai vão adverte advertiu alerta alertou',
    denied:
      'nega negou desmente desmentiu negaram refuta contesta critica criticou criticam rejeita opõe opõem denunciou oposição',
    personal: 'eu nós meu minha nosso nossa me você vocês',
  },
  it: {
    general: /^(?:\S+ ){1,5}(?:è|sono|era) (?:una? |un’|conosciut|considerat)/u,
    future: /\p{L}{2}r(?:à|anno)(?!\p{L})/u,
    past: 'fondato fondata nato nata precedenza',
    decided:
      'approvato approvata respinto respinta condannato condanna tribunale giudice sentenza assolto arrestato arrestati indagato eletto eletta vinto vince vittoria battuto perso morti morto uccisi ucciso feriti vietato dimesso nominato firmato accordo ordinato deciso decisione emerso confermato sospeso chiuso maggioranza indagine ricorso annunciato confessato ammesso',
    reason: 'perché causa motivo ragione conseguenza provocato nonostante poiché',
    ahead:
      'sarà saranno dovrà dovranno previsto prevista atteso entro prossimo prossima domani avverte avvertito allerta',
    denied:
      'nega negato smentisce smentito respinge contesta critica criticato criticano oppone oppongono denuncia opposizione protesta',
    personal: 'io noi mio mia nostro nostra mi voi tuo vostro',
  },
  ru: {
    general: /^(?:\S+ ){1,5}(?:является|являются|считается|— это|славится) /u,
    past: 'основан основана родился родилась ранее раньше прежде назад',
    decided:
      'одобрил одобрила одобрили одобрено утвердил утверд отклонил отклонила отказал суд суда приговор приговорил осужден осуждён оправдан задержан арестован обвинение избран победил победила выиграл выиграла проиграл погиб погибли погибло умер ранен ранены пострадали запретил запрещен уволен назначен подписал подписали договорились согласовал решил решила решение оказалось выяснилось подтвердил отменил закрыт большинство большинством расследование обжаловать обжалует объявил объявила признался признала признал неизвестно отозвал отозвано',
    reason: 'потому из-за причина причиной причине вследствие поскольку поэтому привело несмотря',
    ahead:
      'будет будут планируется планирует ожидается намерен предстоит завтра следующем следующей начнется начнётся начнутся должен должна должны появится откроется предупредил предупреждает предупреждение',
    denied:
      'отрицает отрицал отрицают опроверг опровергла опровергли опровергает возразил возразила возражает возражают критикует критикуют раскритиковал раскритиковала протестуют',
    personal: 'я мы мне меня нам нас мой моя наш наша вы вам вас ваш ты',
  },
  uk: {
    general: /^(?:\S+ ){1,5}(?:є одним|є однією|вважається|— це|славиться) /u,
    past: 'заснований заснована народився народилася раніше тому',
    decided:
      'схвалив схвалила схвалили затвердив відхилив відхилила відмовив суд суду вирок засуджено засудив виправдано затримано заарештовано обрано переміг перемогла виграв виграла програв загинув загинули помер поранено постраждали заборонив звільнено призначено підписав підписали домовилися вирішив вирішила рішення виявилося підтвердив скасував закрито більшість більшістю розслідування оскаржить оголосив зізнався визнав невідомо',
    reason: 'тому через причина причиною внаслідок оскільки бо призвело попри',
    ahead:
      'буде будуть планується планує очікується завтра наступного наступному розпочнеться почнеться почнуться відкриється попередив попереджає попередження',
    denied:
      'заперечує заперечив заперечують спростував спростувала спростовує заперечила критикує критикують розкритикував розкритикувала протестують',
    personal: 'я ми мені мене нам нас мій моя наш наша ви вам вас ваш ти',
  },
  pl: {
    general: /^(?:\S+ ){1,5}(?:jest|są) (?:jednym|jedną|znan|uważan)/u,
    past: 'założony założona urodzony wcześniej dawniej temu',
    decided:
      'zatwierdził zatwierdziła przyjął przyjęła odrzucił odrzuciła skazany skazał sąd sądu wyrok uniewinniony zatrzymany zatrzymano aresztowany oskarżony wybrany wygrał wygrała zwycięstwo pokonał przegrał zginął zginęło zginęły zmarł ranny ranni zakazał odwołany zrezygnował mianowany podpisał podpisali porozumienie zdecydował decyzja okazało potwierdził zamknięto większość większością śledztwo odwołanie ogłosił przyznał przyznała',
    reason: 'ponieważ bo powodu przyczyną dlatego skutek skutkiem mimo wskutek',
    ahead:
      'będzie będą planuje planowane oczekuje przyszłym przyszłego jutro terminu rozpocznie zacznie powstanie ostrzega ostrzegł ostrzeżenie',
    denied:
      'zaprzecza zaprzeczył zaprzeczyła dementuje zdementował odrzuca krytykuje krytykują skrytykował skrytykowała sprzeciwia sprzeciw protestują',
    personal: 'ja my mnie nam nas mój moja nasz nasza wy wam was wasz ty',
  },
};
