import { quoted } from "../../../shared/language/quoted.ts";
import { say } from "../../../shared/language/say.ts";
/** `at the 14th character`: as people count the characters of a line, from the first. */
export function placeAtCharacter(line: string, at: number): string {
  return say("at the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} character", {
    n: [...line.slice(0, at)].length + 1,
  });
}

/** For a message: what somebody wrote, not too much of it. */
export function shortened(text: string): string {
  const letters = [...text.slice(0, 100)];
  return quoted(letters.length > 40 ? `${letters.slice(0, 40).join("")}…` : text);
}
