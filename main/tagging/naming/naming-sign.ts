import type { NamedPerson } from "./named-person.ts";

/** How a page names a person, without the places. */
export type NamingSign = Pick<NamedPerson, "isFull" | "isInHeadline" | "speaks" | "times" | "firstAt">;

const mostTimes = 0xff;
/** What is so far down is all the same. */
const mostPlace = 0xffff;
const placeUnit = 32;

/** In 32 bits: three marks, how often (up to 255), and where first, in steps of 32 code points. */
export function signOf({ isFull, isInHeadline, speaks, times, firstAt }: NamingSign): number {
  const marks = (isFull ? 1 : 0) | (isInHeadline ? 2 : 0) | (speaks ? 4 : 0);
  const place = Math.min(mostPlace, Math.floor(firstAt / placeUnit));
  return (marks | (Math.min(mostTimes, times) << 3) | (place << 11)) >>> 0;
}

export function readSign(sign: number): NamingSign {
  return {
    isFull: (sign & 1) !== 0,
    isInHeadline: (sign & 2) !== 0,
    speaks: (sign & 4) !== 0,
    times: (sign >>> 3) & mostTimes,
    firstAt: (sign >>> 11) * placeUnit,
  };
}
