import type { LineHint, StatedField } from "../page/stated.ts";
import type { FormatName, Opened } from "./format.ts";

/** A page's lines in the making. Blank space is one space, as it is shown; nothing that is added breaks a line by itself. */
export type Lines = {
  /** Words of the line being written. */
  readonly add: (text: string, style?: { readonly bold?: boolean }) => void;
  /** The next cell of a row, if anything stands on the line yet. */
  readonly tab: () => void;
  /** Something more of the line being written, in case it gets words. */
  readonly hint: (hint: LineHint) => void;
  /** The line ends; one without words was none. */
  readonly end: () => void;
  /** A line that the file leaves blank. */
  readonly blank: () => void;
  readonly close: (
    format: FormatName,
    fields?: readonly StatedField[],
    more?: Pick<Opened, "cues" | "unplaced"> & { readonly warnings?: Opened["warnings"] },
  ) => Opened;
};

/** Whatever {@link openPage} takes for the end of a line, and runs of blanks. */
const blanks = /[ \t\n\r\v\f\u0085\u2028\u2029]+/g;

export function createLines(): Lines {
  const done: string[] = [];
  const hints = new Map<number, LineHint>();
  let pieces: string[] = [];
  let length = 0;
  let bold: number | undefined = 0;
  let afterSpace = true;
  let hint: LineHint = {};

  const push = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
    afterSpace = /[ \t]$/.test(piece.slice(-1));
  };

  /** A document's title and its first heading are often the same. */
  const isRepeated = (text: string): boolean =>
    hint.heading !== undefined && done.at(-1) === text && hints.get(done.length)?.heading !== undefined;

  const end = (): void => {
    const text = pieces.join("").trimEnd();
    if (text !== "") {
      const begins = bold === undefined ? text.length : bold;
      const whole: LineHint = {
        ...hint,
        ...(begins > 0 ? { bold: Math.min(begins, text.length) } : {}),
        ...(isRepeated(text) ? { role: "furniture" } : {}),
      };
      done.push(text);
      if (Object.keys(whole).length > 0) hints.set(done.length, whole);
    }
    pieces = [];
    length = 0;
    bold = 0;
    afterSpace = true;
    hint = {};
  };

  return {
    add: (text, style) => {
      const flat = text.replace(blanks, " ");
      const piece = afterSpace && flat.startsWith(" ") ? flat.slice(1) : flat;
      if (piece === "") return;
      // Bold from the line's beginning: the line is bold as far as `bold` says, all of it while that is open.
      if (style?.bold && length === 0) bold = undefined;
      else if (!style?.bold && bold === undefined && piece !== " ") bold = length;
      push(piece);
    },
    tab: () => {
      if (length > 0) push("\t");
    },
    hint: (more) => {
      hint = { ...hint, ...more };
    },
    end,
    blank: () => {
      end();
      done.push("");
    },
    close: (format, fields = [], more = {}) => {
      end();
      const text = done.length === 0 ? "" : `${done.join("\n")}\n`;
      return { format, text, stated: { fields, lines: hints }, warnings: [], ...more };
    },
  };
}
