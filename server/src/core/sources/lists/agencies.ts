/** News agencies as texts credit them in brackets, in small letters. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'apa,dpa,afp,reuters,ap,epd,kna,sid,sda,keystone-sda,ats,efe,europa press,ep,colpisa,' +
    'ansa,adnkronos,lusa,belga,anp,ntb,tt,ritzau,stt,mti,pap,čtk,ctk,tasr,tanjug,hina,beta,' +
    'fena,interfax,tass,ria novosti,unian,ukrinform,aa,dha,iha,anadolu,xinhua,kyodo,yonhap,' +
    'pti,ani,ians,irna,isna,upi,pa,bloomberg,dapd,ddp,agenturen,tass,тасс,интерфакс,' +
    'риа новости,рбк,интерфаксу,укринформ,уніан,белта,арменпресс,արմենպրես,' +
    'արմենպրեսը,արմենպրեսի,արմենպրեսին,azərtac,azertac,armenpress'
  ).split(','),
);

/** Agencies whose names are common words in other languages. */
export const OWN_AGENCIES: Readonly<Record<string, ReadonlySet<string>>> = {
  az: new Set(['trend', 'report', 'turan']),
};
