import { quoted } from "../../../shared/language/quoted.ts";
import { say } from "../../../shared/language/say.ts";
import { fieldWords } from "./field-words.ts";
import type { TextToken } from "./scan-line.ts";

/** `topics:road` may be meant as a field, in whatever alphabet; `10:30` and `http://…` are not. */
export function unknownField({ kind, text }: TextToken): string | undefined {
  const found = kind === "bare" ? /^([\p{L}_][\p{L}_-]{1,19}):[^\s/]/u.exec(text) : null;
  const word = found?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const meant = fieldWords.find((known) => known.startsWith(word) || (known.length > 2 && word.startsWith(known)));
  const field = quoted(`${word}:`);
  return meant
    ? say("There is no field {field}. Did you mean {meant}?", { field, meant: quoted(`${meant}:`) })
    : say("There is no field {field}. Put it in quotation marks to look for the words.", { field });
}
