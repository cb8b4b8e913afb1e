import { BASQUE } from './basque';
import type { SourceLists } from './types';

/** Further languages that write names with capitals. */
export const FURTHER: Readonly<Record<string, SourceLists>> = {
  tr: {
    order: 'sov',
    verbs:
      'dedi diyor dediler söyledi söyledi söylüyor söylediler açıkladı açıkladılar açıklıyor belirtti belirttiler belirtiyor kaydetti kaydettiler ifade vurguladı vurguladılar vurguluyor duyurdu duyurdular bildirdi bildirdiler bildiriyor anlattı anlatıyor ekledi doğruladı yalanladı iddia savundu savunuyor uyardı uyarıyor yazdı yazıyor aktardı aktarıyor konuştu eleştirdi kınadı itiraf paylaştı hatırlattı yanıtladı değerlendirdi dikkat çağrısında suçladı ifadesini ifadelerini sözlerini açıklamasını',
    shows: 'gösterdi gösteriyor ortaya',
    behind:
      'göre,nin açıklamasına göre,açıklamasına göre,verilerine göre,haberine göre,aktardığına göre,belirttiğine göre,raporuna göre,araştırmasına göre,ifadesiyle,sözleriyle,deyişiyle,tarafından yapılan açıklamada,tarafından yapılan yazılı açıklamada,yapılan açıklamada,yapılan yazılı açıklamada,açıklamasında,raporunda,anlatımına göre,iddiasına göre,değerlendirmesine göre,tahminine göre',
    before: 'kaynak',
    between:
      'da de ise gazetecilere dün bugün pazartesi salı çarşamba perşembe cuma cumartesi pazar daha sonra önce şöyle şunları bunu',
    he: 'o',
    they: 'onlar',
    joints: 've ama',
    roles:
      'bakan bakanı başkan başkanı cumhurbaşkanı başbakan başbakanı sözcü sözcüsü genel müdür müdürü vali valisi milletvekili profesör prof dr doç doktor avukat avukatı savcı yargıç hakim komutan general teknik direktör oyuncu oyuncusu yazar yazarı gazeteci uzman uzmanlar kaynak analist ekonomist tanık tanıklar görgü annesi babası eşi kardeşi oğlu kızı öğretmen öğrenci lider lideri kurucu kurucusu ceo yetkili yetkililer yetkilisi kaynaklar kaynağı sekreter sekreteri üyesi temsilcisi diplomat diplomatlar sakinler sakinleri vatandaşlar görgü büyükelçi büyükelçisi kaptan kaptanı muhabir muhabiri polis belediye',
    spokes: 'sözcü sözcüsü sözcülüğü',
    mister: 'bey',
    missis: 'hanım',
    unnamed:
      'polis yetkililer uzmanlar kaynaklar medya basın tanıklar görgü araştırmacılar bilim eleştirmenler hükümet şirket muhalefet araştırma rapor anket raporda savcılık mahkeme aile',
    organizations:
      'bakanlığı bakanlık üniversitesi enstitüsü kurumu kurulu komisyonu komitesi birliği derneği federasyonu partisi bankası mahkemesi başkanlığı müdürlüğü valiliği belediyesi savcılığı başsavcılığı şirketi holding grubu vakfı merkezi hastanesi ajansı örgütü meclisi gazetesi dergisi televizyonu büyükelçiliği konseyi sendikası odası emniyeti',
    documents: 'raporu yasası kanunu anlaşması bildirgesi sözleşmesi anayasa endeksi',
    labels: 'kaynak,kaynaklar',
  },
  az: {
    order: 'sov',
    verbs:
      'dedi deyib deyir dediler bildirib bildirdi bildirir bildiriblər açıqlayıb açıqladı vurğulayıb vurğuladı vurğulayır qeyd elan məlumat təsdiqləyib təsdiqlədi təkzib iddia xəbərdarlıq yazıb yazdı yazır söyləyib söylədi əlavə danışıb xəbər xatırladıb tənqid cavab şərh danışır söz hesab düşünür danışıblar qiymətləndirib bildirirlər deyirlər xatırladır etiraf bəyan söyləyir',
    shows: 'hesablayıb hesablayır sayıb göstərir göstərib aşkar',
    behind:
      'görə,məlumatına görə,sözlərinə görə,fikrincə,xəbərinə görə,hesabatına görə,məlumatına əsasən,sözlərinə əsasən,bildirdiyinə görə,dediyinə görə,istinadən,istinadla,əsasən,bildirilib,bildirilir,xəbər verilir,verilən məlumata görə,verilən məlumata əsasən',
    between:
      'da də isə dünən bu gün həmçinin daha sonra əvvəl jurnalistlərə barədə edib etdi edir verib verir',
    he: 'o onun',
    they: 'onlar',
    joints: 'və amma',
    roles:
      'prezident prezidenti nazir naziri nazirinin sədr sədri sözçü sözçüsü direktor direktoru müdir müdiri rəis rəisi deputat deputatı professor doktor həkim vəkil vəkili prokuror hakim general polkovnik məşqçi məşqçisi oyunçu yazıçı jurnalist ekspert ekspertlər analitik şahid şahidlər müəllim tələbə lider lideri rəsmi rəsmilər mənbə mənbələr katibi katib köməkçisi üzvü nümayəndəsi diplomat diplomatlar sakinlər sakinləri səfir səfiri iqtisadçı',
    spokes: 'sözçü sözçüsü mətbuat xidməti',
    mister: 'bəy cənab',
    missis: 'xanım',
    unnamed:
      'polis mənbələr ekspertlər media mətbuat şahidlər rəsmilər hökumət şirkət müxalifət tədqiqat hesabat sorğu alimlər mütəxəssislər',
    organizations:
      'nazirliy* nazirlik* universitet* institut* komitəsi* agentliy* xidmət* şurası* komissiyası* birliyi* assosiasiya* federasiya* partiyası* bankı* məhkəmə* idarəsi* prokurorlu* şirkəti* fondu* mərkəzi* xəstəxanası* təşkilat* məclisi* departament* administrasiya* missiya* şura* qəzeti* akademiyası* səfirliy* hakimiyyəti* hökuməti* milli',
    documents:
      'qanunu* hesabatı* müqaviləsi* sazişi* bəyannaməsi* konstitusiya* məcəlləsi* konvensiyası*',
    labels: 'mənbə,mənbələr',
  },
  hy: {
    order: 'v2',
    verbs:
      'ասաց ասել ասում ասացին հայտարարեց հայտարարել հայտարարում հայտնեց հայտնել հայտնում հայտնեցին նշեց նշել նշում նշեցին ընդգծեց ընդգծել ավելացրեց ավելացրել հավելեց հավելել պատմեց պատմել պատմում բացատրեց բացատրել հաստատեց հաստատել հերքեց հերքել գրել գրում գրեց տեղեկացրեց տեղեկացրել տեղեկացնում զգուշացրեց զգուշացրել պնդում պնդեց խոստովանեց մեկնաբանեց մեկնաբանել պարզաբանեց պարզաբանել պատասխանեց դատապարտեց քննադատեց հիշեցրեց կարծում շեշտեց փոխանցում փոխանցեց հաղորդում հաղորդեց հաղորդել հիշում հիշել վստահեցրեց վստահեցրել վստահեցնում առարկեց առարկել նկատեց նկատել նկատում զգուշացնում հերքում հաստատում ասացին հայտնեցին հայտարարեցին պնդել խոստովանել խոստովանում դատապարտել դատապարտում քննադատել քննադատում հիշեցրել հիշեցնում պատասխանել փոխանցել կարծել պատմեցին պատմում բացատրում շեշտել շեշտում ընդգծում ավելացնում հավելում գնահատեց գնահատել խոստացել խոստացավ',
    shows: 'ցույց պարզել պարզեց բացահայտել բացահայտեց արձանագրել արձանագրեց',
    behind:
      'խոսքով,խոսքերով,կարծիքով,տվյալներով,տեղեկություններով,տեղեկատվությամբ,փոխանցմամբ,համաձայն,հաղորդմամբ,պնդմամբ,գնահատմամբ,վկայությամբ,հավաստմամբ,հետազոտության համաձայն,հաշվարկներով,հաշվարկով',
    before: 'ըստ,համաձայն,վկայակոչելով,հղում անելով',
    tellings:
      'հայտարարություն հայտարարության զեկույց զեկույցի հետազոտություն հետազոտության հարցում հարցման նամակ նամակի հաղորդագրություն հաղորդագրության',
    between:
      'է էր են էին նաև արդեն երեկ այսօր ավելի ուշ ապա իսկ երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի այս մասին ինչպես լրագրողներին',
    he: 'նա նրա',
    they: 'նրանք',
    joints: 'և եւ ու բայց',
    relatives: 'որը ով որն',
    prepositions: 'ըստ դեպի առանց մինչև որպես',
    roles:
      'նախագահ* վարչապետ* նախարար նախարարը նախարարն նախարարի նախարարին նախարարից նախարարներ* խոսնակ* տնօրեն* պատգամավոր* քաղաքապետ քաղաքապետը քաղաքապետն քաղաքապետի քաղաքապետին քաղաքապետից քաղաքապետներ* մարզպետ մարզպետը մարզպետն մարզպետի մարզպետին մարզպետից մարզպետներ* ղեկավար* առաջնորդ* գեներալ* գնդապետ* մարզիչ* դերասան* գրող* հեղինակ* լրագրող* խմբագիր* պրոֆեսոր* գիտնական* փորձագետ* վերլուծաբան* տնտեսագետ* պատմաբան* բժիշկ* փաստաբան* դատախազ դատախազը դատախազն դատախազի դատախազին դատախազից դատախազներ* դատավոր* ոստիկան ոստիկանը ոստիկանն ոստիկանի ոստիկանին ոստիկանից ոստիկաններ* վկա* բնակիչ* հայր* մայր* եղբայր* ուսանող* ուսուցիչ* հիմնադիր* դեսպան* տեղակալ* քարտուղար* աղբյուր* պաշտոնյա* ներկայացուցիչ* կաթողիկոս* դիվանագետ* պետ պետը պետի պետն մասնագետ* բնակիչ* նախագահող* հացթուխ* հրամանատար* տնօրենի*',
    spokes: 'խոսնակ* մամուլի ծառայությ*',
    mister: 'պարոն',
    missis: 'տիկին օրիորդ',
    unnamed:
      'ոստիկանությ* լրատվամիջոց* աղբյուր* փորձագետ* վկաներ* իշխանությ* կառավարությ* մամուլ* ընդդիմությ* հետազոտությ* զեկույց* ընկերությ*',
    organizations:
      'նախարարությ* համալսարան* ինստիտուտ* կոմիտե* հանձնաժողով* խորհուրդ* միությ* ասոցիացիա* ֆեդերացիա* կուսակցությ* բանկ* դատարան* ոստիկանությ* ծառայությ* ընկերությ* հիմնադրամ* կենտրոն* հիվանդանոց* գործակալությ* կազմակերպությ* խորհրդարան* ժողով* կառավարությ* թերթ* դատախազությ* դեսպանատուն* տեսչությ* վարչակազմ* առաքելությ* մատենադարան* գրադարան* քոլեջ* դաշնությ* միավորում* ակադեմիա* ակադեմիայ* թանգարան* քաղաքապետարան* գործակալությ* վարչությ*',
    documents: 'օրենք* օրենսգ* զեկույց* պայմանագիր* համաձայնագիր* հռչակագիր* սահմանադրությ*',
    labels: 'աղբյուր,աղբյուրներ,աղբյուրը',
  },
  eu: BASQUE,
  fi: {
    order: 'svo',
    verbs:
      'sanoi sanoo sanovat kertoi kertoo kertovat kertoivat totesi toteaa totesivat vahvisti vahvistaa kiisti kiistää ilmoitti ilmoittaa ilmoittivat arvioi arvioivat varoitti varoittaa kommentoi kirjoitti kirjoittaa lisäsi lisää selitti selittää huomautti huomauttaa väitti väittää uskoo myönsi korosti korostaa muistuttaa muistutti kritisoi tuomitsi vastasi vakuutti uutisoi',
    behind: 'mukaan,mielestä',
    between:
      'on ovat oli myös jo eilen tänään maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina nyt sitten',
    he: 'hän',
    they: 'he',
    relatives: 'joka',
    joints: 'ja mutta tai',
    roles:
      '*ministeri *johtaja *päällikkö *puhemies *edustaja *tutkija *professori *lääkäri *asianajaja *syyttäjä *tuomari *komisario *valmentaja *pelaaja *kirjailija *toimittaja *ekonomisti *asiantuntija *rehtori *presidentti *kansanedustaja *tiedottaja *analyytikko *sihteeri',
    spokes: '*tiedottaja *edustaja *puhemies',
    unnamed:
      'poliisi poliisin lähteet asiantuntijat tutkijat viranomaiset hallitus media tutkimus yhtiö todistajat',
    organizations:
      '*ministeriö *ministeriön *virasto *viraston *yliopisto *yliopiston *laitos *laitoksen *liitto *liiton *puolue *pankki *oikeus *poliisi *keskus *keskuksen *yhtiö *oyj *oy *järjestö',
    labels: 'lähde,lähteet,kuva',
  },
  et: {
    order: 'v2',
    verbs:
      'ütles ütleb ütlesid teatas teatab teatasid selgitas selgitab kinnitas kinnitab lisas lisab märkis märgib rääkis räägib kirjutas kirjutab hoiatas hoiatab eitas eitab väitis väidab tõdes tunnistas kommenteeris rõhutas arvas nentis',
    behind: 'sõnul,andmetel,hinnangul,teatel,arvates,väitel',
    between:
      'on ka eile täna esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval juba siis',
    he: 'ta tema',
    they: 'nad nemad',
    joints: 'ja aga või',
    roles:
      '*minister *juht *direktor *esimees *pressiesindaja *kõneisik *professor *teadlane *arst *advokaat *prokurör *kohtunik *treener *kirjanik *ajakirjanik *president *peaminister *ekspert *analüütik',
    spokes: '*pressiesindaja *kõneisik',
    unnamed: 'politsei allikad eksperdid ametnikud valitsus meedia uuring',
    organizations:
      '*ministeerium *ministeeriumi *amet *ameti *ülikool *ülikooli *instituut *liit *liidu *pank *panga *kohus *keskus *erakond',
    labels: 'allikas,allikad',
  },
  hu: {
    order: 'v2',
    verbs:
      'mondta mondja mondták közölte közölték közli kijelentette elmondta elmondták hozzátette kiemelte hangsúlyozta megerősítette megerősítették cáfolta bejelentette bejelentették állítja írta írja figyelmeztetett nyilatkozta magyarázta jelezte fogalmazott beszélt elismerte bírálta reagált',
    behind: 'szerint,közlése szerint,tájékoztatása szerint,elmondása szerint',
    between:
      'is már tegnap ma hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap azt ezt majd',
    articles: 'a az egy',
    he: 'ő',
    they: 'ők',
    joints: 'és de vagy',
    roles:
      'elnök elnöke miniszter miniszterelnök szóvivő szóvivője igazgató igazgatója vezető vezetője képviselő képviselője polgármester polgármestere professzor kutató orvos ügyvéd ügyvédje ügyész bíró edző edzője játékos író újságíró elemző közgazdász szakértő államtitkár',
    spokes: 'szóvivő szóvivője',
    unnamed: 'rendőrség források szakértők hatóságok kormány média kutatás tanúk',
    organizations:
      '*minisztérium *egyetem *intézet *tanács *bizottság *szövetség *párt *bank *bíróság *ügyészség *hivatal *társaság *ügynökség *központ',
    labels: 'forrás,források',
  },
  el: {
    order: 'v2',
    verbs:
      'είπε είπαν λέει λένε δήλωσε δήλωσαν δηλώνει ανέφερε ανέφεραν αναφέρει τόνισε τόνισαν τονίζει υπογράμμισε επισήμανε πρόσθεσε ανακοίνωσε ανακοίνωσαν ανακοινώνει εξήγησε εξηγεί επιβεβαίωσε επιβεβαίωσαν διέψευσε αρνήθηκε υποστήριξε υποστηρίζει προειδοποίησε παραδέχθηκε έγραψε γράφει σημείωσε κατήγγειλε απάντησε μεταδίδει εκτίμησε',
    before:
      'σύμφωνα με,σύμφωνα με τον,σύμφωνα με την,σύμφωνα με το,κατά,κατά τον,κατά την,όπως δήλωσε,όπως ανέφερε,όπως μεταδίδει',
    tellings: 'ανακοίνωση δήλωση έκθεση μελέτη έρευνα δημοσκόπηση επιστολή στοιχεία συνέντευξη',
    by: 'του της των από',
    of: 'του της των για',
    articles: 'ο η το οι τα ένας μία ένα',
    prepositions: 'σε στο στη στην στον από με για κατά προς χωρίς μετά του της των ως',
    between: 'έχει είχε επίσης χθες σήμερα τη δευτέρα τρίτη τετάρτη πέμπτη παρασκευή ότι',
    he: 'αυτός',
    she: 'αυτή',
    joints: 'και αλλά ή',
    roles:
      'πρόεδρος πρωθυπουργός υπουργός εκπρόσωπος διευθυντής διευθύντρια βουλευτής δήμαρχος καθηγητής καθηγήτρια γιατρός δικηγόρος εισαγγελέας προπονητής συγγραφέας δημοσιογράφος αναλυτής οικονομολόγος',
    spokes: 'εκπρόσωπος πηγές',
    unnamed: 'αστυνομία πηγές ειδικοί μάρτυρες αρχές κυβέρνηση μέσα έρευνα',
    organizations:
      'υπουργείο πανεπιστήμιο ινστιτούτο συμβούλιο επιτροπή ένωση κόμμα τράπεζα δικαστήριο αστυνομία οργανισμός εταιρεία κέντρο πρακτορείο',
    labels: 'πηγή,πηγές',
  },
  id: {
    order: 'svo',
    verbs:
      'mengatakan berkata kata ujar tutur ucap menyatakan menyebut menyebutkan menjelaskan jelas menegaskan tegas menambahkan tambah mengungkapkan ungkap membantah mengklaim mengumumkan melaporkan menulis memperingatkan mengaku menuturkan menilai mengonfirmasi',
    before: 'menurut,mengutip,dikutip dari,berdasarkan keterangan,berdasarkan data',
    tellings: 'pernyataan laporan studi penelitian survei data surat wawancara siaran',
    by: 'dari oleh',
    of: 'dari di untuk',
    prepositions: 'di ke dari pada dengan untuk oleh dalam kepada tentang terhadap bahwa',
    between: 'juga telah sudah kemarin senin selasa rabu kamis jumat sabtu minggu kemudian',
    he: 'dia ia',
    they: 'mereka',
    joints: 'dan tetapi atau',
    roles:
      'presiden menteri juru bicara direktur ketua kepala gubernur bupati wali kota anggota profesor dokter pengacara jaksa hakim pelatih pemain penulis wartawan pengamat ekonom pakar peneliti saksi warga',
    spokes: 'bicara jubir humas',
    unnamed: 'polisi sumber pakar saksi pihak pemerintah media peneliti survei',
    organizations:
      'kementerian universitas institut dewan komisi asosiasi federasi partai bank pengadilan polisi badan perusahaan yayasan pusat organisasi',
    labels: 'sumber',
  },
  vi: {
    order: 'svo',
    verbs: 'nói biết tuyên khẳng nhấn viết kể',
    before: 'theo,dẫn lời,trích lời,theo lời,theo thông tin từ,dẫn nguồn,theo báo cáo của',
    prepositions: 'của ở tại với từ về trong trên',
    between: 'đã cũng hôm qua nay cho',
    he: 'ông anh',
    she: 'bà chị cô',
    they: 'họ',
    joints: 'và nhưng',
    roles: 'giám đốc chủ tịch bộ trưởng phát ngôn viên giáo sư tiến sĩ bác luật đại tá thiếu tướng',
    unnamed: 'nguồn chuyên',
    organizations: 'bộ ủy công ngân viện trung sở cục',
    labels: 'nguồn',
  },
};
