/** `14th`: as people count the characters of a line, from the first. */
export function ordinalAt(line: string, at: number): string {
  const n = [...line.slice(0, at)].length + 1;
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n.toLocaleString("en")}${ending}`;
}

/** For a message: what somebody wrote, not too much of it. */
export function shortened(text: string): string {
  const letters = [...text.slice(0, 100)];
  return letters.length > 40 ? `“${letters.slice(0, 40).join("")}…”` : `“${text}”`;
}
