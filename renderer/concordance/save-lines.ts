import { say } from "../../shared/language/say.ts";
import { askAgain } from "../bridge/ask-again.ts";
import { bridge } from "../bridge/bridge.ts";
import { fileNameOf, saveText } from "../files/save-text.ts";
import { narrowing, toView } from "../finding/narrowing.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { createStore } from "../store/store.ts";
import { lineSort } from "./lines.ts";

/** Lines written so far; undefined while none are being saved. */
export const saving = createStore<number | undefined>(undefined);

/** Lines asked for at a time. */
const atOnce = 5_000;

/** Every line as a table with a citation in each, in the order that is shown. */
export async function saveLines(): Promise<void> {
  if (saving.get() !== undefined) return;
  const [view, sort] = [toView(narrowing.get()), lineSort.get()];
  saving.set(0);
  const parts: string[] = [];
  for (let offset = 0; saving.get() !== undefined; offset += atOnce) {
    const outcome = await askAgain(
      () => bridge.finding.concordanceTable({ view, sort, offset, limit: atOnce }),
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
    saving.set(Math.min(hits, offset + atOnce));
    if (more) continue;
    saving.set(undefined);
    const name = fileNameOf("lines", view.query, "csv");
    saveText(name, parts, "text/csv");
    tell(say("{count, plural, one {# line was} other {# lines were}} written to {name}.", { count: hits, name }));
    return;
  }
  tell(say("Nothing was saved."));
}

export function stopSaving(): void {
  saving.set(undefined);
}
