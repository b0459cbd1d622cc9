import type { ImportItem } from "../../shared/contract/imports.ts";
import { isImportable as isImportableVerdict } from "../../shared/contract/verdicts.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { projectWords } from "../../shared/reading/project-words.ts";
import { warnedOf } from "../../shared/reading/warning-words.ts";
import { isolate } from "../../shared/records/isolate.ts";

export type VerdictTone = "new" | "doubt" | "aside" | "bad";

export type VerdictWords = { readonly word: string; readonly tone: VerdictTone };

const settled = {
  version: { word: "another version", tone: "doubt" },
  "same-text": { word: "same text", tone: "aside" },
  already: { word: "already here", tone: "aside" },
  trashed: { word: "in the trash", tone: "aside" },
  repeated: { word: "repeated", tone: "aside" },
  "not-a-transcript": { word: "not a transcript", tone: "aside" },
  unreadable: { word: "unreadable", tone: "bad" },
} as const satisfies Record<string, { readonly word: Text; readonly tone: VerdictTone }>;

/** The word at the right of a file in the list, and how it is coloured. */
export function describeVerdict(item: ImportItem): VerdictWords {
  if (item.verdict.kind === "new")
    return isToLookAt(item) ? { word: say("to look at"), tone: "doubt" } : { word: say("new"), tone: "new" };
  const { word, tone } = settled[item.verdict.kind];
  return { word: say(word), tone };
}

export function isToLookAt(item: ImportItem): boolean {
  return item.verdict.kind === "version" || (item.verdict.kind === "new" && item.doubts + item.warnings > 0);
}

/** Whether there is something in it to go to: a doubt, or a title that nobody found. */
export function wantsEye(item: ImportItem): boolean {
  return isToLookAt(item) || (item.verdict.kind === "new" && item.title === undefined);
}

/** Only a file that can be imported can be chosen. */
export function isImportable(item: ImportItem): boolean {
  return isImportableVerdict(item.verdict.kind);
}

/** The second line of a file in the list: what was read from it, or why it stays out. `date` is ready to be read. */
export function describeItem(item: ImportItem, date: string | undefined): string {
  if (item.verdict.reason !== undefined) return item.verdict.reason;
  if (item.project !== undefined) return projectWords(item.project);
  const parts = [item.title && isolate(item.title), date, sayDoubts(item)].filter(
    (part) => part !== undefined && part !== "",
  );
  return parts.length > 0 ? parts.join(" · ") : say("No title was found");
}

function sayDoubts(item: ImportItem): string | undefined {
  if (!isToLookAt(item)) return undefined;
  const doubts =
    item.doubts > 0
      ? say("{count, plural, one {# field is unsure} other {# fields are unsure}}", { count: item.doubts })
      : undefined;
  return [doubts, sayWarnings(item)].filter((part) => part !== undefined).join(" · ");
}

/** The first that it is warned of, and how many others there are. */
function sayWarnings({ warnings, warned = [] }: ImportItem): string | undefined {
  const [first] = warned;
  if (warnings === 0 || first === undefined) return undefined;
  const what = warnedOf({ code: first });
  if (warnings === 1) return what;
  return warned.length === 1
    ? say("{what} ({count, number} times)", { what, count: warnings })
    : say("{what}, and {count, number} more", { what, count: warnings - 1 });
}
