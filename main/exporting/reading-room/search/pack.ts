/** Numbers as printable ASCII, five bits a character, the lowest first; a sixth bit says that more follow. */
const bits = 5;
const more = 1 << bits;
const firstCode = 0x23;
/** A backslash would be doubled in a script; this character is free. */
const backslash = 0x5c;
const insteadOfBackslash = 0x21;

/** @param numbers whole ones from 0 to 2³¹ - 1 */
export function packNumbers(numbers: Iterable<number>): string {
  const parts: string[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= more) {
      parts.push(characterOf((rest % more) + more));
      rest = Math.floor(rest / more);
    }
    parts.push(characterOf(rest));
  }
  return parts.join("");
}

const characters = Array.from({ length: 2 * more }, (_, value) => {
  const code = value + firstCode;
  return String.fromCharCode(code === backslash ? insteadOfBackslash : code);
});

function characterOf(value: number): string {
  return characters[value] ?? "";
}

/** What `packNumbers` packed. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const value = (code === insteadOfBackslash ? backslash : code) - firstCode;
    if (value >= more) {
      number += (value - more) * unit;
      unit *= more;
    } else {
      numbers.push(number + value * unit);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
}
