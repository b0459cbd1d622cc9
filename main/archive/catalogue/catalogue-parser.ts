import { z } from "zod";
import { LecternError } from "../../../shared/contract/error.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { type RecordKind, recordKind } from "../../../shared/records/change.ts";
import type { RecordOf } from "../../../shared/records/record.ts";
import type { Slices } from "../../runtime/slices.ts";
import { checkRecord, type MutableTables } from "../changes/tables.ts";
import { damagedError, newerOrDamagedError, repairRemedy } from "../disk/damage.ts";
import { type Catalogue, catalogueFormat, emptyCatalogue, identitySchema, positionSchema } from "./catalogue.ts";
import { migrateRecord } from "./catalogue-migrations.ts";
import { endOfLine, endOfRun, parseRun, withoutComma } from "./record-run.ts";
import { createStringSharing } from "./shared-strings.ts";

export const catalogueFile = "archive.json";

/** Takes `archive.json`, or a copy of it under another name, as `catalogueLines` writes it. */
export type CatalogueParser = {
  /** The next lines, without the line end of the last one; in slices, which have to end before the next call. */
  readonly take: (lines: Buffer) => Slices<void>;
  /** After the last line. */
  readonly finish: () => Catalogue;
};

const closing = "]".charCodeAt(0);

const memberLine = /^("(?:[^"\\]|\\.)*"): (.*)$/s;

export type ParserOptions = {
  /** Names the file in errors. */
  readonly label?: string;
  /** Give the strings that records have in common one place in memory. */
  readonly isLarge?: boolean;
  readonly records?: RecordCare;
};

/** What is done to records: `taken` are those that somebody else checks, `checked only` those that somebody else takes. */
export type RecordCare = "checked" | "taken" | "checked only";

export function createCatalogueParser({
  label = catalogueFile,
  isLarge = false,
  records = "checked",
}: ParserOptions = {}): CatalogueParser {
  const empty = emptyCatalogue();
  const { tables } = empty;
  const rest = new Map<string, unknown>();
  const lists = new Map<string, unknown[]>();
  let place: "start" | "members" | "end" | { readonly takeValue: (value: unknown) => void } = "start";
  let format = 0;
  let identity: Catalogue["identity"];
  let history: Catalogue["history"] | undefined;
  let n = 0;
  const share = isLarge && records !== "checked only" ? createStringSharing() : undefined;
  const here = () => ({ label, n });

  function takeMember(line: string): void {
    const member = memberLine.exec(line);
    if (!member?.[1] || !member[2]) throw damagedAt(here(), "is not a member of the catalogue");
    const name = z.string().parse(parseJson(member[1], here()));
    if (member[2] === "[") {
      place = { takeValue: valueTaker(name) };
      return;
    }
    setMember(name, parseJson(withoutComma(member[2]), here()));
  }

  function setMember(name: string, value: unknown): void {
    if (name === "format") format = checkFormat(value, here());
    else if (format === 0) throw damagedAt(here(), "stands before the format");
    else if (name === "archive") identity = checkMember(identitySchema, value, here());
    else if (name === "history") history = checkMember(positionSchema, value, here());
    else rest.set(name, value);
  }

  /** For the values of one list: that it is known once which they are is a fifth of the time of 1,000 transcripts. */
  function valueTaker(list: string): (value: unknown) => void {
    if (list === "transcripts") return recordTaker(list, share);
    if (isKind(list)) return recordTaker(list);
    const values: unknown[] = [];
    lists.set(list, values);
    return (value) => void values.push(value);
  }

  function recordTaker<K extends RecordKind>(kind: K, onRecord?: (record: RecordOf<K>) => void) {
    const table: MutableTables[K] = tables[kind];
    return (value: unknown) => {
      const migrated = migrateRecord(kind, value, format);
      const record = records === "taken" ? untestedRecord(kind, migrated, here) : validRecord(kind, migrated, here);
      if (records === "checked only") return;
      const { size } = table;
      table.set(record.id, record);
      if (table.size === size) throw damagedAt(here(), inEnglish("holds {id} a second time", { id: record.id }));
      onRecord?.(record);
    };
  }

  function takeRun(takeValue: (value: unknown) => void, text: string): void {
    for (const value of parseRun(text) ?? parseLines(text)) {
      n += 1;
      takeValue(value);
    }
  }

  /** To find the line that cannot be read. */
  function parseLines(text: string): unknown[] {
    return text.split("\n").map((line, index) => parseJson(withoutComma(line), { label, n: n + index + 1 }));
  }

  function takeLine(line: string): void {
    n += 1;
    if (place === "members") {
      if (line === "}") place = "end";
      else takeMember(line);
    } else if (typeof place === "object" && (line === "]" || line === "],")) place = "members";
    else if (place === "start" && line === "{") place = "members";
    else throw damagedAt(here(), "is not what Lectern writes there");
  }

  return {
    *take(lines) {
      for (let at = 0; at <= lines.length; ) {
        const isRun = typeof place === "object" && lines[at] !== closing;
        const end = isRun ? endOfRun(lines, at) : endOfLine(lines, at);
        const text = lines.toString("utf8", at, end);
        if (typeof place === "object" && isRun) takeRun(place.takeValue, text);
        else takeLine(text);
        at = end + 1;
        yield;
      }
    },
    finish: () => {
      if (place !== "end" || !identity || !history) throw damagedAt(here(), "ends before the catalogue does");
      return { identity, history, tables, rest: new Map([...rest, ...lists]) };
    },
  };
}

/** A line of a file. */
type Place = { readonly label: string; readonly n: number };

/** It has an id, by which it is kept; whether it is a record is somebody else's to say before anybody sees it. */
function untestedRecord<K extends RecordKind>(kind: K, value: unknown, here: () => Place): RecordOf<K> {
  if (hasId(kind, value)) return value;
  throw damagedAt(here(), "holds no record");
}

function hasId<K extends RecordKind>(_kind: K, value: unknown): value is RecordOf<K> {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

function validRecord<K extends RecordKind>(kind: K, value: unknown, here: () => Place) {
  try {
    return checkRecord(kind, value);
  } catch (error) {
    if (error instanceof LecternError)
      throw damagedAt(here(), inEnglish("holds no valid record: {message}", { message: error.message }));
    throw error;
  }
}

function checkFormat(value: unknown, at: Place): number {
  const format = checkMember(z.int().positive(), value, at);
  if (format <= catalogueFormat) return format;
  throw newerOrDamagedError(at.label, format, catalogueFormat);
}

function checkMember<T extends z.ZodType>(schema: T, value: unknown, at: Place): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw damagedAt(at, inEnglish("is not valid: {message}", { message: z.prettifyError(parsed.error) }));
}

function isKind(name: string): name is RecordKind {
  return recordKind.safeParse(name).success;
}

function parseJson(text: string, at: Place): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw damagedAt(at, "cannot be read as JSON");
    throw error;
  }
}

function damagedAt({ label, n }: Place, found: string): LecternError {
  return damagedError(label, inEnglish("(line {n}) {found}", { n, found }), repairRemedy);
}
