import { readBody } from "../body/read-body.ts";
import { chooseJoining } from "../body/wrapping.ts";
import type { Layout } from "./layout.ts";

/** Any text: paragraphs that nobody is said to speak. Recognises every page, last of all. */
export const prose: Layout = {
  name: "prose",
  surest: 0.1,
  recognise: () => 0.1,
  read: (draft, from) =>
    readBody(draft, from, draft.page.lines.length, { joins: chooseJoining(draft.page, from), cutters: [], prior: 0 }),
};
