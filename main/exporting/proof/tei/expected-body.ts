import type { Block } from "../../../../shared/reading/page.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { Transcript } from "../../../../shared/records/transcript.ts";
import type { ExportDocument } from "../../export-document.ts";
import type { Pace } from "../../pace.ts";

/** A line for each thing that the body says, in its order: who begins to speak, paragraphs, and what stands between them. */
export async function expectedBody(
  { record, reading, blocks }: ExportDocument,
  tables: Tables,
  pace: Pace,
): Promise<readonly string[]> {
  const heard = new Map(reading.turns.map((turn) => [turn.n, turn.heard]));
  const persons = knownSpeakers(record, tables);
  const lines: string[] = [];
  let turn: number | undefined;
  for (const block of blocks) {
    if (block.kind === "turn" && block.n !== turn) {
      const { start = "", end = "" } = heard.get(block.n) ?? {};
      lines.push(turnLine(block.n, start, end, persons.get(block.label) ?? "", block.label));
    }
    if (block.kind === "turn") turn = block.n;
    // What is told in between ends a turn; notes, omissions and breaks stand within it.
    if (block.kind === "narration") turn = undefined;
    for (const line of linesOf(block)) lines.push(line);
    await pace();
  }
  return lines;
}

/** Of a label that is listed twice the first counts. */
function knownSpeakers({ speakers }: Transcript, tables: Tables): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  for (const { label, person } of speakers) {
    if (!persons.has(label)) persons.set(label, person !== undefined && tables.persons.has(person) ? person : "");
  }
  return persons;
}

/** Times in milliseconds; empty where there are none. */
export function turnLine(
  n: number | string,
  start: number | string,
  end: number | string,
  person: string,
  label: string,
) {
  return `turn ${n} ${start}-${end} ${person}: ${label}`;
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === "break") return ["break"];
  if (block.kind === "omission") return [`omission: ${block.text}`];
  const kind = block.kind === "turn" ? "speech" : block.kind;
  return block.paragraphs.map(({ text }) => `${kind}: ${text}`);
}
