import type { Tables } from "../../../shared/records/record.ts";
import type { Concept } from "./concept.ts";

/** A label a line; what is indented (tabs or spaces) stands below the line above that is indented less. */
export function readPlainList(text: string): Concept[] {
  const concepts: Concept[] = [];
  const above: { readonly depth: number; readonly key: string }[] = [];
  for (const [n, line] of text.split(/\r\n|\r|\n/).entries()) {
    const label = line.trim();
    if (label === "") continue;
    const depth = depthOf(line);
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const parent = above.at(-1);
    const key = `${n + 1}`;
    concepts.push({ key, label, variants: [], broader: parent ? [parent.key] : [], related: [] });
    above.push({ depth, key });
  }
  return concepts;
}

/** A tab counts as four spaces. */
function depthOf(line: string): number {
  const indent = line.slice(0, line.length - line.trimStart().length);
  return indent.replaceAll("\t", "    ").length;
}

export function writePlainList({ topics }: Pick<Tables, "topics">): string {
  const below = new Map<string | undefined, { readonly id: string; readonly label: string }[]>();
  for (const { id, label, broader } of topics.values()) {
    const parent = broader !== undefined && topics.has(broader) ? broader : undefined;
    below.set(parent, [...(below.get(parent) ?? []), { id, label }]);
  }
  const collator = new Intl.Collator();
  for (const children of below.values()) children.sort((a, b) => collator.compare(a.label, b.label));
  const lines: string[] = [];
  const open = [...(below.get(undefined) ?? [])].reverse().map((one) => ({ ...one, depth: 0 }));
  for (let topic = open.pop(); topic !== undefined; topic = open.pop()) {
    const { id, label, depth } = topic;
    lines.push(`${"\t".repeat(depth)}${label}\n`);
    for (const child of (below.get(id) ?? []).toReversed()) open.push({ ...child, depth: depth + 1 });
  }
  return lines.join("");
}
