/** Someone was shown the identity of a source. */
export interface IdentityAccess {
  /** By name, as it was then. */
  user: string;
  /** ISO 8601 in UTC. */
  at: string;
}

export interface IdentityAccesses {
  /** The latest 20, the newest first. */
  latest: IdentityAccess[];
  /** How many there are in all. */
  count: number;
}

/** `GET /newsroom/identities/:documentId/accesses` */
export interface IdentityAccessesResponse {
  data: IdentityAccesses;
}

/** `POST /newsroom/identities/:documentId/reveal` */
export interface RevealResponse {
  data: {
    /** `null` where the source has none. */
    identity: string | null;
  };
}
