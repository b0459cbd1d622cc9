import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { fileNameOf, saveText } from "../files/save-text.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { countingNow } from "./compared.ts";
import { svgText } from "./svg-text.ts";

/** The plot that is on the screen, as long as there is one. */
export const shownPlot: { current: SVGSVGElement | null } = { current: null };

/** What the table shows. */
export async function saveYears(): Promise<void> {
  const counting = countingNow();
  if (counting === undefined) return;
  const outcome = await bridge.finding.frequencyTable(counting);
  if (outcome.ok) put("csv", outcome.value.table, "text/csv");
  else sayProblem(`${say("The table was not saved.")} ${outcome.error.message}`);
}

export function savePlot(): void {
  if (shownPlot.current !== null) put("svg", svgText(shownPlot.current), "image/svg+xml");
}

function put(ending: "csv" | "svg", text: string, type: "text/csv" | "image/svg+xml"): void {
  const name = fileNameOf("per-year", (countingNow()?.queries ?? []).join(" "), ending);
  saveText(name, [text], type);
  tell(say("Written to {name}.", { name }));
}
