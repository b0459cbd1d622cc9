import type { Block } from "../../shared/reading/page.ts";
import type { Reading } from "../../shared/reading/reading.ts";

/** A page as bytes in UTF-8: so it is stored and indexed, and so it goes over to another thread without being copied. */
export type PageForms = {
  readonly text: Uint8Array;
  /** As JSON. */
  readonly reading: Uint8Array;
  /** The reading without its lines, as JSON. */
  readonly head: Uint8Array;
  /** The text proper, in blocks, as JSON. */
  readonly blocks: Uint8Array;
};

export function formsOf(text: string, reading: Reading, blocks: readonly Block[]): PageForms {
  const encoder = new TextEncoder();
  const { lines: _lines, ...head } = reading;
  return {
    text: encoder.encode(text),
    reading: encoder.encode(JSON.stringify(reading)),
    head: encoder.encode(JSON.stringify(head)),
    blocks: encoder.encode(JSON.stringify(blocks)),
  };
}
