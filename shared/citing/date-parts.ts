/** Year, month, day: as much as is known. */
export type DateParts = readonly number[];

/** A date as bibliographies reckon with it: one, or the first and the last of a span. */
export type CitedDate = {
  readonly parts: readonly [DateParts] | readonly [DateParts, DateParts];
  /** Approximate, uncertain, or known by its decade or century only. */
  readonly isAbout: boolean;
};

const oneDate =
  /^(-?\d{4}|\d{2}[\dX]X)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:T\d\d:\d\d(?::\d\d)?)?([?~%])?$/;

/** From EDTF (https://www.loc.gov/standards/datetime/); undefined for what has no beginning or no end, or is no date. */
export function readCitedDate(edtf: string): CitedDate | undefined {
  const ends = edtf.split("/").map(readOne);
  const [first, last] = ends;
  if (first === undefined || ends.length > 2) return undefined;
  if (ends.length === 1) return first;
  if (last === undefined) return undefined;
  return { parts: [first.parts[0], last.parts.at(-1) ?? last.parts[0]], isAbout: first.isAbout || last.isAbout };
}

function readOne(edtf: string): CitedDate | undefined {
  const [, year, month, day, doubt] = oneDate.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  if (year.includes("X")) {
    const span: CitedDate["parts"] = [[Number(year.replaceAll("X", "0"))], [Number(year.replaceAll("X", "9"))]];
    return { parts: span, isAbout: true };
  }
  if (day !== undefined && new Date(Date.UTC(2000, Number(month), 0)).getUTCDate() < Number(day)) return undefined;
  if (month === "02" && day === "29" && !isLeapYear(Number(year))) return undefined;
  const known = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return { parts: [known], isAbout: doubt !== undefined };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
