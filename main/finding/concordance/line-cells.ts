import { citeRecord } from "../../../shared/citing/cited.ts";
import { writeSource } from "../../../shared/citing/quotation.ts";
import type { Line } from "../../../shared/contract/concordance.ts";
import type { Tables } from "../../../shared/records/record.ts";

export const lineColumns = [
  "left",
  "hit",
  "right",
  "speaker",
  "date",
  "title",
  "paragraph",
  "turn",
  "transcript",
  "citation",
] as const;

/** A line as a row of a table, with where it is from: `Irena Valdez, “Extended meeting”, 3 March 2021, ¶ 4`. */
export function lineCells(line: Line, { transcripts }: Pick<Tables, "transcripts">): (string | number | undefined)[] {
  const { left, hit, right, speaker, date, title, paragraph, turn, transcript: id } = line;
  const transcript = transcripts.get(id);
  const cited = transcript && citeRecord({ transcript, persons: [], topics: [] });
  const citation = cited && writeSource({ ...cited, paragraphs: [paragraph, paragraph] }, speaker);
  return [left, hit, right, speaker, date, title, paragraph, turn, id, citation];
}
