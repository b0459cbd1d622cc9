import { z } from "zod";
import { LecternError } from "../../../shared/contract/error.ts";
import { type RecordKind, recordKind } from "../../../shared/records/change.ts";
import type { RecordOf } from "../../../shared/records/record.ts";
import { checkRecord, type MutableTables } from "../changes/tables.ts";
import { damagedError, newerError, repairRemedy } from "../disk/damage.ts";
import { type Catalogue, catalogueFormat, emptyCatalogue, identitySchema, positionSchema } from "./catalogue.ts";
import { migrateRecord } from "./catalogue-migrations.ts";
import { createStringSharing } from "./shared-strings.ts";

export const catalogueFile = "archive.json";

/** Takes `archive.json`, or a copy of it under another name, line by line, as `catalogueLines` writes it. */
export type CatalogueParser = {
  readonly take: (line: string) => void;
  /** After the last line. */
  readonly finish: () => Catalogue;
};

const memberLine = /^("(?:[^"\\]|\\.)*"): (.*)$/s;

export function createCatalogueParser(label = catalogueFile): CatalogueParser {
  const empty = emptyCatalogue();
  const { tables } = empty;
  const rest = new Map<string, unknown>();
  const lists = new Map<string, unknown[]>();
  let place: "start" | "members" | "end" | { readonly list: string } = "start";
  let format = 0;
  let identity: Catalogue["identity"];
  let history: Catalogue["history"] | undefined;
  let n = 0;
  const share = createStringSharing();
  const here = () => ({ label, n });

  function takeMember(line: string): void {
    const member = memberLine.exec(line);
    if (!member?.[1] || !member[2]) throw damagedAt(here(), "is not a member of the catalogue");
    const name = z.string().parse(parseJson(member[1], here()));
    if (member[2] === "[") {
      place = { list: name };
      if (!isKind(name)) lists.set(name, []);
      return;
    }
    takeValue(name, parseJson(withoutComma(member[2]), here()));
  }

  function takeValue(name: string, value: unknown): void {
    if (name === "format") format = checkFormat(value, here());
    else if (format === 0) throw damagedAt(here(), "stands before the format");
    else if (name === "archive") identity = checkMember(identitySchema, value, here());
    else if (name === "history") history = checkMember(positionSchema, value, here());
    else rest.set(name, value);
  }

  function takeRecord(list: string, line: string): void {
    const value = parseJson(withoutComma(line), here());
    if (list === "transcripts") share(putRecord(tables, list, migrateRecord(list, value, format), here()));
    else if (isKind(list)) putRecord(tables, list, migrateRecord(list, value, format), here());
    else lists.get(list)?.push(value);
  }

  return {
    take: (line) => {
      n += 1;
      if (place === "members") {
        if (line === "}") place = "end";
        else takeMember(line);
      } else if (typeof place === "object") {
        if (line === "]" || line === "],") place = "members";
        else takeRecord(place.list, line);
      } else if (place === "start" && line === "{") place = "members";
      else throw damagedAt(here(), "is not what Lectern writes there");
    },
    finish: () => {
      if (place !== "end" || !identity || !history) throw damagedAt(here(), "ends before the catalogue does");
      return { identity, history, tables, rest: new Map([...rest, ...lists]) };
    },
  };
}

/** A line of a file. */
type Place = { readonly label: string; readonly n: number };

function putRecord<K extends RecordKind>(tables: MutableTables, kind: K, value: unknown, at: Place): RecordOf<K> {
  const record = validRecord(kind, value, at);
  if (tables[kind].has(record.id)) throw damagedAt(at, `holds ${record.id} a second time`);
  tables[kind].set(record.id, record);
  return record;
}

function validRecord<K extends RecordKind>(kind: K, value: unknown, at: Place) {
  try {
    return checkRecord(kind, value);
  } catch (error) {
    if (error instanceof LecternError) throw damagedAt(at, `holds no valid record: ${error.message}`);
    throw error;
  }
}

function checkFormat(value: unknown, at: Place): number {
  const format = checkMember(z.int().positive(), value, at);
  if (format <= catalogueFormat) return format;
  throw newerError(at.label, format, catalogueFormat);
}

function checkMember<T extends z.ZodType>(schema: T, value: unknown, at: Place): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw damagedAt(at, `is not valid: ${z.prettifyError(parsed.error)}`);
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

function withoutComma(text: string): string {
  return text.endsWith(",") ? text.slice(0, -1) : text;
}

function damagedAt({ label, n }: Place, found: string): LecternError {
  return damagedError(label, `(line ${n}) ${found}`, repairRemedy);
}
