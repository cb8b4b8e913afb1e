/** What is wrong with a value that someone sent, and what would be right. */
export interface Complaint {
  /** Where: nothing for the value itself, else the entry, counted from 0, and its field. */
  path: (string | number)[];
  /** `give …` */
  takes: string;
}
