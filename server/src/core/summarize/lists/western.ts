import type { Lists } from './types';

/** Germanic and Romance languages. */
export const WESTERN: Readonly<Record<string, Lists>> = {
  en: {
    leans:
      "he,she,it,they,he's,he’s,she's,she’s,it's,it’s,they're,they’re,that's,that’s,him,his,her,hers,their,theirs,its,this,that,these,those,such,both,neither,either,another,others,the other,the others,however,but,and,or,nor,so,yet,also,then,thus,therefore,hence,moreover,furthermore,meanwhile,instead,nevertheless,nonetheless,still,besides,otherwise,consequently,additionally,finally,similarly,likewise,indeed,in fact,for example,for instance,in addition,in contrast,by contrast,in comparison,by comparison,on the other hand,as a result,after that,at the same time,even so,in other words,that said,if so,if not,of those,of these,the latter,the former,afterwards,later,since then,because of this,because of that,rather,one of them,some of them,most of them,all of them,none of them,in turn,as such,to this end,for this reason,in this case,in that case,the pair,the couple,the duo,the trio,too,again,elsewhere,here,there the,there he,there she,there they,there it,despite this,despite that,according to him,according to her,according to them,the same,among them,ever since,not only that,even then,until then,by then,what is more,to that end,the move,once there,until now,all this,all that,which,all of which,none of which,in any case,either way,in both cases",
    stands:
      "this week,this month,this year,this morning,this afternoon,this evening,this summer,this winter,this spring,this autumn,this season,this weekend,this time last,this article,both sides,it is now,such as,so far,later this,later today,later in,later on,those who,those with,both the,that is because,i'm,that the",
    speakers: 'he,she,they,it,i,we',
    furniture:
      "foul by,match ends,first half ends,second half ends,attempt missed,attempt saved,attempt blocked,=corner,substitution,offside,delay in match,read also,read more,also read,see also,read next,read the full,read:,more:,related:,related article,related stories,recommended reading,subscribe,sign up,follow us,follow him,click here,click to,watch:,watch the video,watch video,watch more,listen:,share this,share your,scroll down for video,scroll down,=advertisement,correction:,corrections:,clarification:,editor's note,editors' note,editor’s note,editors’ note,this article was,this article has been,this story was,this story has been,this post was,this post has been,this blog post was,this piece was,this report was first,originally published,first published,an earlier version,a previous version,source:,sources:,reporting by,editing by,writing by,additional reporting,with reporting,compiled by,published:,updated:,last updated,photo:,photos:,photo by,photograph:,photograph by,image:,images:,picture:,pictures:,pictured:,pictured above,video:,graphic:,credit:,getty images,file photo,file picture,all rights reserved,=copyright,this material may not,you can follow,for more information,for more on,contact us,email us,download our,join us,register now,press release,media contact,notes to editors,stay up to date,support our,click for,for confidential,thanks for reading,thank you for reading,see you next week,that's all for,that’s all for,have a good weekend,stay with us,from left:,from left to right,left to right,with:,starring:,running time,director:,directed by:,cast:,rated:,in cinemas",
  },
  de: {
    leans:
      'er,sie,es,ihm,ihn,ihre,ihrer,ihren,ihrem,ihnen,sein,seine,seiner,seinen,seinem,dies,dieser,diese,dieses,diesem,diesen,das ist,das sei,das war,das wäre,all das,all dies,das hat,das heißt,das habe,das sind,dem,denen,dessen,deren,beide,solche,solch,aber,doch,jedoch,und,oder,denn,auch,dann,so,daher,darum,deshalb,deswegen,trotzdem,dennoch,außerdem,zudem,ferner,hingegen,dagegen,allerdings,stattdessen,schließlich,ebenso,ebenfalls,damit,dabei,dafür,darauf,daraufhin,darin,darüber,davon,davor,dazu,danach,daran,dadurch,dort,da,hier,somit,folglich,zum beispiel,unterdessen,inzwischen,indes,zugleich,gleichzeitig,anschließend,letzterer,letztere,ersterer,erstere,andere,sonst,vielmehr,immerhin,übrigens,demnach,seither,seitdem,ähnlich,ihm zufolge,ihr zufolge,zweitens,drittens,viertens,was auch nicht,was auch immer,was wiederum,was allerdings,was natürlich,was jedoch,was aber,wobei,weshalb,weswegen,sodass',
    stands:
      'diese woche,diesen montag,diesen dienstag,diesen mittwoch,diesen donnerstag,diesen freitag,diesen samstag,diesen sonntag,diesen monat,dieses jahr,dieses wochenende,in diesem,so viele,so viel,beide seiten,es gibt,es gab,dem vernehmen nach,sie ist die,auch wenn,dabei sein',
    speakers: 'er,sie,es,ich,wir',
    furniture:
      'lesen sie auch,lesen sie mehr,lesen sie hier,mehr zum thema,mehr dazu,siehe auch,lies auch,weiterlesen,abonnieren,=newsletter,folgen sie uns,hier klicken,korrektur:,hinweis:,anmerkung der redaktion,=anm.,in einer früheren version,dieser artikel wurde,dieser text wurde,quelle:,quellen:,foto:,fotos:,bild:,bilder:,video:,grafik:,aktualisiert:,stand:,veröffentlicht:,=anzeige,alle rechte vorbehalten,mit material von,zum thema:,teilen sie,(apa,apa,zur person,von links:,von links nach rechts,im bild:,mit:,bis nächste woche,das war’s für,schönes wochenende,regie:,darsteller:,besetzung:,laufzeit:,länge:,spieldauer:',
  },
  nl: {
    leans:
      'hij,zij,ze,het,hem,haar,zijn,hun,deze,dit,dat,die,maar,en,of,dus,want,ook,dan,daarom,daarna,daarnaast,bovendien,echter,toch,niettemin,verder,intussen,ondertussen,bijvoorbeeld,tenslotte,ten slotte,volgens hem,volgens haar,beide,beiden,anderen,daar,hier,zo,toen,daarbij,daarmee,vervolgens,ten tweede,ten derde',
    stands: 'deze week,deze maand,dit jaar,deze zomer,dit weekend,het is,en masse',
    speakers: 'hij,zij,ze,ik,we',
    furniture:
      'lees ook,lees verder,lees meer,bekijk ook,zie ook,abonneer,schrijf je in,volg ons,klik hier,deel dit,=advertentie,correctie:,noot van de redactie,=bijgewerkt,=gepubliceerd,van links naar rechts,met:,regie:,cast:,speelduur:,duur:,bron:,bronnen:,foto:,beeld:,video:',
  },
  nb: {
    leans:
      'han,hun,alt dette,alt det,det,dem,ham,henne,hans,hennes,deres,sin,sitt,dette,disse,denne,slik,slike,begge,men,og,eller,så,for,også,da,derfor,dermed,likevel,imidlertid,dessuten,i tillegg,videre,deretter,samtidig,i stedet,for eksempel,til slutt,ifølge ham,ifølge henne,der,her,andre,den andre,den samme,ellers,nå,tvert imot,på den annen side,for det andre,for det tredje',
    stands:
      'denne uken,denne uka,denne måneden,i dag,for første,for å,for to,for tre,for et,for en,det er,det ble,det var,det blir,de siste,de fleste,de to,de tre,så langt,andre verdenskrig,nå skal,nå er,nå vil,det norske,den norske',
    speakers: 'han,hun,de,jeg,vi,hen',
    furniture:
      'les også,les mer,les hele,se også,abonner,meld deg på,følg oss,klikk her,del denne,=annonse,rettelse:,=oppdatert,=publisert,kilde:,kilder:,foto:,bilde:,bildet er,video:,tekst:,=faktaboks,fra venstre:,regi:,medvirkende:,spilletid:,artikkelen fortsetter',
  },
  sv: {
    leans:
      'han,hon,det,dem,honom,henne,hans,hennes,deras,sin,detta,dessa,denna,sådan,båda,men,och,eller,så,också,då,därför,därmed,ändå,dock,dessutom,vidare,därefter,samtidigt,i stället,istället,till exempel,slutligen,enligt honom,enligt henne,där,här,andra,annars,nu,för det andra,för det tredje',
    stands: 'det är,det blir,de senaste,så här,andra världskriget',
    speakers: 'han,hon,de,jag,vi',
    furniture:
      'läs också,läs även,läs mer,se även,se också,prenumerera,följ oss,klicka här,=dela,=annons,rättelse:,=uppdaterad,=publicerad,källa:,källor:,från vänster:,regi:,medverkande:,speltid:,längd:,foto:,bild:,video:',
  },
  fr: {
    leans:
      "il,elle,ils,elles,lui,leur,leurs,son,sa,ses,ce,cet,cette,ces,cela,ceci,ça,c’est,c'est,celui-ci,celle-ci,ceux-ci,celles-ci,ce dernier,cette dernière,ces derniers,mais,et,or,ou,donc,car,ainsi,alors,puis,aussi,cependant,toutefois,pourtant,néanmoins,en revanche,par ailleurs,de plus,en outre,en effet,enfin,par exemple,par conséquent,c’est pourquoi,d’autre part,d'autre part,dès lors,après cela,de même,également,au contraire,en même temps,selon lui,selon elle,selon eux,pour lui,pour elle,tous deux,toutes deux,là,ici,ensuite,d’ailleurs,d'ailleurs,de son côté,un autre,une autre,d’autres,d'autres,les autres,y",
    stands:
      'cette semaine,cette année,ce matin,ce soir,ce lundi,ce mardi,ce mercredi,ce jeudi,ce vendredi,ce samedi,ce dimanche,ce week-end,ce mois-ci,cet été,cet hiver,cet après-midi,il y a,il est,il faut,ce n’est qu,il n’y',
    speakers: 'il,elle,ils,elles,on,je,t-il,t-elle,a-t-il,a-t-elle',
    furniture:
      "lire aussi,à lire aussi,a lire aussi,lire également,lire la suite,à lire,voir aussi,voir également,en savoir plus,abonnez-vous,s’abonner,s'abonner,inscrivez-vous,suivez-nous,cliquez ici,=partager,=publicité,correction :,correction:,=rectificatif,mise à jour,mis à jour,publié le,source :,source:,sources :,sources:,photo :,photo:,photos :,=crédit,=crédits,image :,vidéo :,vidéo:,=infographie,avec afp,(avec,note de la rédaction,une version antérieure,une première version,cet article a été,tous droits réservés,bonne lecture,à la semaine prochaine,de gauche à droite,avec :,avec:,durée :,durée:,réalisation :,réalisation:,distribution :,propos recueillis",
  },
  es: {
    leans:
      'es,son,fue,fueron,era,eran,ha,han,había,habían,está,están,tiene,tienen,no es,no son,no fue,no era,no ha,no está,asegura,afirma,añade,explica,añadió,explicó,aseguró,él,ella,ello,ellos,ellas,su,sus,este,esta,esto,estos,estas,ese,esa,eso,esos,esas,aquel,aquella,aquello,pero,y,e,o,así,entonces,luego,también,además,sin embargo,no obstante,por tanto,por lo tanto,por eso,por ello,en cambio,por otra parte,por otro lado,asimismo,en efecto,es decir,por ejemplo,finalmente,en consecuencia,después,mientras tanto,al mismo tiempo,según él,según ella,para él,para ella,ambos,ambas,otro,otra,otros,otras,el mismo,la misma,dicho,dicha,dichos,dichas,allí,ahí,aquí,tampoco,incluso,aun así,de hecho,a su vez,por su parte,entre ellos,entre ellas,con ello,todo ello,lo mismo,se trata,de ahí,tal,adicionalmente,en segundo lugar,en tercer lugar,en cualquier caso,en todo caso,de todos modos,de todas formas,en este caso,en ese caso',
    stands:
      'es posible,es probable,es necesario,es la primera,es el primer,ha muerto,han muerto,ha fallecido,ha sido detenido,este lunes,este martes,este miércoles,este jueves,este viernes,este sábado,este domingo,este año,este mes,esta semana,esta mañana,esta tarde,esta noche,este fin de semana,este verano,tal y como,tal como',
    speakers: 'él,ella,ellos,ellas,yo',
    furniture:
      'lea también,lee también,leer más,lee más,lea más,le puede interesar,te puede interesar,más información,ver también,vea también,suscríbete,suscríbase,síguenos,síganos,siga con nosotros,haga clic,haz clic,=compartir,=publicidad,corrección:,fe de errores,fe de erratas,nota de la redacción,nota del editor,=actualizado,=publicado,fuente:,fuentes:,foto:,fotos:,fotografía:,imagen:,vídeo:,video:,con información de,una versión anterior,este artículo ha sido,todos los derechos reservados,de izquierda a derecha,con:,reparto:,duración:,dirección:,director:,intérpretes:,puedes seguir',
  },
  pt: {
    leans:
      'é,são,foi,foram,era,eram,tem,têm,está,não é,não foi,não tem,afirma,acrescentou,explicou,ele,ela,eles,elas,seu,sua,seus,suas,este,esta,isto,estes,estas,esse,essa,isso,esses,essas,aquele,aquela,aquilo,mas,e,ou,assim,então,depois,também,além disso,no entanto,porém,contudo,todavia,portanto,por isso,por outro lado,por exemplo,por fim,ao mesmo tempo,segundo ele,segundo ela,para ele,para ela,ambos,ambas,outro,outra,outros,outras,ali,lá,aqui,já,o mesmo,a mesma,nesse,nessa,neste caso,com isso,em segundo lugar,em terceiro lugar',
    stands:
      'é preciso,é possível,foi aprovado,foi aprovada,esta semana,este ano,este mês,esta manhã,esta tarde,esta noite,e-mail',
    speakers: 'ele,ela,eles,elas,eu',
    furniture:
      'leia também,leia mais,veja também,saiba mais,confira também,assine,inscreva-se,siga-nos,clique aqui,=compartilhe,=publicidade,correção:,=errata,nota da redação,=atualizado,=publicado,fonte:,fontes:,foto:,fotos:,imagem:,vídeo:,da esquerda para a direita,com:,elenco:,duração:,direção:,com informações,todos os direitos reservados',
  },
  it: {
    leans:
      'è,sono,era,erano,ha,hanno,aveva,non è,non ha,non sono,aggiunge,spiega,egli,ella,lui,lei,essi,esse,loro,suo,sua,suoi,sue,il suo,la sua,i suoi,le sue,questo,questa,questi,queste,quello,quella,quelli,quelle,ciò,ma,e,ed,o,così,allora,poi,anche,inoltre,tuttavia,però,quindi,perciò,dunque,infatti,infine,invece,per esempio,ad esempio,nel frattempo,allo stesso tempo,secondo lui,secondo lei,entrambi,entrambe,altri,altre,un altro,lì,là,qui,lo stesso,la stessa,tale,tali,in secondo luogo,in terzo luogo',
    stands:
      'è stato,è stata,sono stati,sono state,è morto,è morta,è possibile,questa settimana,questa mattina,questa sera,questo mese,questo pomeriggio,questa notte',
    speakers: 'lui,lei,loro,egli,ella',
    furniture:
      'leggi anche,leggi di più,leggi tutto,vedi anche,per saperne di più,abbonati,iscriviti,seguici,clicca qui,=condividi,=pubblicità,correzione:,errata corrige,nota della redazione,=aggiornato,=pubblicato,fonte:,fonti:,foto:,immagine:,video:,da sinistra:,con:,cast:,durata:,regia:,riproduzione riservata,tutti i diritti riservati',
  },
};
