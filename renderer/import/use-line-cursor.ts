import { useState } from "react";
import { goTo, type Move } from "./review-keys.ts";

/** Lines in a row, from 1: `to` is where the cursor stands, `from` where the stretch began. */
type Stretch = { readonly item: number | undefined; readonly from: number; readonly to: number };

export type LineCursor = {
  /** Where the cursor stands; undefined before it was set in this file. */
  readonly at: number | undefined;
  /** The lines that are marked, in their order. */
  readonly lines: readonly number[];
  readonly put: (line: number, extend: boolean) => void;
  readonly move: (move: Move, extend: boolean, total: number) => void;
};

const none: readonly number[] = [];

/** The lines that a person has marked on the page of one file; another file starts without. */
export function useLineCursor(item: number | undefined): LineCursor {
  const [stretch, setStretch] = useState<Stretch>({ item: undefined, from: 0, to: 0 });
  const here = stretch.item === item && item !== undefined ? stretch : undefined;
  const put = (line: number, extend: boolean) =>
    setStretch({ item, from: extend && here ? here.from : line, to: line });
  return {
    at: here?.to,
    lines: here ? listLines(here) : none,
    put,
    move: (move, extend, total) => {
      if (total > 0) put(goTo(move, here === undefined ? undefined : here.to - 1, total) + 1, extend);
    },
  };
}

/** More are not corrected by hand. */
const most = 1_000;

function listLines({ from, to }: Stretch): readonly number[] {
  const first = Math.min(from, to);
  return Array.from({ length: Math.min(Math.abs(to - from) + 1, most) }, (_, n) => first + n);
}
