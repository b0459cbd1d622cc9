import fc from "fast-check";
import type { BasePage } from "./base-pages.ts";

/** One damage done to a file's bytes, at a share of its length: data, so that a failing input shrinks. */
export type Mutation = {
  readonly kind: (typeof kinds)[number];
  /** From 0 to 1. */
  readonly at: number;
  /** Bytes. */
  readonly length: number;
  /** Which of the pieces, lines or line ends. */
  readonly which: number;
};

const kinds = [
  "cut",
  "double",
  "flip",
  "zero",
  "insert",
  "repeat",
  "reverse",
  "ends",
  "swap-lines",
  "truncate",
] as const;

/** What layouts, cleaning and decoding look for, and what breaks them. */
const pieces = [
  ...[
    "\u00ad",
    "\u200b",
    "\u00a0",
    "\ufeff",
    "\u202e",
    "\u0000",
    "\u0085",
    "\u2028",
    "\f",
    "\r",
    "\n",
    "\t",
    "\ud83d\ude00",
    "e\u0301",
  ],
  ...[
    ":",
    "：",
    "Anna Berg:",
    "Q    ",
    "**",
    "**Anna Berg:**",
    "MR. BERG:",
    "(retranslated): ",
    "[00:12:34]",
    "<…>",
    "* * *",
  ],
  ...[
    "2 of 4",
    "3 more",
    "---\n",
    "Topics\n",
    "April 7, 2031",
    "14:15",
    "https://a.example/",
    "<v ",
    "-->",
    "{",
    "&lt;",
    "“",
    "((((",
    "â€™",
  ],
].map((piece) => Buffer.from(piece));

const ends = ["\n", "\r\n", "\r", "\u2028", "\f", "\n\n"].map((end) => Buffer.from(end));

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(8), fc.nat(400)),
  which: fc.nat(255),
});

/** A base page's index and what was done to it. */
export type Mutated = { readonly page: number; readonly mutations: readonly Mutation[] };

export function mutated(pages: number): fc.Arbitrary<Mutated> {
  return fc.record({ page: fc.nat(pages - 1), mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }) });
}

export function mutate({ bytes }: BasePage, mutations: readonly Mutation[]): Buffer {
  return mutations.reduce(apply, bytes);
}

function apply(bytes: Buffer, { kind, at, length, which }: Mutation): Buffer {
  const from = Math.floor(at * bytes.length);
  const to = Math.min(bytes.length, from + length);
  const [before, part, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  switch (kind) {
    case "cut":
      return Buffer.concat([before, after]);
    case "double":
      return Buffer.concat([before, part, part, after]);
    case "flip":
      return Buffer.concat([before, part.map((byte) => byte ^ (which || 1)), after]);
    case "zero":
      return Buffer.concat([before, part.map(() => 0), after]);
    case "insert":
      return Buffer.concat([before, pieceOf(which), part, after]);
    case "repeat":
      return Buffer.concat([before, ...Array.from({ length }, () => pieceOf(which)), part, after]);
    case "reverse":
      return Buffer.concat([before, Buffer.from(part).reverse(), after]);
    case "ends":
      return Buffer.from(bytes.toString("latin1").replace(/\r?\n/g, endOf(which).toString("latin1")), "latin1");
    case "swap-lines":
      return swapLines(bytes, from, which);
    case "truncate":
      return before;
  }
}

function pieceOf(which: number): Buffer {
  return pieces[which % pieces.length] ?? Buffer.alloc(0);
}

function endOf(which: number): Buffer {
  return ends[which % ends.length] ?? Buffer.alloc(0);
}

/** Two lines, the one at an offset and another some lines on, change places. */
function swapLines(bytes: Buffer, from: number, which: number): Buffer {
  const lines = bytes.toString("latin1").split("\n");
  const one = bytes.subarray(0, from).toString("latin1").split("\n").length - 1;
  const other = (one + 1 + which) % lines.length;
  [lines[one], lines[other]] = [lines[other] ?? "", lines[one] ?? ""];
  return Buffer.from(lines.join("\n"), "latin1");
}
