import type { Reading } from "../../shared/reading/reading.ts";

export type ReadTextOptions = { readonly fileName?: string };

/** Understand a page: a role for every line, fields, voices and turns. Pure; the text may be any string. */
export function readText(text: string, _options: ReadTextOptions = {}): Reading {
  const end = Array.from(text).length;
  return {
    reader: 1,
    layout: "plain",
    geography: [],
    topics: [],
    persons: [],
    addressed: [],
    publication: { sections: [] },
    voices: [],
    turns: [],
    lines: [{ n: 1, start: 0, end, role: "narration", rule: "plain", confidence: 0.5 }],
    warnings: [],
  };
}
