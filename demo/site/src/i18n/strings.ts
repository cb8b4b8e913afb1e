import type { Language, LanguageCode } from './languages';

export interface Strings {
  paper: string;
  tagline: string;
  skipToContent: string;
  languages: string;
  alsoIn: string;
  related: string;
  newest: string;
  explainers: string;
  pages: string;
  older: string;
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
    related: 'Related articles',
    newest: 'The latest',
    explainers: 'Explainers',
    pages: 'Pages',
    older: 'Older',
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
    related: 'По теме',
    newest: 'Последние материалы',
    explainers: 'Разборы',
    pages: 'Страницы',
    older: 'Раньше',
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
    related: 'Mövzu üzrə',
    newest: 'Son yazılar',
    explainers: 'İzahlar',
    pages: 'Səhifələr',
    older: 'Daha əvvəl',
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
    related: 'Նույն թեմայով',
    newest: 'Վերջին հոդվածները',
    explainers: 'Բացատրություններ',
    pages: 'Էջեր',
    older: 'Ավելի հին',
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
    related: 'مقالات ذات صلة',
    newest: 'أحدث المقالات',
    explainers: 'شروح',
    pages: 'الصفحات',
    older: 'الأقدم',
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
    related: '相关报道',
    newest: '最新报道',
    explainers: '解读',
    pages: '分页',
    older: '较早',
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
