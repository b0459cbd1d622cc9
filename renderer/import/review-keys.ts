import { keyOf } from "../commands/keys.ts";

export type Move = "next" | "previous" | "first" | "last" | "page-down" | "page-up";

export type Press = { readonly key: string; readonly ctrl: boolean; readonly alt: boolean; readonly shift: boolean };

/** Rows that Page Up and Page Down pass. */
const leap = 10;

const moves: Readonly<Record<string, Move | "choose">> = {
  j: "next",
  ArrowDown: "next",
  k: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  PageDown: "page-down",
  PageUp: "page-up",
  " ": "choose",
};

type KeyEvent = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
} & {
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** Ctrl stands for Command on a Mac. */
export function readPress(event: KeyEvent): Press {
  return { key: keyOf(event), ctrl: event.ctrlKey || event.metaKey, alt: event.altKey, shift: event.shiftKey };
}

/** Keys that work wherever the focus is, also while something is typed. */
export function actionAnywhere(press: Press): "import" | "cancel" | undefined {
  if (press.ctrl && !press.alt && press.key === "Enter") return "import";
  return isBare(press) && press.key === "Escape" ? "cancel" : undefined;
}

/** Keys of the list of files. */
export function actionInList(press: Press): Move | "choose" | undefined {
  return isBare(press) ? moves[nameKey(press)] : undefined;
}

/** J and K also walk the files from the page and from buttons: wherever nothing is typed. */
export function moveAnywhere(press: Press): Move | undefined {
  if (!isBare(press)) return undefined;
  if (nameKey(press) === "j") return "next";
  return nameKey(press) === "k" ? "previous" : undefined;
}

const acts: Readonly<Record<string, ReviewAct>> = {
  n: "next-doubt",
  r: "keep-profile",
  a: "as-transcript",
  "/": "find",
};

/** What else the review does by one key, wherever nothing is typed. */
export type ReviewAct = "next-doubt" | "keep-profile" | "as-transcript" | "find";

export function actAnywhere(press: Press): ReviewAct | undefined {
  return isBare(press) ? acts[nameKey(press)] : undefined;
}

/** The row a move leads to; without a row to start from, to the first one, or the last where that is asked for. */
export function goTo(move: Move, from: number | undefined, total: number): number {
  if (from === undefined) return move === "last" ? Math.max(0, total - 1) : 0;
  const rows: Readonly<Record<Move, number>> = {
    next: from + 1,
    previous: from - 1,
    "page-down": from + leap,
    "page-up": from - leap,
    first: 0,
    last: total - 1,
  };
  return Math.max(0, Math.min(total - 1, rows[move]));
}

function nameKey(press: Press): string {
  return press.key.length === 1 ? press.key.toLowerCase() : press.key;
}

function isBare(press: Press): boolean {
  return !(press.ctrl || press.alt || press.shift);
}
