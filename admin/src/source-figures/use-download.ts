import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { FIGURES_URL, type FiguresChoice } from './api';
import { TEXTS } from './texts';

/** Downloads the figures as a file: a link alone would not say who asks. */
export function useDownload(choice: FiguresChoice) {
  const intl = useIntl();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      const params = { ...choice, format: 'csv' };
      const { data } = await get<Blob>(FIGURES_URL, { params, responseType: 'blob' });
      saveAs(data, `sources-${choice.from}-${choice.to}.csv`);
    } catch {
      toggleNotification({ type: 'danger', message: intl.formatMessage(TEXTS.notDownloaded) });
    }
    setBusy(false);
  };
  return { isBusy, download: () => void download() };
}

function saveAs(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
