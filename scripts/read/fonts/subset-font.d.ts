declare module 'subset-font' {
  interface Options {
    targetFormat?: 'truetype' | 'woff2';
    keepFeatures?: string[];
    noHinting?: boolean;
    /** Where the axes of a variable font are pinned. */
    variationAxes?: Record<string, number>;
  }
  /** The font with the glyphs of a text and no others. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
