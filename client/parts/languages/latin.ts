import type { Texts } from '../texts';

const en: Texts = {
  summaryPrompt: 'No time to read? Get a summary',
  summaryAgain: ', again after the article',
  summaryOrigin: {
    extractive: 'Summary made automatically from sentences of the article',
    model: 'Summary written by a language model',
    human: 'Summary written by the editors',
    api: 'Summary that came in with the article',
  },
  machineLabel: 'Written by a machine',
  reviewedBy: 'Reviewed by {responsible} ({contact}), {date}',
  basedOn: 'Based on:',
  archivedCopy: 'archived copy',
  listSeparator: '; ',
  brackets: [' (', ')'],
  fullStop: '.',
  neighbours: 'Previous and next article',
  previous: 'Previous',
  next: 'Next',
  corrections: 'Corrections',
  correctionKind: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
  },
};

const de: Texts = {
  summaryPrompt: 'Keine Zeit zum Lesen? Zur Zusammenfassung',
  summaryAgain: ', noch einmal nach dem Artikel',
  summaryOrigin: {
    extractive: 'Zusammenfassung, automatisch aus Sätzen des Artikels zusammengestellt',
    model: 'Zusammenfassung, von einem Sprachmodell geschrieben',
    human: 'Zusammenfassung der Redaktion',
    api: 'Zusammenfassung, die mit dem Artikel geliefert wurde',
  },
  machineLabel: 'Von einer Maschine geschrieben',
  reviewedBy: 'Geprüft von {responsible} ({contact}), {date}',
  basedOn: 'Quellen:',
  archivedCopy: 'Archivkopie',
  listSeparator: '; ',
  brackets: [' (', ')'],
  fullStop: '.',
  neighbours: 'Voriger und nächster Artikel',
  previous: 'Voriger',
  next: 'Nächster',
  corrections: 'Korrekturen',
  correctionKind: {
    correction: 'Korrektur',
    clarification: 'Klarstellung',
    update: 'Aktualisierung',
    retraction: 'Zurückgezogen',
  },
};

const es: Texts = {
  summaryPrompt: '¿Sin tiempo para leer? Vea el resumen',
  summaryAgain: ', de nuevo tras el artículo',
  summaryOrigin: {
    extractive: 'Resumen elaborado automáticamente con frases del artículo',
    model: 'Resumen escrito por un modelo de lenguaje',
    human: 'Resumen escrito por la redacción',
    api: 'Resumen recibido junto con el artículo',
  },
  machineLabel: 'Escrito por una máquina',
  reviewedBy: 'Revisado por {responsible} ({contact}), {date}',
  basedOn: 'Fuentes:',
  archivedCopy: 'copia archivada',
  listSeparator: '; ',
  brackets: [' (', ')'],
  fullStop: '.',
  neighbours: 'Artículo anterior y siguiente',
  previous: 'Anterior',
  next: 'Siguiente',
  corrections: 'Correcciones',
  correctionKind: {
    correction: 'Corrección',
    clarification: 'Aclaración',
    update: 'Actualización',
    retraction: 'Retractación',
  },
};

const fr: Texts = {
  summaryPrompt: 'Pas le temps de lire ? Voir le résumé',
  summaryAgain: ', à nouveau après l’article',
  summaryOrigin: {
    extractive: 'Résumé composé automatiquement de phrases de l’article',
    model: 'Résumé écrit par un modèle de langage',
    human: 'Résumé écrit par la rédaction',
    api: 'Résumé reçu avec l’article',
  },
  machineLabel: 'Écrit par une machine',
  reviewedBy: 'Relu par {responsible} ({contact}), {date}',
  basedOn: 'Sources :',
  archivedCopy: 'copie archivée',
  listSeparator: ' ; ',
  brackets: [' (', ')'],
  fullStop: '.',
  neighbours: 'Article précédent et article suivant',
  previous: 'Précédent',
  next: 'Suivant',
  corrections: 'Corrections',
  correctionKind: {
    correction: 'Correction',
    clarification: 'Précision',
    update: 'Mise à jour',
    retraction: 'Rétractation',
  },
};

const az: Texts = {
  summaryPrompt: 'Oxumağa vaxtınız yoxdur? Qısa xülasəyə baxın',
  summaryAgain: ' (məqalədən sonra təkrar)',
  summaryOrigin: {
    extractive: 'Xülasə məqalənin cümlələrindən avtomatik tərtib olunub',
    model: 'Xülasəni dil modeli yazıb',
    human: 'Xülasəni redaksiya yazıb',
    api: 'Xülasə məqalə ilə birlikdə daxil olub',
  },
  machineLabel: 'Maşın tərəfindən yazılıb',
  reviewedBy: 'Yoxlayıb: {responsible} ({contact}), {date}',
  basedOn: 'Mənbələr:',
  archivedCopy: 'arxiv nüsxəsi',
  listSeparator: '; ',
  brackets: [' (', ')'],
  fullStop: '.',
  neighbours: 'Əvvəlki və növbəti məqalə',
  previous: 'Əvvəlki',
  next: 'Növbəti',
  corrections: 'Düzəlişlər',
  correctionKind: {
    correction: 'Düzəliş',
    clarification: 'Dəqiqləşdirmə',
    update: 'Yenilənmə',
    retraction: 'Geri çəkilib',
  },
};

const tr: Texts = {
  summaryPrompt: 'Okumaya vaktiniz yok mu? Özete bakın',
  summaryAgain: ' (yazının ardından tekrar)',
  summaryOrigin: {
    extractive: 'Özet, yazının cümlelerinden otomatik olarak derlendi',
    model: 'Özeti bir dil modeli yazdı',
    human: 'Özeti editörler yazdı',
    api: 'Özet, yazıyla birlikte geldi',
  },
  machineLabel: 'Bir makine tarafından yazıldı',
  reviewedBy: 'Gözden geçiren: {responsible} ({contact}), {date}',
  basedOn: 'Kaynaklar:',
  archivedCopy: 'arşiv kopyası',
  listSeparator: '; ',
  brackets: [' (', ')'],
  fullStop: '.',
  neighbours: 'Önceki ve sonraki yazı',
  previous: 'Önceki',
  next: 'Sonraki',
  corrections: 'Düzeltmeler',
  correctionKind: {
    correction: 'Düzeltme',
    clarification: 'Açıklama',
    update: 'Güncelleme',
    retraction: 'Geri çekildi',
  },
};

/** The languages in Latin letters that the parts of a page have words for. */
export const LATIN = { en, de, es, fr, az, tr };
