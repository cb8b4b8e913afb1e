/** The admin panel's own HTTP API, as a signed-in editor's browser speaks it. */
export class AdminClient {
  #url;
  #token = null;

  /** @param {string} url the address of Strapi, without a slash at the end */
  constructor(url) {
    this.#url = url;
  }

  /**
   * Creates the first administrator.
   * @param {{ email: string, password: string, firstname: string, lastname: string }} login
   */
  async register(login) {
    const { data } = await this.post('/admin/register-admin', login);
    this.#token = data.token;
  }

  get(path) {
    return this.#send('GET', path);
  }

  post(path, body) {
    return this.#send('POST', path, body);
  }

  put(path, body) {
    return this.#send('PUT', path, body);
  }

  /** @throws Error with Strapi's own words */
  async #send(method, path, body) {
    const form = body instanceof FormData;
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        ...(this.#token ? { Authorization: `Bearer ${this.#token}` } : {}),
        ...(form ? {} : { 'Content-Type': 'application/json' }),
      },
      body: form ? body : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
    }
    return text === '' ? null : JSON.parse(text);
  }
}
