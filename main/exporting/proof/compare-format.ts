import { isLecternError } from "../../../shared/contract/error.ts";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { isSystemError } from "../../archive/disk/disk-error.ts";
import type { Pace } from "../pace.ts";
import { type Differences, mostListed } from "./differences.ts";
import type { ExportedFiles } from "./exported-files.ts";
import { type Fact, type FactSets, type Facts, hasFacts, hashFacts } from "./facts.ts";
import { allHashes, type Due, type Ledger } from "./ledger.ts";
import type { DueRecords, ProofReader } from "./proof-reader.ts";
import { createSeen } from "./seen.ts";
import { setWords } from "./set-words.ts";

export type Comparison = {
  readonly format: ExportFormat;
  readonly reader: ProofReader;
  readonly files: ExportedFiles;
  readonly ledger: Ledger;
  readonly differences: Differences;
  readonly pace: Pace;
  /** What the archive says of a record, for the words of a difference; absent where there is no archive. */
  readonly explain?: ((id: string) => Promise<FactSets | undefined>) | undefined;
};

/** What was read is kept of as many as are told in words: it may be the whole text of each. */
type Odd = { readonly id: string; readonly set: string; readonly read?: Facts };

/** Read one format back and compare it, set by set, with what it is to hold. Answers with how many records it read. */
export async function compareFormat(comparison: Comparison): Promise<number> {
  const { format, reader, files, ledger, differences, pace } = comparison;
  const seen = createSeen(ledger.counts());
  const odd: Odd[] = [];
  const tell = (what: string, id?: string) => differences.add({ format, what, ...(id === undefined ? {} : { id }) });

  function take(id: string, sets: FactSets): void {
    const due = ledger.due(format, id);
    if (!due) {
      tell(inEnglish("It holds a record that was not exported: {name}.", { name: titleOf(sets) ?? id }), id);
      return;
    }
    seen.noteRecord(due);
    for (const [set, facts] of Object.entries(sets)) if (hasFacts(facts)) takeSet(id, set, facts, due);
  }

  function takeSet(id: string, set: string, facts: Facts, due: Due): void {
    const index = due.sets.indexOf(set);
    if (!seen.noteSet(due, index, set))
      tell(inEnglish("“{title}”: it holds the {set} twice.", { title: nameOf(ledger, id), set: setWords(set) }), id);
    else if (index < 0 || ledger.hash(due.first + index) !== hashFacts(facts))
      odd.push({ id, set, ...(odd.length < mostListed ? { read: facts } : {}) });
  }

  const trouble = await troubleOf(() => reader.read(files, take, pace, dueOf(format, ledger)));
  for (const { id, set, read } of odd) {
    const meant = read && (await comparison.explain?.(id));
    tell(differenceWords(nameOf(ledger, id), set, meant && (meant[set] ?? {}), read), id);
  }
  if (trouble !== undefined) {
    tell(trouble);
    return seen.records();
  }
  for (const id of ledger.ids()) {
    await pace();
    const due = ledger.due(format, id);
    if (!due) continue;
    for (const set of seen.missing(due)) {
      const title = nameOf(ledger, id);
      const words = seen.hasRecord(due)
        ? inEnglish("“{title}”: the {set} is missing.", { title, set: setWords(set) })
        : inEnglish("“{title}” is missing.", { title });
      tell(words, id);
    }
  }
  return seen.records();
}

function dueOf(format: ExportFormat, { ids, due, hash }: Ledger): DueRecords {
  return {
    entries: function* () {
      for (const id of ids()) {
        const its = due(format, id);
        if (its) yield [id, allHashes(hash, its)];
      }
    },
    keys: function* () {
      for (const id of ids()) if (due(format, id)) yield id;
    },
  };
}

/** What a reader found wrong, in words; anything else is an error of ours or the user’s wish to stop. */
async function troubleOf(read: () => Promise<void>): Promise<string | undefined> {
  try {
    await read();
    return undefined;
  } catch (error) {
    if (isLecternError(error, "unreadable")) return error.message;
    if (isSystemError(error)) return inEnglish("A file cannot be read back: {message}.", { message: error.message });
    throw error;
  }
}

function titleOf(sets: FactSets): string | undefined {
  const { description, record }: { readonly [set: string]: Facts | undefined } = sets;
  const title = description?.title ?? record?.title;
  return typeof title === "string" ? `“${cut(title)}”` : undefined;
}

function nameOf({ titleOf }: Ledger, id: string): string {
  return cut(titleOf(id) || id);
}

function differenceWords(title: string, set: string, meant: Facts | undefined, read: Facts | undefined): string {
  const named = setWords(set);
  if (!(meant && read)) return inEnglish("“{title}”: the {set} is not what was exported.", { title, set: named });
  const names = [...new Set([...Object.keys(meant), ...Object.keys(read)])];
  const differing = names.filter((name) => wordsOf(meant[name]) !== wordsOf(read[name]));
  const each = differing.map(
    (name) => `${name}: ${quoted(read[name], meant[name])} ≠ ${quoted(meant[name], read[name])}`,
  );
  return inEnglish("“{title}”: the {set} is not the archive’s: {differing}.", {
    title,
    set: named,
    differing: each.join("; "),
  });
}

function wordsOf(fact: Fact | undefined): string {
  if (fact === undefined) return "";
  return typeof fact === "string" ? fact : fact.join(" | ");
}

/** A long text is shown from a little before where it goes another way. Signs, not words, stand around it: they are of no language. */
function quoted(fact: Fact | undefined, other: Fact | undefined): string {
  const words = wordsOf(fact);
  if (words === "") return "“”";
  const others = wordsOf(other);
  let same = 0;
  while (same < words.length && words[same] === others[same]) same += 1;
  const from = same < 40 ? 0 : same - 20;
  return `“${from > 0 ? "…" : ""}${cut(words.slice(from))}”`;
}

function cut(text: string): string {
  const line = text
    .slice(0, 120)
    .replace(/\s+/g, " ")
    .replace(/\p{Cs}/gu, "\ufffd");
  return text.length > 120 ? `${line}…` : line;
}
