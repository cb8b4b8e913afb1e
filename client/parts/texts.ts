import type { CorrectionKind, SummaryProvenance } from '../../shared/contracts';

/** The words of the parts of a page, in one language. */
export interface Texts {
  /** The headline of the summary, which opens it. */
  summaryPrompt: string;
  /** Follows the headline below the text, to tell the two apart by ear. */
  summaryAgain: string;
  summaryOrigin: Record<SummaryProvenance['origin'], string>;
  /** Beside the headline, where readers have to be told before they open the summary. */
  machineLabel: string;
  /** `{responsible}`, `{contact}` and `{date}` stand for who answers for the text, and since when. */
  reviewedBy: string;
  /** Before the sources' names. */
  basedOn: string;
  /** The link to the copy of a source that an archive keeps. */
  archivedCopy: string;
  listSeparator: string;
  /** Around where in a source it stands and the archived copy; the first with the space before it. */
  brackets: [string, string];
  fullStop: string;
  /** Says what the links to the previous and the next article are. */
  neighbours: string;
  previous: string;
  next: string;
  corrections: string;
  correctionKind: Record<CorrectionKind, string>;
}

/** Words of a page's own, in place of the given ones. */
export type TextsOverride = Partial<Omit<Texts, 'summaryOrigin' | 'correctionKind'>> & {
  summaryOrigin?: Partial<Texts['summaryOrigin']>;
  correctionKind?: Partial<Texts['correctionKind']>;
};
