import type { StrapiApp } from '@strapi/strapi/admin';
import { Link } from '@strapi/icons';
import type { ComponentType } from 'react';
import { PLUGIN_ID } from '../pluginId';
import { TEXTS } from './texts';

type CustomField = Parameters<StrapiApp['customFields']['register']>[0];

/** The custom field under the name that the server has it by; for any content type. */
export const sameAsField: CustomField = {
  name: 'sameAs',
  pluginId: PLUGIN_ID,
  type: 'json',
  intlLabel: TEXTS.field,
  intlDescription: TEXTS.fieldHint,
  icon: Link,
  components: {
    // Strapi's type tells nothing of the props that the content manager gives.
    Input: () =>
      import('./AddressesInput').then(({ AddressesInput }) => ({
        default: AddressesInput as ComponentType,
      })),
  },
};
