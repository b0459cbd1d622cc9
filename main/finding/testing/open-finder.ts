import { setTimeout as delay } from "node:timers/promises";
import { type View, viewSchema } from "../../../shared/contract/finding.ts";
import type { Step } from "../../../shared/records/change.ts";
import { type Child, forkChild } from "../../runtime/child.ts";
import { createFinder } from "../create-finder.ts";
import type { Finder, FinderSource } from "../finder.ts";
import { wordsOf } from "../words/word-scanner.ts";
import { blocksOfText, type MadeArchive, madeStep } from "./made-archive.ts";

export type OpenFinder = {
  readonly finder: Finder;
  /** Processes started so far, by their role. */
  readonly children: { readonly role: string; readonly child: Child }[];
  readonly progress: [number, number][];
  /** How often each text was read. */
  readonly read: Map<string, number>;
  readonly steps: Step[];
  /** Change the tables by `change`, then tell the finder of a step that says so. */
  readonly step: (changes: Step["changes"], change: () => void) => Step;
};

/** A finder over an archive in memory, with the real index process and a real folder. */
export function openFinder(archive: MadeArchive, cacheFolder: string, more: Partial<FinderSource> = {}): OpenFinder {
  const children: { role: string; child: Child }[] = [];
  const progress: [number, number][] = [];
  const read = new Map<string, number>();
  const steps: Step[] = [];
  const finder = createFinder({
    isTyped: true,
    // Somebody is always at work: what is read is read for a test.
    lull: () => new Promise(() => {}),
    tables: archive.tables,
    sequence: () => 1,
    blocks: async (id) => {
      read.set(id, (read.get(id) ?? 0) + 1);
      await delay(0);
      const text = archive.texts.get(id);
      if (!text) throw new Error(`no text of ${id}`);
      return blocksOfText(text);
    },
    withheld: async () => new Map(),
    personsCalled: async (name) => personsWithWords(archive, name),
    untaggedMentions: async () => ({ ids: new Set(), left: 0 }),
    cacheFolder,
    spawn: (file, args) => {
      const child = forkChild(file, args);
      children.push({ role: args[0] ?? "", child });
      return child;
    },
    onProgress: (done, total) => progress.push([done, total]),
    ...more,
  });
  const step = (changes: Step["changes"], change: () => void) => {
    change();
    const made = madeStep(steps.length, changes);
    steps.push(made);
    finder.applied(made, steps.length + 1);
    return made;
  };
  return { finder, children, progress, read, steps, step };
}

/** Whoever has these words in a name or variant. */
function personsWithWords({ tables }: MadeArchive, name: string): readonly string[] {
  const wanted = wordsOf(name);
  return [...tables.persons.values()]
    .filter((person) =>
      [person.name.full, ...person.variants].some((form) => wanted.every((word) => wordsOf(form).includes(word))),
    )
    .map(({ id }) => id);
}

export function viewOf(view: Partial<View> = {}): View {
  return viewSchema.parse(view);
}
