import type { ReadSummary } from '../../../../shared/contracts';
import type { Language, LanguageCode } from './languages';
import { formatNumber } from './format';

export interface Strings {
  paper: string;
  tagline: string;
  skipToContent: string;
  languages: string;
  alsoIn: string;
  summaryPrompt: string;
  /** Spoken after the prompt that stands below the text, to tell the two apart by ear. */
  summaryAgain: string;
  summaryOrigin: Record<NonNullable<ReadSummary['origin']>, string>;
  /** Beside the prompt, where readers have to be told before they open the summary. */
  machineLabel: string;
  /** `{responsible}` and `{contact}` stand for who answers for the text. */
  reviewedBy: string;
  basedOn: string;
  listSeparator: string;
  fullStop: string;
  neighbours: string;
  previous: string;
  next: string;
  related: string;
  newest: string;
  explainers: string;
  pages: string;
  older: string;
  newer: string;
  /** `{page}` and `{total}` stand for the numbers. */
  pageOf: string;
  noArticles: string;
  missingTitle: string;
  missingText: string;
  unreachableTitle: string;
  unreachableText: string;
  toFrontPage: string;
  previewBar: string;
  notDated: string;
  colophon: string;
}

export const STRINGS: Record<LanguageCode, Strings> = {
  en: {
    paper: 'The Meridian',
    tagline: 'News from where the maps meet',
    skipToContent: 'Skip to the content',
    languages: 'Languages',
    alsoIn: 'Also in',
    summaryPrompt: 'No time to read? Get a summary',
    summaryAgain: ', again after the article',
    summaryOrigin: {
      extractive: 'Summary made automatically from sentences of the article',
      model: 'Summary written by a language model',
      human: 'Summary written by the editors',
      api: 'Summary that came in with the article',
    },
    machineLabel: 'Written by a machine',
    reviewedBy: 'Reviewed by {responsible} ({contact})',
    basedOn: 'Based on:',
    listSeparator: '; ',
    fullStop: '.',
    neighbours: 'Previous and next article',
    previous: 'Previous',
    next: 'Next',
    related: 'Related articles',
    newest: 'The latest',
    explainers: 'Explainers',
    pages: 'Pages',
    older: 'Older',
    newer: 'Newer',
    pageOf: 'Page {page} of {total}',
    noArticles: 'Nothing has been published in this language yet.',
    missingTitle: 'This page does not exist',
    missingText: 'The article may have been withdrawn, or its address has changed.',
    unreachableTitle: 'The newsroom cannot be reached',
    unreachableText: 'Our articles are out of reach at the moment. Please try again in a minute.',
    toFrontPage: 'To the front page',
    previewBar: 'Preview: not published',
    notDated: 'Not published yet',
    colophon: 'A demonstration site. Its events, places and people are invented.',
  },
  ru: {
    paper: 'Меридиан',
    tagline: 'Новости оттуда, где сходятся карты',
    skipToContent: 'Перейти к содержанию',
    languages: 'Языки',
    alsoIn: 'На других языках:',
    summaryPrompt: 'Нет времени читать? Откройте краткое содержание',
    summaryAgain: ' (ещё раз, после статьи)',
    summaryOrigin: {
      extractive: 'Краткое содержание составлено автоматически из предложений статьи',
      model: 'Краткое содержание написано языковой моделью',
      human: 'Краткое содержание написано редакцией',
      api: 'Краткое содержание поступило вместе со статьёй',
    },
    machineLabel: 'Написано машиной',
    reviewedBy: 'Проверено: {responsible} ({contact})',
    basedOn: 'По материалам:',
    listSeparator: '; ',
    fullStop: '.',
    neighbours: 'Предыдущая и следующая статьи',
    previous: 'Предыдущая',
    next: 'Следующая',
    related: 'По теме',
    newest: 'Последние материалы',
    explainers: 'Разборы',
    pages: 'Страницы',
    older: 'Раньше',
    newer: 'Позже',
    pageOf: 'Страница {page} из {total}',
    noArticles: 'На этом языке пока ничего не опубликовано.',
    missingTitle: 'Такой страницы нет',
    missingText: 'Возможно, статью сняли с публикации или её адрес изменился.',
    unreachableTitle: 'Нет связи с редакцией',
    unreachableText: 'Статьи сейчас недоступны. Попробуйте ещё раз через минуту.',
    toFrontPage: 'На главную',
    previewBar: 'Предпросмотр: не опубликовано',
    notDated: 'Ещё не опубликовано',
    colophon: 'Демонстрационный сайт. События, места и люди вымышлены.',
  },
  az: {
    paper: 'Meridian',
    tagline: 'Xəritələrin qovuşduğu yerdən xəbərlər',
    skipToContent: 'Məzmuna keç',
    languages: 'Dillər',
    alsoIn: 'Digər dillərdə:',
    summaryPrompt: 'Oxumağa vaxtınız yoxdur? Qısa xülasəyə baxın',
    summaryAgain: ' (məqalədən sonra təkrar)',
    summaryOrigin: {
      extractive: 'Xülasə məqalənin cümlələrindən avtomatik tərtib olunub',
      model: 'Xülasəni dil modeli yazıb',
      human: 'Xülasəni redaksiya yazıb',
      api: 'Xülasə məqalə ilə birlikdə daxil olub',
    },
    machineLabel: 'Maşın tərəfindən yazılıb',
    reviewedBy: 'Yoxlayıb: {responsible} ({contact})',
    basedOn: 'Mənbələr:',
    listSeparator: '; ',
    fullStop: '.',
    neighbours: 'Əvvəlki və növbəti məqalə',
    previous: 'Əvvəlki',
    next: 'Növbəti',
    related: 'Mövzu üzrə',
    newest: 'Son yazılar',
    explainers: 'İzahlar',
    pages: 'Səhifələr',
    older: 'Daha əvvəl',
    newer: 'Daha yeni',
    pageOf: 'Səhifə {page} / {total}',
    noArticles: 'Bu dildə hələ heç nə dərc olunmayıb.',
    missingTitle: 'Belə səhifə yoxdur',
    missingText: 'Ola bilsin, məqalə dərcdən çıxarılıb və ya ünvanı dəyişib.',
    unreachableTitle: 'Redaksiya ilə əlaqə yoxdur',
    unreachableText: 'Məqalələr hazırda əlçatan deyil. Bir dəqiqədən sonra yenidən cəhd edin.',
    toFrontPage: 'Ana səhifəyə',
    previewBar: 'Önbaxış: dərc olunmayıb',
    notDated: 'Hələ dərc olunmayıb',
    colophon: 'Nümayiş saytı. Hadisələr, yerlər və adamlar uydurmadır.',
  },
  hy: {
    paper: 'Միջօրեական',
    tagline: 'Լուրեր այնտեղից, որտեղ քարտեզները հանդիպում են',
    skipToContent: 'Անցնել բովանդակությանը',
    languages: 'Լեզուներ',
    alsoIn: 'Այլ լեզուներով՝',
    summaryPrompt: 'Կարդալու ժամանակ չունե՞ք։ Բացեք ամփոփումը',
    summaryAgain: ' (կրկին՝ հոդվածից հետո)',
    summaryOrigin: {
      extractive: 'Ամփոփումը կազմված է ինքնաշխատ՝ հոդվածի նախադասություններից',
      model: 'Ամփոփումը գրել է լեզվական մոդելը',
      human: 'Ամփոփումը գրել է խմբագրությունը',
      api: 'Ամփոփումը ստացվել է հոդվածի հետ',
    },
    machineLabel: 'Գրել է մեքենան',
    reviewedBy: 'Ստուգել է՝ {responsible} ({contact})',
    basedOn: 'Աղբյուրները՝',
    listSeparator: '; ',
    fullStop: '։',
    neighbours: 'Նախորդ և հաջորդ հոդվածները',
    previous: 'Նախորդը',
    next: 'Հաջորդը',
    related: 'Նույն թեմայով',
    newest: 'Վերջին հոդվածները',
    explainers: 'Բացատրություններ',
    pages: 'Էջեր',
    older: 'Ավելի հին',
    newer: 'Ավելի նոր',
    pageOf: 'Էջ {page}՝ {total}-ից',
    noArticles: 'Այս լեզվով դեռ ոչինչ չի հրապարակվել։',
    missingTitle: 'Այսպիսի էջ չկա',
    missingText: 'Հնարավոր է՝ հոդվածը հանվել է, կամ նրա հասցեն փոխվել է։',
    unreachableTitle: 'Խմբագրության հետ կապ չկա',
    unreachableText: 'Հոդվածներն այս պահին հասանելի չեն։ Փորձեք կրկին մեկ րոպեից։',
    toFrontPage: 'Գլխավոր էջ',
    previewBar: 'Նախադիտում. հրապարակված չէ',
    notDated: 'Դեռ հրապարակված չէ',
    colophon: 'Ցուցադրական կայք։ Իրադարձությունները, վայրերն ու մարդիկ հորինված են։',
  },
  ar: {
    paper: 'ميريديان',
    tagline: 'أخبار من حيث تلتقي الخرائط',
    skipToContent: 'انتقل إلى المحتوى',
    languages: 'اللغات',
    alsoIn: 'بلغات أخرى:',
    summaryPrompt: 'لا وقت لديك للقراءة؟ إليك الملخّص',
    summaryAgain: '، مرة أخرى بعد المقال',
    summaryOrigin: {
      extractive: 'أُعدّ هذا الملخّص آليًا من جُمل المقال',
      model: 'كتب هذا الملخّص نموذج لغوي',
      human: 'كتب هذا الملخّص محررو الصحيفة',
      api: 'ورد هذا الملخّص مع المقال',
    },
    machineLabel: 'كتبته آلة',
    reviewedBy: 'راجعه: {responsible} ({contact})',
    basedOn: 'استنادًا إلى:',
    listSeparator: '؛ ',
    fullStop: '.',
    neighbours: 'المقال السابق والمقال التالي',
    previous: 'السابق',
    next: 'التالي',
    related: 'مقالات ذات صلة',
    newest: 'أحدث المقالات',
    explainers: 'شروح',
    pages: 'الصفحات',
    older: 'الأقدم',
    newer: 'الأحدث',
    pageOf: 'الصفحة {page} من {total}',
    noArticles: 'لم يُنشر شيء بهذه اللغة بعد.',
    missingTitle: 'هذه الصفحة غير موجودة',
    missingText: 'ربما سُحب المقال من النشر أو تغيّر عنوانه.',
    unreachableTitle: 'تعذّر الاتصال بغرفة الأخبار',
    unreachableText: 'لا يمكن الوصول إلى المقالات الآن. حاول مرة أخرى بعد دقيقة.',
    toFrontPage: 'إلى الصفحة الأولى',
    previewBar: 'معاينة: لم يُنشر',
    notDated: 'لم يُنشر بعد',
    colophon: 'موقع للعرض التجريبي، وما فيه من أحداث وأماكن وأشخاص من نسج الخيال.',
  },
  zh: {
    paper: '子午线报',
    tagline: '地图交汇之处的新闻',
    skipToContent: '跳到正文',
    languages: '语言',
    alsoIn: '其他语言：',
    summaryPrompt: '没时间读全文？看摘要',
    summaryAgain: '（文末再次提供）',
    summaryOrigin: {
      extractive: '摘要由程序自动摘取文章原句而成',
      model: '摘要由语言模型撰写',
      human: '摘要由编辑撰写',
      api: '摘要随稿件一同收到',
    },
    machineLabel: '由机器撰写',
    reviewedBy: '审阅：{responsible}（{contact}）',
    basedOn: '消息来源：',
    listSeparator: '；',
    fullStop: '。',
    neighbours: '上一篇与下一篇',
    previous: '上一篇',
    next: '下一篇',
    related: '相关报道',
    newest: '最新报道',
    explainers: '解读',
    pages: '分页',
    older: '较早',
    newer: '较新',
    pageOf: '第 {page} 页，共 {total} 页',
    noArticles: '这种语言尚未发表任何文章。',
    missingTitle: '找不到这个页面',
    missingText: '文章可能已撤下，或者网址有变。',
    unreachableTitle: '暂时无法连接编辑部',
    unreachableText: '目前读取不到文章，请稍候再试。',
    toFrontPage: '回到首页',
    previewBar: '预览：尚未发表',
    notDated: '尚未发表',
    colophon: '演示网站，所载事件、地点与人物均属虚构。',
  },
};

export function stringsOf(language: Language): Strings {
  return STRINGS[language.code];
}

export function formatPageOf(page: number, total: number, language: Language): string {
  return stringsOf(language)
    .pageOf.replace('{page}', formatNumber(page, language))
    .replace('{total}', formatNumber(total, language));
}
