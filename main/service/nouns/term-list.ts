import type { Tables } from "../../../shared/records/record.ts";
import type { Archive } from "../../archive/archive.ts";
import { inSlices } from "../../runtime/slices.ts";
import { alikeEntries } from "../../tagging/listing/alike-entries.ts";
import { byHeading, byUses, entriesOf } from "../../tagging/listing/entries.ts";
import { flatRows, treeOf } from "../../tagging/listing/entry-tree.ts";
import { findEntries } from "../../tagging/listing/find-entries.ts";
import type { EntryRow, VocabularyEntry } from "../../tagging/listing/vocabulary-entry.ts";
import { usesOf } from "../../tagging/live-uses.ts";
import type { TermKind } from "../../tagging/term-record.ts";
import { type Comparison, createComparison } from "../comparison.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

type List = Handlers["topics"]["list"];
type Lists = Pick<Handlers["topics"], "list" | "stopComparing">;
type Question = Pick<Parameters<List>[0], "text" | "sort" | "show" | "opened">;

/** Windows of one list are asked for one after the other: it is put in order once as long as nothing changes. */
export function termLists({ desk, emit }: Context, kind: TermKind): Lists {
  const comparison = createComparison((done, total) =>
    // Each name is looked at twice: for those that are spelt alike, and for those a letter apart.
    emit("terms.progress", { kind, done: done >> 1, total: total >> 1 }),
  );
  let sorted:
    | { readonly tables: Tables; readonly sequence: number; readonly entries: readonly VocabularyEntry[] }
    | undefined;
  let listed:
    | { readonly of: readonly VocabularyEntry[]; readonly key: string; readonly rows: Promise<readonly EntryRow[]> }
    | undefined;

  const inOrder = (archive: Archive) => {
    const { tables } = archive;
    const sequence = archive.sequence();
    if (sorted?.tables === tables && sorted.sequence === sequence) return sorted.entries;
    const before = sorted?.tables === tables ? sorted.entries : [];
    sorted = { tables, sequence, entries: byHeading(entriesOf(tables, kind, usesOf(archive).now()), before) };
    return sorted.entries;
  };
  const rowsOf = (question: Question) => {
    const entries = inOrder(desk().archive);
    const key = JSON.stringify(question);
    if (listed?.of === entries && listed.key === key) return listed.rows;
    const rows = rowsFor(entries, question, comparison);
    const mine = { of: entries, key, rows };
    listed = mine;
    // What was stopped is no answer to the same question.
    rows.catch(() => {
      if (listed === mine) listed = undefined;
    });
    return rows;
  };
  const list: List = async ({ offset, limit, ...question }) => {
    const rows = await rowsOf(question);
    const terms = rows.slice(offset, offset + limit).map(({ record: _, broader: __, variants, ...row }) => ({
      ...row,
      variants: [...variants],
    }));
    return { terms, total: rows.length };
  };
  return {
    list,
    stopComparing: async () => {
      comparison.stop();
      return {};
    },
  };
}

/** All, or those to be looked at. */
async function rowsFor(
  sorted: readonly VocabularyEntry[],
  question: Question,
  comparison: Comparison,
): Promise<readonly EntryRow[]> {
  if (question.show === "all") return await rowsOfAll(sorted, question);
  if (question.show !== "alike") {
    const uses = question.show === "unused" ? 0 : 1;
    return await found(
      flatRows(sorted).filter((row) => row.uses === uses),
      question.text,
    );
  }
  const groups = await comparison.run(alikeEntries(sorted), 2 * sorted.length);
  const rows = groups.flatMap((its, group) =>
    flatRows(byUses(its)).map((row, at) => ({ ...row, group, ...(at === 0 ? { isFirst: true } : {}) })),
  );
  return await found(rows, question.text);
}

async function found(rows: readonly EntryRow[], text: string): Promise<readonly EntryRow[]> {
  return text.trim() === "" ? rows : await inSlices(findEntries(rows, text));
}

async function rowsOfAll(
  sorted: readonly VocabularyEntry[],
  { text, sort, opened }: Question,
): Promise<readonly EntryRow[]> {
  const entries = sort === "uses" ? byUses(sorted) : sorted;
  if (text.trim() !== "" || opened === undefined) return await found(flatRows(entries), text);
  return treeOf(entries, new Set(opened));
}
