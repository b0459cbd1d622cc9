import type { Density } from "../../shared/contract/settings.ts";
import { createStore } from "../store/store.ts";

/** How close the rows of lists stand now. */
export const density = createStore<Density>("comfortable");

/** Px of a row in either density; where rows may have other heights, before they are measured. `tokens.css` makes them so. */
export type RowHeight = { readonly [D in Density]: number };

/** Of rows that hold one line: `--row-height`. */
export const plainRow: RowHeight = { comfortable: 32, compact: 26 };
