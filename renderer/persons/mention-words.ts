import type { Mention } from "../../shared/contract/persons.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { formatCount } from "../format/number.ts";

const mostForms = 3;

/** `named 4 times: “Anna Dorn”, “Dorn”` */
export function mentionWords({ spans }: Pick<Mention, "spans">): string {
  const forms = [...new Set(spans.map(({ text }) => text.replace(/\s+/g, " ")))];
  const shown = forms.slice(0, mostForms).map((form) => `“${isolate(form)}”`);
  const times = spans.length === 1 ? "once" : `${formatCount(spans.length)} times`;
  return `named ${times}: ${shown.join(", ")}${forms.length > mostForms ? " …" : ""}`;
}
