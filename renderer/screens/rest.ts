import { createPart } from "./part.ts";

/** All of the window that is not there when it opens: the page begins without it, and reads it when the first screen stands. */
export const rest = createPart(() => import("./rest-of-window.ts"));

/** All of the documentation, and what reads it: read last. */
export const help = createPart(() => import("../help/help-dialog.tsx"));
