import { dateAttributes } from "../w3c-date.ts";

/** EAD's `normal` knows four digits from 0000 to 2999, and no time. */
const day = /^-?[0-2]\d{3}(-\d\d(-\d\d)?)?/;

/** `2021-03-03`, or `2021-03-01/2021-03-31` for what spans several days; undefined for what is no date, or has an open end. */
export function normalDate(edtf: string): string | undefined {
  const { when, notBefore, notAfter } = dateAttributes(edtf);
  if (when !== undefined) return day.exec(when)?.[0];
  const [first, last] = [day.exec(notBefore ?? "")?.[0], day.exec(notAfter ?? "")?.[0]];
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}
