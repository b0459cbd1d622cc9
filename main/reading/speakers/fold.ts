import type { Turn, Voice } from "../../../shared/reading/reading.ts";
import type { DraftTurn } from "../page/draft.ts";
import { groupLabels, type Member, type PrintedLabel } from "./group-labels.ts";

/** The voices of a page and its turns, each tied to one. */
export type Folded = { readonly voices: Voice[]; readonly turns: Turn[] };

/**
 * Fold the labels that stand for one voice: long form and short, capitals, initials, inverted order, a misprint. Voices
 * stand in the order of first use.
 */
export function foldVoices(turns: readonly DraftTurn[]): Folded {
  const labels = new Map<string, PrintedLabel>();
  for (const { label, shape } of turns) if (!labels.has(label)) labels.set(label, { label, shape });
  const order = new Map([...labels.keys()].map((label, i) => [label, i]));
  const groups = groupLabels([...labels.values()]).map((members) => sortBy(members, ({ label }) => order.get(label)));
  const sorted = sortBy(groups, ([first]) => first && order.get(first.label));
  const voiceOf = new Map(sorted.flatMap((members, voice) => members.map(({ label }) => [label, voice] as const)));
  return {
    voices: sorted.map(closeVoice),
    turns: turns.map(
      ({ label, first, last }, i): Turn => ({ n: i + 1, voice: voiceOf.get(label) ?? 0, label, lines: [first, last] }),
    ),
  };
}

function sortBy<T>(all: readonly T[], at: (one: T) => number | undefined): T[] {
  return all.toSorted((a, b) => (at(a) ?? 0) - (at(b) ?? 0));
}

function closeVoice(members: readonly Member[]): Voice {
  const name = chooseName(members);
  const office = members.find(({ shape }) => shape.office)?.shape.office;
  const folds = members.flatMap(({ label, rule }) => (rule ? [{ label, rule }] : []));
  return {
    labels: members.map(({ label }) => label),
    ...(name === undefined ? {} : { name }),
    ...(office ? { office } : {}),
    anonymous: members.some(({ shape }) => shape.form === "anonymous"),
    ...(folds.length > 0 ? { folds } : {}),
  };
}

/** The first whole name that is printed alone, so that it holds nothing of the office; else the first whole one, else any. */
function chooseName(members: readonly Member[]): string | undefined {
  const names = members.filter(({ shape }) => shape.name !== undefined && shape.form !== "anonymous");
  const whole = names.filter(({ shape }) => shape.name?.includes(" "));
  const alone = whole.find(({ shape }) => shape.form === "name") ?? whole[0] ?? names[0];
  return alone?.shape.name;
}
