import type { Block } from "../../../../shared/reading/page.ts";
import type { Transcript } from "../../../../shared/records/transcript.ts";
import type { Pace } from "../../pace.ts";
import { spokenTurns } from "../turn-facts.ts";
import { asCell, cell } from "./cell-text.ts";
import type { Row } from "./read-table.ts";

const longestCell = 32_000;

/** Of a turn that goes on in further rows the blanks at which it was cut are gone: it is compared without any. */
export async function expectedTurns(
  { speakers }: Transcript,
  blocks: readonly Block[],
  pace: Pace,
): Promise<readonly string[]> {
  const persons = new Map(speakers.map(({ label, person }) => [label, person]));
  const turns: string[] = [];
  for (const { n, label, paragraphs } of spokenTurns(blocks)) {
    const text = paragraphs.join("\n");
    const parts = text.length > longestCell ? [text, ""] : [text];
    turns.push(turnFact(n, asCell(label), persons.get(label) ?? "", parts));
    await pace();
  }
  return turns;
}

/** The turns of one transcript, as its rows in the table have them. */
export async function turnsInRows(rows: readonly Row[], pace: Pace): Promise<readonly string[]> {
  const turns = new Map<string, { readonly label: string; readonly person: string; readonly parts: string[] }>();
  for (const row of rows) {
    const n = cell(row, "turn");
    const turn = turns.get(n) ?? { label: cell(row, "label"), person: cell(row, "person_id"), parts: [] };
    turn.parts.push(cell(row, "text"));
    turns.set(n, turn);
  }
  const facts: string[] = [];
  for (const [n, { label, person, parts }] of turns) {
    facts.push(turnFact(n, label, person, parts));
    await pace();
  }
  return facts;
}

function turnFact(n: number | string, label: string, person: string, parts: readonly string[]): string {
  const [only = "", ...more] = parts;
  const text = more.length === 0 ? asCell(only) : parts.map(asCell).join("").replace(/\s+/g, "");
  return `${n} ${label} ${person} ${text}`;
}
