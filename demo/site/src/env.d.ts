/// <reference types="astro/client" />
import type { CallOptions } from 'strapi-plugin-newsroom/client';

declare global {
  namespace App {
    interface Locals {
      /** What every call of the newsroom takes, so that the page's tags are known. */
      newsroom: Required<Pick<CallOptions, 'onAnswer'>>;
    }
  }
}
