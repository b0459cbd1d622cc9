import type { Problem } from "../../shared/contract/finding.ts";

/** Characters that are shown around a place in a long line. */
const around = 30;

/** A sentence, the line it is about, and a caret under the place. */
export function caretLines(line: string, { at, end, message }: Problem): string {
  const before = [...line.slice(0, at)];
  const marked = [...line.slice(at, end)];
  const after = [...line.slice(end).trimEnd()];
  const head = before.length > around ? `…${before.slice(-around).join("")}` : before.join("");
  const place = marked.length > around ? `${marked.slice(0, around).join("")}` : marked.join("");
  const tail = after.length > around ? `${after.slice(0, around).join("")}…` : after.join("");
  const shown = onOneLine(`${head}${place}${tail}`);
  return `${message}\n  ${shown}\n  ${" ".repeat([...head].length)}${"^".repeat(Math.max(1, [...place].length))}`;
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
}
