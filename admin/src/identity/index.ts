import type { StrapiApp } from '@strapi/strapi/admin';
import { Lock } from '@strapi/icons';
import type { ComponentType } from 'react';
import { PLUGIN_ID } from '../pluginId';
import { TEXTS } from './texts';

type CustomField = Parameters<StrapiApp['customFields']['register']>[0];

/** The custom field under the name that the server has it by. */
export const identityField: CustomField = {
  name: 'identity',
  pluginId: PLUGIN_ID,
  type: 'text',
  intlLabel: TEXTS.field,
  intlDescription: TEXTS.fieldHint,
  icon: Lock,
  components: {
    // Strapi's type tells nothing of the props that the content manager gives.
    Input: () =>
      import('./IdentityInput').then(({ IdentityInput }) => ({
        default: IdentityInput as ComponentType,
      })),
  },
};
