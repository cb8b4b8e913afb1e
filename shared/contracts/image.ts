export interface ReadImage {
  /** Relative to the Strapi server unless an upload provider gives an absolute one. */
  url: string;
  alternativeText: string | null;
  caption: string | null;
  /** Pixels. */
  width: number | null;
  /** Pixels. */
  height: number | null;
  /**
   * What Strapi made smaller of it, the narrowest first: with the image itself what a `srcset`
   * takes. Empty where there are none, as of a small image or an SVG.
   */
  formats: ReadImageFormat[];
}

export interface ReadImageFormat {
  /** Relative to the Strapi server unless an upload provider gives an absolute one. */
  url: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  mimeType: string | null;
}
