import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { z } from "zod";
import { IndexCheck } from "./check/index-check.ts";
import { IndexFailure, kindOf } from "./index-failure.ts";
import { LineList } from "./lines/line-list.ts";
import { extents, tally } from "./lines/tally.ts";
import { type AnswerOf, type Ask, questions, type replySchema, requestSchema } from "./messages.ts";
import { openEntry } from "./open-entry.ts";
import { findSaid } from "./page/said.ts";
import { RowReader } from "./starts/row-reader.ts";
import { TellingWords } from "./telling-words.ts";
import { openWordIndex, type WordIndex } from "./word-index.ts";
import { openToRead, readHeld, readThrough, search } from "./word-search.ts";

/** What the process has open: it is either the writer or a reader. */
type Opened = {
  readonly database: DatabaseSyncInstance;
  readonly index?: WordIndex;
  rows?: RowReader;
  telling?: TellingWords;
};

let opened: Opened | undefined;
let check: IndexCheck | undefined;
let lineList: { readonly key: string; readonly list: LineList } | undefined;

/** Do what one message asks, and say how it went. Undefined for what is no question of ours. */
export function answerMessage(message: unknown): z.infer<typeof replySchema> | undefined {
  const request = requestSchema.safeParse(message);
  if (!request.success) return undefined;
  const { n, ask, question } = request.data;
  try {
    return { n, answer: answer(ask, question) };
  } catch (error) {
    return { n, failure: { kind: kindOf(error), message: error instanceof Error ? error.message : String(error) } };
  }
}

function answer(ask: string, question: unknown): AnswerOf<Ask> {
  switch (ask) {
    case "openToWrite": {
      const index = openWordIndex(questions.openToWrite.question.parse(question));
      opened = { database: index.database, index };
      return { through: readThrough(index.database) };
    }
    case "openToRead": {
      const { file, hold } = questions.openToRead.question.parse(question);
      opened = { database: openToRead(file, hold) };
      return { through: readThrough(opened.database) };
    }
    case "held": {
      const { after, limit } = questions.held.question.parse(question);
      return readHeld(database(), after, limit);
    }
    case "take": {
      const { entries, ...work } = questions.take.question.parse(question);
      return { languages: writer().take({ ...work, entries: entries.map(openEntry) }) };
    }
    case "search": {
      const { query, scored } = questions.search.question.parse(question);
      return search(rows(), query, scored);
    }
    case "said": {
      const { query, spoken } = questions.said.question.parse(question);
      return { found: findSaid(database(), query, spoken) };
    }
    case "beginLines": {
      const { key, ...asked } = questions.beginLines.question.parse(question);
      lineList = { key, list: new LineList(database(), asked) };
      return {};
    }
    case "giveLines": {
      const { key, rows, after } = questions.giveLines.question.parse(question);
      if (lineList?.key === key) lineList.list.give(rows, after);
      return {};
    }
    case "gatherLines": {
      const { key, most, milliseconds } = questions.gatherLines.question.parse(question);
      if (lineList?.key !== key) return {};
      lineList.list.gather(most, milliseconds);
      return { state: lineList.list.state };
    }
    case "lines": {
      const { key, sort, offset, limit } = questions.lines.question.parse(question);
      return lineList?.key === key ? { hits: lineList.list.window(sort, offset, limit) } : {};
    }
    case "tally":
      return tally(database(), questions.tally.question.parse(question));
    case "extents":
      return extents(database());
    case "telling": {
      const { row, most } = questions.telling.question.parse(question);
      return telling().of(row, most);
    }
    case "beginCheck":
      check = new IndexCheck(database());
      return { rows: check.rows };
    case "check":
      check ??= new IndexCheck(database());
      return { wrong: check.wrong(questions.check.question.parse(question).entries.map(openEntry)) };
    case "close":
      if (opened?.index) opened.index.close();
      else opened?.database.close();
      opened = undefined;
      return {};
    default:
      throw new IndexFailure("other", `The index process does not know how to ${ask}.`);
  }
}

function whatIsOpen(): Opened {
  if (!opened) throw new IndexFailure("other", "The search index is not open.");
  return opened;
}

function database(): DatabaseSyncInstance {
  return whatIsOpen().database;
}

function rows(): RowReader {
  const open = whatIsOpen();
  open.rows ??= new RowReader(open.database);
  return open.rows;
}

function telling(): TellingWords {
  const open = whatIsOpen();
  open.telling ??= new TellingWords(open.database);
  return open.telling;
}

function writer(): WordIndex {
  if (!opened?.index) throw new IndexFailure("other", "The search index is not open for writing.");
  return opened.index;
}
