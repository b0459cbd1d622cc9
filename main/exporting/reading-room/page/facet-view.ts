import { directionOf } from "../../../../shared/reading/runs-leftward.ts";
import type { Facet } from "../search/facets.ts";
import { find, make } from "./dom.ts";

type FacetState = {
  readonly counts: Uint32Array;
  readonly ticked: ReadonlySet<number>;
  readonly tick: (label: number) => void;
};

/** Labels shown at a time: those ticked, and then those that most of what is shown has. */
const mostShown = 10;

/** The boxes of a facet, and a field that finds others of its labels. */
export function showFacet(facet: Facet, state: FacetState): void {
  const place = find(`facet-${facet.name}`, HTMLDetailsElement);
  const field = place.querySelector("input");
  const labels = place.querySelector<HTMLElement>(".labels");
  const more = place.querySelector<HTMLElement>(".more");
  if (!field || !labels || !more) return;
  place.hidden = facet.labels.length === 0;
  field.hidden = facet.labels.length <= mostShown;
  const show = () => {
    const chosen = choose(facet, state, field.value);
    // The box that has the focus is made anew: the focus stays with its label.
    const focused =
      document.activeElement instanceof HTMLInputElement ? document.activeElement.dataset.label : undefined;
    const isHere = labels.contains(document.activeElement);
    labels.replaceChildren(...chosen.shown.map((label) => box(facet, state, label)));
    if (isHere) labels.querySelector<HTMLInputElement>(`[data-label="${focused}"]`)?.focus();
    more.textContent = chosen.others === 0 ? "" : `and ${chosen.others.toLocaleString("en-GB")} more`;
  };
  field.oninput = show;
  show();
}

function choose({ name, labels }: Facet, { counts, ticked }: FacetState, typed: string) {
  const wanted = typed.trim().toLowerCase();
  const fitting = labels.flatMap((label, n) =>
    ticked.has(n) || (Number(counts[n]) > 0 && label.toLowerCase().includes(wanted)) ? [n] : [],
  );
  const byCount = (a: number, b: number) => Number(counts[b]) - Number(counts[a]) || a - b;
  const byYear = (a: number, b: number) => Number(labels[b]) - Number(labels[a]);
  const sorted = fitting.sort(name === "year" ? byYear : byCount);
  const first = sorted.filter((n) => ticked.has(n));
  const rest = sorted.filter((n) => !ticked.has(n));
  const room = Math.max(mostShown - first.length, 0);
  const shown = [...first, ...rest.slice(0, room)];
  return { shown: name === "year" ? shown.sort(byYear) : shown, others: Math.max(rest.length - room, 0) };
}

function box({ labels }: Facet, { counts, ticked, tick }: FacetState, label: number): HTMLElement {
  const input = make("input", { type: "checkbox", "data-label": String(label) });
  input.checked = ticked.has(label);
  input.addEventListener("change", () => tick(label));
  const words = labels[label] ?? "";
  const name = make("span", { dir: directionOf(words) }, words);
  const count = make("span", { class: "count" }, Number(counts[label]).toLocaleString("en-GB"));
  return make("label", {}, input, name, " ", count);
}
