import { type CsvError, parse } from "csv-parse/sync";
import { inEnglish } from "../../../../shared/language/in-english.ts";
import { type Opened, RefusedFormat } from "../format.ts";
import { createSpokenLines } from "../spoken-lines.ts";
import { heardFrom, parseClock } from "../timed/clock.ts";
import { columnsByHeader, type TurnColumns } from "./columns.ts";
import { delimiterOf } from "./delimiter.ts";
import { guessColumns } from "./guess-columns.ts";

/** A table of turns: who speaks, what, and when if it says so. */
export function openCsv(text: string): Opened {
  const rows = readRows(text);
  const [header = [], ...rest] = rows;
  const named = columnsByHeader(header);
  const columns = named ?? guessColumns(rows);
  const turns = named ? rest : rows;
  if (!columns || turns.length === 0) throw new RefusedFormat("not-a-transcript", noTurns);
  if (holdsSeveral(turns, columns)) throw new RefusedFormat("not-a-transcript", several);
  const lines = createSpokenLines();
  let timed = 0;
  for (const row of turns) {
    const heard = heardFrom(clockAt(row, columns.start), clockAt(row, columns.end));
    if (heard) timed += 1;
    lines.say({ text: row[columns.text] ?? "", speaker: cellAt(row, columns.speaker), heard });
  }
  const opened = lines.close("csv", [], timed > 0 ? { cues: timed } : {});
  if (opened.text === "") throw new RefusedFormat("not-a-transcript", noTurns);
  return opened;
}

function readRows(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw new RefusedFormat("unreadable", sayDamage(error), { cause: error });
  }
}

function sayDamage(error: unknown): string {
  const line = (error as Partial<CsvError> | undefined)?.lines;
  if (typeof line !== "number")
    return inEnglish(
      "This table (CSV) cannot be read: a quotation mark is opened and never closed. Mend it in the program that made it and add it again.",
    );
  return inEnglish(
    "This table (CSV) cannot be read near line {line, number}: a quotation mark is opened and never closed. Mend it in the program that made it and add it again.",
    { line },
  );
}

function holdsSeveral(rows: readonly (readonly string[])[], { transcript }: TurnColumns): boolean {
  if (transcript === undefined) return false;
  const first = rows[0]?.[transcript];
  return rows.some((row) => row[transcript] !== first);
}

function cellAt(row: readonly string[], at: number | undefined): string | undefined {
  return at === undefined ? undefined : row[at];
}

function clockAt(row: readonly string[], at: number | undefined): number | undefined {
  const cell = cellAt(row, at);
  return cell === undefined ? undefined : parseClock(cell);
}

const noTurns =
  "This is a table (CSV) in which Lectern finds no turns: it looks for a column of text beside one of speakers or of times. Name them “speaker”, “text”, “start” and “end” in the first row and add it again.";

const several =
  "This table holds turns of several transcripts. Split it so that each has a file of its own, or import the JSON export that goes with it.";
