/** An article of the demo in English, by the slug that its headline gets. */
const ARTICLE = 'keldoria-opens-review-of-tarsil-peacekeepers-after-change-of-sovereignty';

/**
 * What is said once both servers answer.
 *
 * @param {object} options
 * @param {string} options.siteUrl
 * @param {string} options.cmsUrl
 * @param {{ email: string, password: string }} options.login of the first administrator
 */
export function greeting({ siteUrl, cmsUrl, login: { email, password } }) {
  return `
  The news site    ${siteUrl}
  Strapi's admin   ${cmsUrl}/admin
  Login            ${email}  ${password}
  A page as JSON   ${cmsUrl}/api/newsroom/read/${ARTICLE}?locale=en

  Ctrl-C ends both. Changes are kept; npm run demo -- --reset starts over.
`;
}
