import type { Page } from "../../page/page.ts";
import { cutBoldLabel } from "../../speakers/cutters/cut-bold.ts";
import { cutCapitals } from "../../speakers/cutters/cut-capitals.ts";
import { cutTimedLabel } from "../../speakers/cutters/cut-timed.ts";
import { shapeLabel } from "../../speakers/label-shape.ts";
import { cutLabel } from "../../speakers/label-text.ts";
import { endsSentence } from "../../speakers/speaking-roles.ts";
import { comesAgain } from "./comes-again.ts";

const nobody: ReadonlySet<string> = new Set();

/** Does the line look as if somebody spoke it? A title may too: `Harbour Safety: a talk`. */
export function looksSpoken(text: string): boolean {
  const cut = cutLabel(text);
  return cut !== undefined && cut.after !== "" && shapeLabel(cut, nobody) !== undefined;
}

/** Somebody speaks the line: its label comes again; or it says a sentence, and is not set as a title may be (`Harbour Safety: what now?`). */
export function isSpokenLine(page: Page, text: string): boolean {
  const cut = cutBoldLabel(text) ?? cutTimedLabel(text) ?? cutCapitals(text) ?? cutLabel(text);
  const shape = cut && cut.after !== "" ? shapeLabel(cut, nobody) : undefined;
  if (!cut || !shape) return false;
  const marked = cut.set === true || shape.form === "anonymous" || shape.form === "capitals";
  return (marked ? endsSentence(text) : fullStop.test(text)) || comesAgain(page, cut.label);
}

/** Not that of an initial. */
const fullStop = /[\p{L}\p{N}]{2}\.["”»’)]?$/u;
