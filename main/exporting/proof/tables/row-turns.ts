import type { Block } from "../../../../shared/reading/page.ts";
import type { Transcript } from "../../../../shared/records/transcript.ts";
import type { Pace } from "../../pace.ts";
import { spokenTurns } from "../turn-facts.ts";
import type { Row } from "./table-kind.ts";

const longestCell = 32_000;

/** Of a turn that goes on in further rows the blanks at which it was cut are gone: it is compared without any. */
export async function expectedTurns(
  { speakers }: Transcript,
  blocks: readonly Block[],
  { carry, pace }: { readonly carry: (text: string) => string; readonly pace: Pace },
): Promise<readonly string[]> {
  const persons = new Map(speakers.map(({ label, person }) => [label, person]));
  const turns: string[] = [];
  for (const { n, label, paragraphs } of spokenTurns(blocks)) {
    const text = paragraphs.join("\n");
    const parts = text.length > longestCell ? [carry(text), ""] : [carry(text)];
    turns.push(turnFact(n, carry(label), persons.get(label) ?? "", parts));
    await pace();
  }
  return turns;
}

/** The turns of one transcript, as its rows in the table have them. */
export async function turnsInRows(rows: readonly Row[], pace: Pace): Promise<readonly string[]> {
  const turns = new Map<string, { readonly label: string; readonly person: string; readonly parts: string[] }>();
  for (const row of rows) {
    const { turn: n = "", label = "", person_id: person = "", text = "" } = row;
    const turn = turns.get(n) ?? { label, person, parts: [] };
    turn.parts.push(text);
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
  const text = more.length === 0 ? only : parts.join("").replace(/\s+/g, "");
  return `${n} ${label} ${person} ${text}`;
}
