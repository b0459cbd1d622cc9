import { LecternError } from "../../shared/contract/error.ts";
import type { ImportPage } from "../../shared/contract/imports.ts";
import { toSay } from "../../shared/language/say.ts";
import { codePointsOf } from "../../shared/reading/code-points.ts";
import type { Reading } from "../../shared/reading/reading.ts";
import type { Received } from "../reading/received.ts";
import { type SessionItem, showItem } from "./import-item.ts";

/** Read the file once more and show it line by line, `limit` lines from `offset`. */
export async function showPage(
  item: SessionItem,
  read: (item: SessionItem) => Promise<Received>,
  offset: number,
  limit: number,
): Promise<ImportPage> {
  const unread = item.isExport || item.verdict.kind === "unreadable" || item.verdict.kind === "not-a-transcript";
  const received = unread ? undefined : await read(item);
  const shown = { item: showItem(item), correction: item.correction };
  if (!received) return { ...shown, ...nothingRead };
  if (!received.ok)
    throw new LecternError("unreadable", toSay("{name}: {reason}", { name: item.name, reason: received.reason }));
  const { reading, text, encoding, format } = received;
  return {
    ...shown,
    encoding,
    format,
    layout: reading.layout,
    fields: showFields(reading),
    voices: showVoices(reading),
    lineCount: reading.lines.length,
    lines: showLines(text, reading, offset, limit),
    warnings: [...reading.warnings],
  };
}

const nothingRead = {
  fields: { geography: [], topics: [], persons: [], sections: [] },
  voices: [],
  lineCount: 0,
  lines: [],
  warnings: [],
} as const satisfies Partial<ImportPage>;

function showFields(reading: Reading): ImportPage["fields"] {
  const { title, summary, date, time, place, language, geography, topics, persons, publication } = reading;
  return {
    title,
    summary,
    date,
    time,
    place,
    language,
    geography,
    topics,
    persons,
    sections: publication.sections,
    status: publication.status,
    publicationDate: publication.date,
  };
}

function showVoices(reading: Reading): ImportPage["voices"] {
  return reading.voices.map((voice, index) => ({
    ...voice,
    turns: reading.turns.filter((turn) => turn.voice === index).length,
  }));
}

function showLines(text: string, reading: Reading, offset: number, limit: number): ImportPage["lines"] {
  const points = codePointsOf(text);
  const turnAt = new Map(reading.turns.map((turn) => [turn.lines[0], turn.n]));
  return reading.lines.slice(offset, offset + limit).map((line) => {
    const turn = turnAt.get(line.n);
    const label = line.label && points.slice(line.start, line.label.end).length;
    return {
      n: line.n,
      text: points.slice(line.start, line.end),
      role: line.role,
      ...(line.joins === undefined ? {} : { joins: line.joins }),
      ...(label ? { label } : {}),
      ...(turn === undefined ? {} : { turn }),
    };
  });
}
