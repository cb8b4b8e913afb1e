import type { Texts } from '../texts';

const ru: Texts = {
  summaryPrompt: 'Нет времени читать? Откройте краткое содержание',
  summaryAgain: ' (ещё раз, после статьи)',
  summaryOrigin: {
    extractive: 'Краткое содержание составлено автоматически из предложений статьи',
    model: 'Краткое содержание написано языковой моделью',
    human: 'Краткое содержание написано редакцией',
    api: 'Краткое содержание поступило вместе со статьёй',
  },
  machineLabel: 'Написано машиной',
  reviewedBy: 'Проверено: {responsible} ({contact}), {date}',
  basedOn: 'По материалам:',
  archivedCopy: 'архивная копия',
  listSeparator: '; ',
  brackets: [' (', ')'],
  fullStop: '.',
  neighbours: 'Предыдущая и следующая статьи',
  previous: 'Предыдущая',
  next: 'Следующая',
  corrections: 'Исправления',
  correctionKind: {
    correction: 'Исправление',
    clarification: 'Уточнение',
    update: 'Обновление',
    retraction: 'Статья отозвана',
  },
};

const hy: Texts = {
  summaryPrompt: 'Կարդալու ժամանակ չունե՞ք։ Բացեք ամփոփումը',
  summaryAgain: ' (կրկին՝ հոդվածից հետո)',
  summaryOrigin: {
    extractive: 'Ամփոփումը կազմված է ինքնաշխատ՝ հոդվածի նախադասություններից',
    model: 'Ամփոփումը գրել է լեզվական մոդելը',
    human: 'Ամփոփումը գրել է խմբագրությունը',
    api: 'Ամփոփումը ստացվել է հոդվածի հետ',
  },
  machineLabel: 'Գրել է մեքենան',
  reviewedBy: 'Ստուգել է՝ {responsible} ({contact}), {date}',
  basedOn: 'Աղբյուրները՝',
  archivedCopy: 'արխիվային պատճենը',
  listSeparator: '; ',
  brackets: [' (', ')'],
  fullStop: '։',
  neighbours: 'Նախորդ և հաջորդ հոդվածները',
  previous: 'Նախորդը',
  next: 'Հաջորդը',
  corrections: 'Ուղղումներ',
  correctionKind: {
    correction: 'Ուղղում',
    clarification: 'Ճշտում',
    update: 'Լրացում',
    retraction: 'Հոդվածը հետ է կանչված',
  },
};

const ar: Texts = {
  summaryPrompt: 'لا وقت لديك للقراءة؟ إليك الملخّص',
  summaryAgain: '، مرة أخرى بعد المقال',
  summaryOrigin: {
    extractive: 'أُعدّ هذا الملخّص آليًا من جُمل المقال',
    model: 'كتب هذا الملخّص نموذج لغوي',
    human: 'كتب هذا الملخّص محررو الصحيفة',
    api: 'ورد هذا الملخّص مع المقال',
  },
  machineLabel: 'كتبته آلة',
  reviewedBy: 'راجعه: {responsible} ({contact})، {date}',
  basedOn: 'استنادًا إلى:',
  archivedCopy: 'نسخة مؤرشفة',
  listSeparator: '؛ ',
  brackets: [' (', ')'],
  fullStop: '.',
  neighbours: 'المقال السابق والمقال التالي',
  previous: 'السابق',
  next: 'التالي',
  corrections: 'تصويبات',
  correctionKind: {
    correction: 'تصويب',
    clarification: 'توضيح',
    update: 'تحديث',
    retraction: 'سُحب المقال',
  },
};

const zh: Texts = {
  summaryPrompt: '没时间读全文？看摘要',
  summaryAgain: '（文末再次提供）',
  summaryOrigin: {
    extractive: '摘要由程序自动摘取文章原句而成',
    model: '摘要由语言模型撰写',
    human: '摘要由编辑撰写',
    api: '摘要随稿件一同收到',
  },
  machineLabel: '由机器撰写',
  reviewedBy: '审阅：{responsible}（{contact}），{date}',
  basedOn: '消息来源：',
  archivedCopy: '存档副本',
  listSeparator: '；',
  brackets: ['（', '）'],
  fullStop: '。',
  neighbours: '上一篇与下一篇',
  previous: '上一篇',
  next: '下一篇',
  corrections: '更正',
  correctionKind: {
    correction: '更正',
    clarification: '说明',
    update: '更新',
    retraction: '撤稿',
  },
};

/** The languages in other letters that the parts of a page have words for. */
export const OTHERS = { ru, hy, ar, zh };
