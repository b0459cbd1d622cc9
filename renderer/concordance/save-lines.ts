import { say, type Text } from "../../shared/language/say.ts";
import { askAgain } from "../bridge/ask-again.ts";
import { bridge } from "../bridge/bridge.ts";
import { fileNameOf, saveText } from "../files/save-text.ts";
import { narrowing, toView } from "../finding/narrowing.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { createStore } from "../store/store.ts";
import { lineSort } from "./lines.ts";

/** Lines written so far; undefined while none are being saved. */
export const saving = createStore<number | undefined>(undefined);

export const saveWithheld: Text = "Save as CSV with the lines that are withheld";

/** Lines asked for at a time. */
const atOnce = 5_000;

/**
 * Every line as a table with a citation in each, in the order that is shown.
 * @param withheld those of transcripts that are embargoed or withdrawn too
 */
export async function saveLines(withheld = false): Promise<void> {
  if (saving.get() !== undefined) return;
  const [view, sort] = [toView(narrowing.get()), lineSort.get()];
  saving.set(0);
  const parts: string[] = [];
  let leftOut = 0;
  for (let offset = 0; saving.get() !== undefined; offset += atOnce) {
    const outcome = await askAgain(
      () => bridge.finding.concordanceTable({ view, sort, offset, limit: atOnce, withheld }),
      () => saving.get() !== undefined,
    );
    if (saving.get() === undefined) break;
    if (!outcome.ok) {
      saving.set(undefined);
      sayProblem(`${say("The lines were not saved.")} ${outcome.error.message}`);
      return;
    }
    const { table, more, hits } = outcome.value;
    parts.push(table);
    leftOut += outcome.value.leftOut;
    saving.set(Math.min(hits, offset + atOnce));
    if (more) continue;
    saving.set(undefined);
    const name = fileNameOf("lines", view.query, "csv");
    saveText(name, parts, "text/csv");
    tell([written(hits - leftOut, name), ...(leftOut > 0 ? [heldBack(leftOut)] : [])].join(" "));
    return;
  }
  tell(say("Nothing was saved."));
}

const written = (count: number, name: string): string =>
  say("{count, plural, one {# line was} other {# lines were}} written to {name}.", { count, name });

/** The command that is named is in the palette alone. */
const heldBack = (count: number): string =>
  say(
    "{count, plural, one {# line of a transcript that is embargoed or withdrawn was left out} other {# lines of transcripts that are embargoed or withdrawn were left out}}: “{command}” (Ctrl+K) takes them in.",
    { count, command: say(saveWithheld) },
  );

export function stopSaving(): void {
  saving.set(undefined);
}
