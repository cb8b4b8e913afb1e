/** What each section of the panel "Source" is told. */
export interface SourceSectionProps {
  /** Of the stored source that the form shows. */
  documentId: string;
  /** Another value after each save. */
  savedAt: string | null;
}
