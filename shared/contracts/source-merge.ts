/** What merging one source into another one would do, or did. */
export interface MergeEffect {
  /** How many articles link another source then, whether the user may read them or not. */
  articles: number;
  /** The names that become other names of the source that is kept. */
  aliases: string[];
  /** The fields of the kept source that are filled, as far as the user may read them. */
  fields: string[];
}

/** A merge that was made, as the source that was kept lists it. Times are ISO 8601 in UTC. */
export interface SourceMerge {
  id: string;
  /** The source that is gone. */
  merged: { documentId: string; name: string };
  articles: number;
  /** The name of the user. */
  by: string;
  at: string;
}

/** GET /newsroom/sources/:documentId/merge?into=…, which changes nothing. */
export interface MergePreviewResponse {
  data: MergeEffect;
}

/** POST /newsroom/sources/:documentId/merge */
export interface MergeRequest {
  /** The documentId of the source that is kept. */
  into: string;
}

export interface MergeResponse {
  data: SourceMerge;
}

/** GET /newsroom/sources/:documentId/merges: those that were not undone, the latest first. */
export interface MergesResponse {
  data: SourceMerge[];
}

/** POST /newsroom/sources/merges/:id/undo */
export interface UndoMergeResponse {
  data: {
    /** The source that is there again. */
    source: { documentId: string; name: string };
    /** What was changed since the merge, and so was left as it is. */
    left: {
      /** How many articles. */
      articles: number;
      /** Fields of the source that was kept, as far as the user may read them. */
      fields: string[];
    };
  };
}
