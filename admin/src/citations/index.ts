import type { StrapiApp } from '@strapi/strapi/admin';
import { Quotes } from '@strapi/icons';
import type { ComponentType } from 'react';
import { PLUGIN_ID } from '../pluginId';
import { TEXTS } from './texts';

type CustomField = Parameters<StrapiApp['customFields']['register']>[0];

/** The custom field under the name that the server has it by; for any article type with sources. */
export const citationsField: CustomField = {
  name: 'citations',
  pluginId: PLUGIN_ID,
  type: 'json',
  intlLabel: TEXTS.field,
  intlDescription: TEXTS.fieldHint,
  icon: Quotes,
  components: {
    // Strapi's type tells nothing of the props that the content manager gives.
    Input: () =>
      import('./CitationsInput').then(({ CitationsInput }) => ({
        default: CitationsInput as ComponentType,
      })),
  },
};
