import { isLetter, type Side } from "./sides.ts";

type Fit = (before: Side, after: Side) => number;

/** Languages turn their quotation marks round (`”so”`, `„so“`): on the other side of a word they fit less, but fit. */
const closing: Fit = (before, after) => (before !== "space" && !isLetter(after) ? 1 : turned(before, after));
const opening: Fit = (before, after) =>
  (before === "space" || before === "mark") && after !== "space" ? 1 : turned(before, after);
const turned: Fit = (before, after) => ((before === "space") === (after === "space") ? -1 : 0.3);
const low: Fit = (before, after) => opening(before, after) * 0.6;
const apostrophe: Fit = (before, after) => (isLetter(before) && isLetter(after) ? 1 : closing(before, after) * 0.6);
const dash: Fit = (before, after) => ((before === "space") === (after === "space") ? 1 : 0.3);
const ellipsis: Fit = (before, after) => (before === "upper" && after === "upper" ? -0.5 : 0.8);
const space: Fit = (before, after) => (isLetter(before) && isLetter(after) ? 0.3 : 0.7);
const byNumber: Fit = (before, after) => (before === "digit" || after === "digit" ? 0.8 : -1);
const sign: Fit = (before, after) => (isLetter(before) && isLetter(after) ? -1 : 0.3);
const bullet: Fit = (before, after) => (before === "space" && after === "space" ? 0.6 : -0.8);
const superscript: Fit = (before, after) => (before !== "space" && !isLetter(after) ? 0.3 : -1);

/** Signs of print by how well they fit between their neighbours, from -1 to 1. Signs that are not here do not fit. */
export const marks: ReadonlyMap<string, Fit> = new Map<string, Fit>(
  Object.entries({
    "\u00a0\u202f\u2009": space,
    "’": apostrophe,
    "”»›": closing,
    "“‘«‹¿¡": opening,
    "„‚": low,
    "–—―": dash,
    "…": ellipsis,
    "€£¥¢°±½¼¾×": byNumber,
    "§№©®™": sign,
    "•·": bullet,
    "²³¹ªº": superscript,
    "\u00ad": sign,
  }).flatMap(([characters, fit]) => Array.from(characters, (character) => [character, fit] as const)),
);
