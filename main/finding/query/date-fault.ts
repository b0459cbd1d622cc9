import { quoted } from "../../../shared/language/quoted.ts";
import { say } from "../../../shared/language/say.ts";
import { edtfMeant, readEdtf } from "../../runtime/read-edtf.ts";
import { endsOf, isOpen } from "./date-range.ts";
import { shortened } from "./problem.ts";
import type { DateField } from "./query.ts";

/** What is wrong with what `readRange` knows no range in, and what to write instead where that can be told. */
export function dateFault(text: string, word: DateField): string {
  const field = quoted(`${word}:`);
  const value = shortened(text);
  const ends = endsOf(text);
  const wrong = ends.filter((end) => !isOpen(end) && readEdtf(end) === undefined);
  const [first, last] = ends;
  if (wrong.length === 0 && first !== undefined && last !== undefined && ends.length === 2 && !ends.every(isOpen))
    return say("{value} ends before it begins: write {turned} after {field}.", {
      value,
      turned: `${last}..${first}`,
      field,
    });
  const meant = ends.map((end) => (wrong.includes(end) ? edtfMeant(end) : end));
  if (ends.length <= 2 && wrong.length > 0 && meant.every((end) => end !== undefined))
    return say("{value} is no date: write {meant} after {field}.", { value, meant: meant.join(".."), field });
  return (
    wrong.map(calendarFault).find((fault) => fault !== undefined) ??
    say("{value} is no date: write 2019, 2019-05, 2019..2021-05 or 199X after {field}.", { value, field })
  );
}

/** `2021-13` and `2021-02-30` are written as dates are. */
function calendarFault(date: string): string | undefined {
  const [, month, day] = /^-?\d{4}-(\d\d)(-\d\d)?[?~%]?$/.exec(date) ?? [];
  if (month === undefined) return undefined;
  const value = shortened(date);
  // From 21 on these are seasons.
  if (Number(month) < 1 || Number(month) > 12)
    return say("There is no month {month}, as in {value}: months are 01 to 12.", { month, value });
  return day === undefined ? undefined : say("There is no day {value} in the calendar.", { value });
}
