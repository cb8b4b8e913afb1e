import type { Browser, Page } from 'playwright-core';
import { AdminApi, createEditor, logIn, type Login } from './admin';
import { launchBrowser } from './browser';
import { removeFolder, startDemo, type Demo, type DemoOptions } from './demo';

/** Building Strapi's admin panel alone takes minutes on a small machine. */
export const FIRST_START = 900_000;

/** The demo with a browser in front of it. */
export interface Session {
  demo: Demo;
  admin: AdminApi;
  editor: Login;
  /** The admin panel in a browser window of its own, for someone who has logged in. */
  windowOf: (login: Login) => Promise<Page>;
  close: () => Promise<void>;
}

/** @param options.model that writes the summaries, where there is to be one */
export async function openSession(options: Pick<DemoOptions, 'model'> = {}): Promise<Session> {
  const demo = await startDemo(options);
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await demo.interrupt();
    removeFolder(demo.folder);
  };
  try {
    browser = await launchBrowser();
    const front = browser;
    const windowOf = (login: Login) => openWindow(front, demo.cmsUrl, login);
    const editor = await createEditor(demo);
    const admin = await AdminApi.logIn(demo.cmsUrl, demo);
    return { demo, admin, editor, windowOf, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openWindow(browser: Browser, cmsUrl: string, login: Login): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await logIn(page, cmsUrl, login);
  return page;
}
