import { nameKey } from "../../main/tagging/name-key.ts";
import { findMentions } from "../../main/tagging/persons/find-mentions.ts";
import type { PersonLookup } from "../../main/tagging/persons/person-index.ts";
import { saidRuns } from "../../main/tagging/persons/said-runs.ts";
import type { TiedSample } from "./drop.ts";

export type MentionFigures = {
  /** Persons of the truth whom the text names as `Given Family`, and how many of them were found. */
  readonly named: number;
  readonly found: number;
  readonly missed: readonly string[];
  /** Persons found, and how many of them the editors list or let speak. */
  readonly proposed: number;
  readonly tagged: number;
  /** The same of the baseline: the exact words `Given Family` in the text. */
  readonly baseline: { readonly proposed: number; readonly tagged: number; readonly found: number };
  readonly milliseconds: number;
};

export function measureMentions(
  drop: readonly TiedSample[],
  index: PersonLookup,
  ids: readonly string[],
): MentionFigures {
  const full = ids
    .map((id) => ({ id, name: nameKey(index.get(id)?.name.full ?? "") }))
    .filter(({ name }) => name.includes(" "));
  const missed: string[] = [];
  const sum = { named: 0, found: 0, proposed: 0, tagged: 0, milliseconds: 0 };
  const baseline = { proposed: 0, tagged: 0, found: 0 };
  for (const { file, tied } of drop) {
    const tags = new Set(tied.persons.map(({ person }) => person));
    const listed = new Set(tied.persons.flatMap(({ person, role }) => (role === "mentioned" ? [person] : [])));
    const runs = saidRuns(file.text, file.reading);
    const since = performance.now();
    const mentioned = new Set(findMentions(runs, index, tags).map(({ person }) => person));
    sum.milliseconds += performance.now() - since;
    const said = ` ${runs.map(({ text }) => nameKey(text)).join(" ¶ ")} `;
    const exact = new Set(full.filter(({ name }) => said.includes(` ${name} `)).map(({ id }) => id));
    for (const id of listed) {
      if (!exact.has(id)) continue;
      sum.named += 1;
      if (mentioned.has(id)) sum.found += 1;
      else missed.push(`${file.reading.title?.value ?? ""}: ${index.get(id)?.name.full}`);
    }
    sum.proposed += mentioned.size;
    sum.tagged += [...mentioned].filter((id) => tags.has(id)).length;
    baseline.proposed += exact.size;
    baseline.tagged += [...exact].filter((id) => tags.has(id)).length;
    baseline.found += [...listed].filter((id) => exact.has(id)).length;
  }
  return { ...sum, missed, baseline };
}
