import type { Reading } from "../../../shared/reading/reading.ts";

/** A text revision and what the reader understood of it. */
export type SourcePage = { readonly text: string; readonly reading: Reading };
