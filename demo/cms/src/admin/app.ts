/** The languages that editors can choose the admin panel in, beside English. */
export default { config: { locales: ['ar', 'de', 'es', 'fr', 'ru', 'tr', 'zh-Hans'] } };
