import type { Lists } from './types';

/** Languages whose lists hold only the surest of the words that point back. */
export const FURTHER: Readonly<Record<string, Lists>> = {
  fi: {
    leans:
      'hän,he,hänen,heidän,hänelle,häntä,se,ne,tämä,nämä,tuo,myös,mutta,ja,tai,kuitenkin,lisäksi,siksi,silti,sitten,toisaalta,esimerkiksi,samalla,sen sijaan,sen jälkeen,tämän jälkeen,näin,molemmat,hänen mukaansa,siellä,täällä',
    stands: 'tällä viikolla,tänä vuonna,se on',
    speakers: 'hän,he,minä',
    furniture:
      'lue myös,lue lisää,katso myös,tilaa,kuva:,kuvat:,valokuva:,video:,lähde:,lähteet:,korjaus:',
  },
  et: {
    leans:
      'ta,tema,nad,nemad,see,need,aga,kuid,ja,või,samuti,seejärel,seetõttu,siiski,näiteks,lisaks',
    speakers: 'ta,tema,nad',
    furniture: 'loe ka,loe lisaks,foto:,fotod:,video:,allikas:,toimetaja:',
  },
  cs: {
    leans:
      'on,ona,oni,jeho,její,jejich,jemu,ten,ta,to,tento,tato,toto,tito,tyto,ale,a,nebo,však,také,rovněž,potom,poté,proto,navíc,přesto,například,naopak,mezitím,podle něj,podle ní,podle nich,oba,obě,tam',
    stands: 'tento týden,tento rok,tento měsíc',
    speakers: 'on,ona,oni',
    furniture: 'čtěte také,čtěte více,přečtěte si,foto:,video:,zdroj:,zdroje:,oprava:,autor:',
  },
  sk: {
    leans:
      'on,ona,oni,jeho,jej,ich,ten,tá,to,tento,táto,toto,títo,ale,a,alebo,však,tiež,potom,preto,navyše,napriek tomu,napríklad,naopak,medzitým,podľa neho,podľa nej,podľa nich,obaja,tam',
    stands: 'tento týždeň,tento rok,tento mesiac',
    speakers: 'on,ona,oni',
    furniture: 'čítajte aj,čítajte viac,foto:,video:,zdroj:,oprava:,autor:',
  },
  hu: {
    leans:
      'ő,ők,neki,ez,ezek,az ő,de,és,vagy,azonban,ugyanakkor,ezért,emellett,továbbá,így,viszont,például,ezután,majd,szerinte,mindketten,ott',
    speakers: 'ő,ők',
    furniture: 'olvassa el,olvasd el,olvass tovább,fotó:,kép:,videó:,forrás:,helyreigazítás',
  },
  ro: {
    leans:
      'el,ea,ei,ele,acesta,aceasta,aceștia,acestea,acest,această,dar,și,sau,însă,totuși,de asemenea,apoi,astfel,prin urmare,în plus,de exemplu,pe de altă parte,potrivit lui,ambii,ambele,acolo,aici',
    stands: 'această săptămână,acest an',
    speakers: 'el,ea,ei,ele',
    furniture: 'citește și,citiți și,foto:,video:,sursa:,surse:,erată',
  },
  bg: {
    leans:
      'той,тя,то,те,неговият,неговата,този,тази,това,тези,но,а,и,или,обаче,също,освен това,затова,така,после,след това,например,от друга страна,според него,според нея,според тях,двамата,там',
    stands: 'тази седмица,тази година,този месец',
    speakers: 'той,тя,те',
    furniture: 'прочетете още,прочети още,вижте още,снимка:,снимки:,видео:,източник:,поправка:',
  },
  el: {
    leans:
      'αυτός,αυτή,αυτό,αυτοί,αυτές,αυτά,εκείνος,εκείνη,ο ίδιος,η ίδια,οι ίδιοι,αλλά,και,ή,όμως,ωστόσο,επίσης,επιπλέον,έτσι,τότε,μετά,γι’ αυτό,για παράδειγμα,αντίθετα,παράλληλα,εκεί,εδώ,σύμφωνα με τον ίδιο,σύμφωνα με την ίδια',
    stands: 'αυτή την εβδομάδα,αυτό το μήνα',
    speakers: 'αυτός,αυτή,ίδιος,ίδια',
    furniture:
      'διαβάστε επίσης,διαβάστε ακόμα,δείτε επίσης,φωτογραφία:,φωτο:,βίντεο:,πηγή:,διόρθωση:',
  },
  he: {
    leans:
      'הוא,היא,הם,הן,זה,זאת,זו,אלה,אבל,אך,אולם,עם זאת,בנוסף,לכן,כמו כן,למשל,לדבריו,לדבריה,לדבריהם,מנגד,לאחר מכן,שניהם,שם',
    speakers: 'הוא,היא,הם',
    furniture: 'קראו גם,קרא עוד,צילום:,תמונה:,וידאו:,מקור:,תיקון:',
  },
  id: {
    leans:
      'ia,dia,mereka,beliau,ini,itu,hal ini,hal itu,tetapi,namun,dan,atau,selain itu,karena itu,oleh karena itu,kemudian,lalu,misalnya,sementara itu,sebaliknya,menurutnya,keduanya,di sana',
    speakers: 'ia,dia,mereka,beliau',
    furniture: 'baca juga,lihat juga,foto:,video:,sumber:,ralat:,penulis:',
  },
  ko: {
    leans:
      '그는,그가,그녀는,그녀가,그들은,그의,이는,이것은,그것은,그러나,하지만,그리고,또,또한,한편,이어,이에,따라서,그래서,그런데,이후,반면,예를 들어,이날,둘 다',
    furniture: '관련 기사,관련기사,사진=,사진:,사진 =,영상=,출처=,출처:,정정:,무단 전재',
  },
};
