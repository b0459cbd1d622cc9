import type { Selection, View } from "../../shared/contract/finding.ts";
import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { type Chosen, toSelection } from "../finding/chosen.ts";

/** One answer to what shall go out. */
export type ExportChoice = {
  readonly key: "selected" | "shown";
  readonly words: string;
  readonly selection: Selection;
};

/** What the list shows, and what of it is selected. */
export type ExportScene = {
  readonly chosen: Chosen;
  readonly view: View;
  /** How many the view shows. */
  readonly total: number;
  readonly isNarrowed: boolean;
  /** Title of the transcript that is open. */
  readonly title: string | undefined;
};

/**
 * What can go out, the likeliest first. Several were selected on purpose, so they are meant; one is also where the
 * reader happens to stand, so then all that the list shows comes first.
 */
export function offerChoices({ chosen, view, total, isNarrowed, title }: ExportScene): readonly ExportChoice[] {
  const shown: ExportChoice = {
    key: "shown",
    words: isNarrowed
      ? say("All {count, number} that the list shows", { count: total })
      : say("All {count, number} in the archive", { count: total }),
    selection: { view },
  };
  const selection = toSelection(chosen);
  if (selection === undefined || chosen.all !== undefined || total <= 1) return [shown];
  const { size } = chosen.ids;
  if (size === 1) {
    const words =
      title === undefined
        ? say("Only the one that is open")
        : say("Only the one that is open: “{title}”", { title: isolate(title) });
    return [shown, { key: "selected", words, selection }];
  }
  return [{ key: "selected", words: say("The {count, number} selected", { count: size }), selection }, shown];
}
