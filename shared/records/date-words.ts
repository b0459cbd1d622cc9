/** As they are printed where there is little room. */
export const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const long = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const pattern = /^(-?\d{2}[\dX]{2})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d)?)?([?~%])?$/;

/**
 * An EDTF date (https://www.loc.gov/standards/datetime/) for people: `3 Mar 2021`, `Mar 2021`, `1960s?`,
 * `about 1960`. Anything this does not know is shown as it is written.
 */
export function formatDate(edtf: string, months: "short" | "long" = "short"): string {
  const ends = edtf.split("/");
  if (ends.length === 2) {
    const [from = "", to = ""] = ends.map((end) => (end === "" || end === ".." ? "" : formatDate(end, months)));
    return `${from} – ${to}`.trim();
  }
  const [, year, month, day, time, doubt] = pattern.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const monthName = month === undefined ? undefined : (months === "short" ? shortMonths : long)[Number(month) - 1];
  if (month !== undefined && monthName === undefined) return edtf;
  const date = [day === undefined ? undefined : Number(day), monthName, nameYear(year)].filter(
    (part) => part !== undefined,
  );
  return addDoubt(`${date.join(" ")}${time === undefined ? "" : `, ${time}`}`, doubt);
}

/** `196X` is the 1960s, `19XX` the 1900s. */
function nameYear(year: string): string {
  return year.includes("X") ? `${year.replaceAll("X", "0")}s` : year;
}

/** `?` uncertain, `~` approximate, `%` both. */
function addDoubt(date: string, doubt: string | undefined): string {
  const about = doubt === "~" || doubt === "%" ? `about ${date}` : date;
  return doubt === "?" || doubt === "%" ? `${about}?` : about;
}
