/**
 * Words that tell a kind of piece (interview, newsletter, live blog, review) or what a sentence
 * does in it, per language. Entries are lower-case and parted by commas.
 */
export interface GenreLists {
  /** Openings of an answer that says nothing without its question. */
  replies?: string;
  /** Enumerators that count on from an earlier sentence; they need a comma behind them. */
  ordinals?: string;
  /** What a newsletter says before it comes to the news; a mark has to follow. */
  greetings?: string;
  /** Pronouns of the first person, as answers in an interview have them. */
  first?: string;
  /** Headings of a list that sums the article up. */
  keyPoints?: string;
}

export const GENRES: Readonly<Record<string, GenreLists>> = {
  en: {
    replies:
      'yes,no,yeah,nope,not,maybe,perhaps,because,of course,probably,never,absolutely,hardly,sure,certainly,definitely,neither,nobody,nothing,none,well,it depends,that depends,very,a little,a lot,to,only',
    ordinals: 'second,third,fourth,fifth,sixth,secondly,thirdly,fourthly,next,last,lastly',
    greetings:
      "good morning,good afternoon,good evening,hello,hi,hey,welcome,welcome back,dear reader,dear readers,dear all,happy monday,happy friday,it's monday,it's tuesday,it's wednesday,it's thursday,it's friday,it's saturday,it's sunday,it’s monday,it’s tuesday,it’s wednesday,it’s thursday,it’s friday,it’s saturday,it’s sunday",
    first: "i,we,my,our,me,i’m,i'm,we’re,we're,i’ve,i've,we’ve,we've",
    keyPoints:
      'key points,key takeaways,the key points,what we know,what we know so far,at a glance,in brief,in short,the main points,main points,highlights,summary,key developments,the latest,latest developments,takeaways,what you need to know,the essentials,key facts',
  },
  de: {
    replies:
      'ja,nein,nicht,noch nicht,vielleicht,weil,wegen,natürlich,klar,wahrscheinlich,nie,niemals,kaum,sicher,jein,niemand,nichts,keiner,doch,das kommt darauf an,eher nicht,leider',
    greetings:
      'guten morgen,guten tag,guten abend,hallo,liebe leserinnen und leser,liebe leserin,liebe leser,willkommen,moin,servus',
    first: 'ich,wir,mir,mich,uns,mein,meine,unser,unsere',
    keyPoints:
      'auf einen blick,das wichtigste,das wichtigste in kürze,das wichtigste im überblick,kurz gefasst,in kürze,kurz und knapp,was wir wissen,was wir bisher wissen,die wichtigsten punkte,die wichtigsten fakten,zusammenfassung,überblick,im überblick',
  },
  nl: {
    replies:
      'ja,nee,niet,nog niet,misschien,omdat,natuurlijk,waarschijnlijk,nooit,zeker,nauwelijks',
    greetings: 'goedemorgen,goedemiddag,goedenavond,hallo,beste lezer,beste lezers,welkom',
    first: 'ik,we,wij,mij,ons,mijn,onze',
    keyPoints: 'in het kort,de belangrijkste punten,wat we weten,samenvatting,kort samengevat',
  },
  nb: {
    replies: 'ja,nei,ikke,kanskje,fordi,selvfølgelig,aldri,sikkert,neppe,jo',
    greetings: 'god morgen,god kveld,hei,kjære lesere,kjære leser,velkommen',
    first: 'jeg,vi,meg,oss,min,vår',
    keyPoints: 'kort fortalt,dette vet vi,hovedpunkter,oppsummert,sammendrag,hovedpunktene',
  },
  sv: {
    replies: 'ja,nej,inte,kanske,därför,självklart,aldrig,säkert,knappast,jo',
    greetings: 'god morgon,god kväll,hej,kära läsare,välkommen',
    first: 'jag,vi,mig,oss,min,vår',
    keyPoints: 'i korthet,det här vet vi,huvudpunkter,sammanfattning,kortfattat',
  },
  fr: {
    replies:
      'oui,non,pas,pas encore,peut-être,parce,bien sûr,probablement,jamais,absolument,certainement,si,personne,rien',
    ordinals: 'deuxièmement,troisièmement,quatrièmement,secundo,tertio',
    greetings: 'bonjour,bonsoir,chers lecteurs,chère lectrice,cher lecteur,bienvenue',
    first: "je,j’ai,j'ai,nous,me,moi,mon,ma,mes,notre,nos",
    keyPoints:
      "l’essentiel,l'essentiel,ce que l’on sait,ce que l'on sait,ce qu’il faut retenir,ce qu'il faut retenir,les points clés,points clés,en bref,en résumé,à retenir,résumé",
  },
  es: {
    replies:
      'sí,no,todavía no,aún no,quizá,quizás,tal vez,porque,claro,nunca,jamás,probablemente,nadie,nada',
    ordinals: 'segundo,tercero,cuarto',
    greetings:
      'buenos días,buenas tardes,buenas noches,hola,queridos lectores,querido lector,bienvenidos',
    first: 'yo,nosotros,me,nos,mi,mis,nuestro,nuestra',
    keyPoints:
      'puntos clave,las claves,claves,en resumen,lo que sabemos,lo esencial,en breve,resumen',
  },
  pt: {
    replies: 'sim,não,ainda não,talvez,porque,claro,nunca,provavelmente,ninguém,nada',
    ordinals: 'segundo,terceiro,quarto',
    greetings: 'bom dia,boa tarde,boa noite,olá,caro leitor,caros leitores,bem-vindos',
    first: 'eu,nós,me,meu,minha,nosso,nossa',
    keyPoints: 'pontos principais,em resumo,o que sabemos,o essencial,destaques,resumo',
  },
  it: {
    replies: 'sì,no,non ancora,forse,perché,certo,mai,probabilmente,nessuno,niente,dipende',
    ordinals: 'secondo,terzo,quarto',
    greetings: 'buongiorno,buonasera,ciao,cari lettori,caro lettore,benvenuti',
    first: 'io,noi,mi,mio,mia,nostro,nostra',
    keyPoints: 'in breve,i punti chiave,punti chiave,cosa sappiamo,in sintesi,sintesi',
  },
  ru: {
    replies:
      'да,нет,не,пока нет,ещё нет,еще нет,может,возможно,потому,конечно,никогда,вряд ли,никто,ничего,наверное',
    ordinals: 'во-вторых,в-третьих,в-четвертых,в-четвёртых,второе,третье',
    greetings: 'доброе утро,добрый день,добрый вечер,здравствуйте,привет,дорогие читатели',
    first: 'я,мы,мне,меня,нам,нас,мой,моя,наш,наша',
    keyPoints:
      'главное,коротко,кратко,что известно,основное,самое главное,ключевые моменты,вкратце',
  },
  uk: {
    replies: 'так,ні,не,ще ні,може,можливо,тому,звісно,звичайно,ніколи,навряд,ніхто,нічого',
    ordinals: 'по-друге,по-третє,по-четверте,друге,третє',
    greetings: 'доброго ранку,добрий день,добрий вечір,вітаємо,привіт,дорогі читачі',
    first: 'я,ми,мені,мене,нам,нас,мій,моя,наш,наша',
    keyPoints: 'головне,коротко,що відомо,основне,найголовніше,стисло',
  },
  pl: {
    replies: 'tak,nie,jeszcze nie,może,bo,ponieważ,oczywiście,nigdy,chyba,nikt,nic',
    greetings: 'dzień dobry,dobry wieczór,cześć,drodzy czytelnicy,witajcie,witamy',
    first: 'ja,my,mnie,nam,nas,mój,moja,nasz,nasza',
    keyPoints: 'najważniejsze,w skrócie,co wiemy,kluczowe informacje,podsumowanie',
  },
  tr: {
    replies: 'evet,hayır,henüz değil,belki,çünkü,tabii,elbette,asla,muhtemelen,değil',
    ordinals: 'ikincisi,üçüncüsü,ikinci olarak',
    greetings: 'günaydın,merhaba,iyi akşamlar,sevgili okurlar,hoş geldiniz',
    first: 'ben,biz,bana,bize,benim,bizim',
    keyPoints: 'öne çıkanlar,kısaca,özet,bilinmesi gerekenler,ne biliyoruz',
  },
  az: {
    replies: 'bəli,xeyr,hələ yox,yox,bəlkə,çünki,əlbəttə,heç vaxt',
    ordinals: 'ikincisi,üçüncüsü,ikinci olaraq',
    greetings: 'sabahınız xeyir,salam,axşamınız xeyir,hörmətli oxucular,xoş gəlmisiniz',
    first: 'mən,biz,mənə,bizə,mənim,bizim',
    keyPoints: 'əsas məqamlar,qısaca,xülasə,nə məlumdur,əsas faktlar',
  },
  hy: {
    replies: 'այո,ոչ,դեռ ոչ,միգուցե,գուցե,որովհետև,իհարկե,երբեք',
    greetings: 'բարև,բարև ձեզ,բարի լույս,սիրելի ընթերցողներ',
    first: 'ես,մենք,ինձ,մեզ,իմ,մեր',
    keyPoints: 'գլխավորը,հակիրճ,ինչ է հայտնի',
  },
  el: {
    replies: 'ναι,όχι,όχι ακόμα,ίσως,γιατί,επειδή,φυσικά,ποτέ,μάλλον',
    ordinals: 'δεύτερον,τρίτον,τέταρτον',
    greetings: 'καλημέρα,καλησπέρα,γεια σας,αγαπητοί αναγνώστες',
    first: 'εγώ,εμείς,μου,μας,εμένα',
    keyPoints: 'με λίγα λόγια,τα κύρια σημεία,συνοπτικά,τι γνωρίζουμε',
  },
  ar: {
    replies: 'نعم,لا,ليس بعد,ربما,لأن,بالطبع,أبدا,أبداً,كلا',
    ordinals: 'ثانيا,ثانياً,ثالثا,ثالثاً,رابعا,رابعاً',
    greetings: 'صباح الخير,مساء الخير,مرحبا,مرحباً,أهلا,أهلاً,أعزاءنا القراء',
    first: 'أنا,نحن,لنا,لي,عندنا',
    keyPoints: 'أبرز النقاط,النقاط الرئيسية,باختصار,ما نعرفه,أهم النقاط,الخلاصة',
  },
  he: {
    replies: 'כן,לא,עדיין לא,אולי,כי,בוודאי,אף פעם,כנראה',
    ordinals: 'שנית,שלישית',
    greetings: 'בוקר טוב,ערב טוב,שלום,קוראים יקרים',
    first: 'אני,אנחנו,לי,לנו,שלי,שלנו',
    keyPoints: 'עיקרי הדברים,בקצרה,מה ידוע',
  },
  ur: {
    replies: 'جی,ہاں,نہیں,ابھی نہیں,شاید,کیونکہ,بالکل,کبھی نہیں',
    greetings: 'السلام علیکم,صبح بخیر',
    first: 'میں,ہم,مجھے,ہمیں,میرا,میری,ہمارا,ہماری',
    keyPoints: 'اہم نکات,خلاصہ',
  },
  hi: {
    replies: 'हां,हाँ,नहीं,अभी नहीं,शायद,क्योंकि,बिल्कुल,कभी नहीं,जी',
    greetings: 'नमस्ते,नमस्कार,सुप्रभात,प्रिय पाठकों',
    first: 'मैं,हम,मुझे,हमें,मेरा,मेरी,हमारा,हमारी,मैंने,हमने',
    keyPoints: 'मुख्य बातें,प्रमुख बिंदु,संक्षेप में,मुख्य बिंदु',
  },
  zh: {
    replies: '是的,不是,没有,还没,不，,也许,可能吧,因为,当然,对，,会的,不会',
    greetings: '早上好,各位读者,大家好,晚上好,亲爱的读者',
    first: '我,我们,我們',
    keyPoints: '要点,要點,核心提示,要闻速览,重点,內容提要,内容提要',
  },
  ja: {
    replies: 'はい,いいえ,まだ,たぶん,おそらく,なぜなら,もちろん',
    greetings: 'おはようございます,こんにちは,読者の皆様',
    first: '私,僕,私たち',
    keyPoints: '要点,ポイント,この記事のポイント,まとめ',
  },
};
