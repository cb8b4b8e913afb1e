/** What a feed says of itself. Addresses are absolute, dates ISO 8601 in UTC. */
export interface FeedChannel {
  /** The publication's name, and where the feed is of one, the section's. */
  title: string;
  publication: string;
  /** The site's home page. */
  home: string;
  /** The feed's own address. */
  self: string;
  /** BCP 47. */
  language: string;
  logo: string | null;
  /** The newest change of what is in it; `null` where there is nothing, or it is private. */
  updated: string | null;
}
