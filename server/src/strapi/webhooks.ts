import type { Core } from '@strapi/strapi';

interface Webhook {
  id: string;
  name: string;
  url: string;
  headers: Record<string, string>;
  events: string[];
  isEnabled: boolean;
}

interface WebhookStore {
  addAllowedEvent(key: string, event: string): void;
  findWebhooks(): Promise<Webhook[]>;
  createWebhook(webhook: Omit<Webhook, 'id' | 'isEnabled'>): Promise<Webhook>;
  updateWebhook(id: string, webhook: Omit<Webhook, 'id'>): Promise<Webhook | null>;
}

interface WebhookRunner {
  add(webhook: Webhook): void;
  update(webhook: Webhook): void;
}

/** Lets Strapi's webhooks have an event. */
export function allowWebhookEvent(strapi: Core.Strapi, event: string): void {
  storeOf(strapi).addAllowedEvent(event.toUpperCase().replaceAll('.', '_'), event);
}

/**
 * Keeps a webhook as the configuration has it, known by its name: it is there after the first boot,
 * and follows its address and headers. One that was switched off in the admin panel stays off. To be
 * called in `bootstrap`.
 */
export async function keepWebhook(
  strapi: Core.Strapi,
  webhook: Omit<Webhook, 'id' | 'isEnabled'>,
): Promise<void> {
  const store = storeOf(strapi);
  const runner: WebhookRunner = strapi.get('webhookRunner');
  const known = (await store.findWebhooks()).find(({ name }) => name === webhook.name);
  if (known === undefined) return runner.add(await store.createWebhook(webhook));
  const kept = await store.updateWebhook(known.id, { ...webhook, isEnabled: known.isEnabled });
  if (kept !== null) runner.update(kept);
}

const storeOf = (strapi: Core.Strapi): WebhookStore => strapi.get('webhookStore');
