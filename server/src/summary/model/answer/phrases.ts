/**
 * What models say around a summary, in the languages that the core has lists for and a few more.
 * All is in lower case and looked for at the beginning of a sentence, or of a label before a colon.
 */
const listed = (text: string): string[] => text.split('|').map((phrase) => phrase.trim());

/** Labels, and single words that agree before the summary begins. */
export const LABELS: ReadonlySet<string> = new Set(
  listed(`
  summary | article summary | short summary | brief summary | in short | in brief | key points |
  tl;dr | tldr | answer | output | zusammenfassung | kurzfassung | résumé | resume | en bref |
  resumen | en resumen | resumo | em resumo | riassunto | sintesi | in sintesi | samenvatting |
  sammanfattning | sammendrag | oppsummering | resumé | streszczenie | podsumowanie | özet |
  xülasə | tóm tắt | bản tóm tắt | ringkasan | laburpena | резюме | краткое содержание |
  краткое изложение | кратко | итог | підсумок | стислий виклад | короткий зміст | түйін |
  ամփոփում | համառոտ | ملخص | الملخص | خلاصة | الخلاصة | خلاصه | چکیده | خلاصہ | סיכום | תקציר |
  περίληψη | შეჯამება | 摘要 | 总结 | 總結 | 概要 | 简介 | 要約 | まとめ | 요약 | सारांश | সারাংশ |
  สรุป`),
);

/** Sentences that only agree: "Sure!", "Конечно!" */
export const AGREEMENTS: ReadonlySet<string> = new Set(
  listed(`
  sure | sure thing | certainly | of course | okay | ok | absolutely | gern | gerne |
  natürlich | bien sûr | d'accord | claro | por supuesto | com certeza | certo | certamente |
  natuurlijk | självklart | selvfølgelig | oczywiście | tabii | tabii ki | əlbəttə | tentu |
  tentu saja | конечно | разумеется | хорошо | звичайно | звісно | իհարկե | بالطبع | بالتأكيد |
  حتماً | البته | ضرور | 当然 | 好的 | もちろん | 承知しました | 물론입니다 | 알겠습니다`),
);

/** How sentences begin that announce the summary; only those that go on with a word for it count. */
export const ANNOUNCEMENTS: readonly string[] = listed(`
  sure | certainly | of course | here is | here's | here are | below is | the following is |
  hier ist | hier sind | voici | aquí está | aquí tienes | este es | aqui está | ecco |
  hier is | här är | her er | oto | işte | budur | đây là | dưới đây là | berikut | hona hemen |
  вот | конечно | ось | ահա | ստորև | إليك | فيما يلي | این | در ادامه | یہ | להלן | 以下是 | 以下は |
  다음은`);

/** Words for a summary that an announcement has; they stand for their inflected forms too. */
export const SUMMARY_WORDS: readonly string[] = listed(`
  summar | key points | sentences | zusammenfass | résumé | resum | riassunt | samenvat |
  sammanfatt | sammendrag | oppsummer | streszcz | podsumow | özet | xülas | tóm tắt | ringkas |
  laburpen | резюме | краткое | изложени | підсум | виклад | ամփոփ | ملخص | خلاص | סיכום |
  תקציר | 摘要 | 总结 | 總結 | 概要 | 要約 | まとめ | 요약`);

/** How sentences begin that speak to whoever asked, behind the summary. */
export const CLOSINGS: readonly string[] = listed(`
  let me know | i hope this | hope this helps | feel free | would you like | do you want me |
  if you need | if you'd like | if you would like | if you want me | is there anything else |
  please let me know | please note | note: | note that this summary | this summary |
  lass mich wissen | lassen sie mich wissen | ich hoffe | wenn sie möchten | hinweis: |
  diese zusammenfassung | n'hésitez pas | j'espère que | souhaitez-vous | remarque : |
  ce résumé | espero que | si necesitas | ¿quieres que | ¿te gustaría | nota: | este resumen |
  este resumo | se precisar | spero che | fammi sapere | laat me weten | ik hoop dat |
  hör av dig | si ifra | daj znać | mam nadzieję | umarım | başka bir | ümid edirəm | hy vọng |
  semoga | beri tahu saya | дайте знать | надеюсь | если вам нужно | если хотите | примечание: |
  хотите, чтобы | дайте мені знати | сподіваюся | примітка: | տեղեկացրեք ինձ | հուսով եմ |
  եթե ցանկանում եք | نوٹ: | أخبرني | آمل أن | إذا كنت بحاجة | هل ترغب | ملاحظة: | امیدوارم |
  اگر نیاز | امید ہے | אשמח לדעת | אני מקווה | 如果您需要 | 如果你需要 | 希望这 | 希望以上 | 请告诉我 | 需要我 | 注： |
  注: | お役に立て | 도움이 되`);

/** How answers begin that refuse; whatever comes behind is no summary. */
export const REFUSALS: readonly string[] = listed(`
  i'm sorry | i am sorry | sorry, i | sorry, but i | i apologize | i can't | i cannot |
  i can not | i'm unable | i am unable | i'm not able | i won't | unfortunately, i | as an ai |
  there is no article | please provide | it seems you have not | es tut mir leid |
  tut mir leid | ich kann nicht | ich kann diese | leider kann ich | als ki | je suis désolé |
  désolé, je | je ne peux pas | en tant qu'ia | lo siento | no puedo | como ia |
  como modelo de | desculpe | sinto muito | não posso | mi dispiace | non posso | come modello |
  het spijt me | ik kan niet | ik kan deze | jag är ledsen | jag kan tyvärr | beklager |
  jeg kan ikke | jeg kan desværre | przepraszam | przykro mi | nie mogę | üzgünüm |
  təəssüf ki, mən | bağışlayın | xin lỗi | tôi không thể | maaf, saya | saya tidak dapat |
  barkatu | извините | простите | к сожалению, я | я не могу | как языковая модель | вибачте |
  на жаль, я | я не можу | ներեցեք | ցավոք, ես | ես չեմ կարող | آسف | أنا آسف | عذرا | عذراً |
  لا أستطيع | لا يمكنني | متأسفم | متاسفم | نمی‌توانم | معذرت | میں معذرت | מצטער | אני מצטער |
  אינני יכול | 抱歉 | 很抱歉 | 对不起 | 對不起 | 我无法 | 我無法 | 我不能 | 作为人工智能 | 作为一个人工智能 | 作为ai | 作为一个ai |
  申し訳 | すみません | 죄송 | 미안`);
