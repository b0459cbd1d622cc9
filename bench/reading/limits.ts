/** The least that a corpus must be read with. */
export type Limits = {
  /** Share right of those stated, by field; `rest` holds for every field that is not named. */
  readonly fields?: Readonly<Record<string, number>>;
  readonly rest?: number;
  /** Values that the page does not state, over all fields. */
  readonly invented: 0;
  /** F1 of the labels as printed; a remark in parentheses counts for nothing. */
  readonly labels?: number;
  /** F1 of the speakers, folded. */
  readonly speakers?: number;
};

export const limits: Readonly<Record<string, Limits>> = {
  kremlin_en_txt: { rest: 0.995, invented: 0, labels: 0.99, speakers: 0.99 },
  kremlin_html: { rest: 0.995, invented: 0, labels: 0.97, speakers: 0.97 },
  kremlin_ru_lines: { rest: 0.98, invented: 0, labels: 0.98 },
  whitehouse_md: { rest: 1, invented: 0, labels: 0.97 },
  changelog_md: { rest: 1, invented: 0, speakers: 0.98 },
  captions_vtt: { rest: 1, fields: { language: 0.75 }, invented: 0, speakers: 0.98 },
  ungdc_txt: { rest: 1, invented: 0 },
  sy_subtitles: { rest: 1, invented: 0 },
  encodings_derived: { rest: 0.98, invented: 0, speakers: 0.97 },
  formats_derived: { rest: 0.98, invented: 0, speakers: 0.97 },
};
