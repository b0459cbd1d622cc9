import type { LabelText } from "../label-text.ts";

const initialsAtEnd = /(?:^|\s)((?:\p{Lu}\.){1,2}\p{Lu}[\p{L}-]+)(?:\s\(([^()]{1,40})\))?\s?$/u;

/** `Opening of the harbour А.Берг: Good morning`: initials grown together with a name, after words that are no office. */
export function cutInitials(text: string): LabelText | undefined {
  const colon = text.slice(0, 240).indexOf(":");
  if (colon <= 0 || !/^:(?:\s|$)/.test(text.slice(colon, colon + 2))) return undefined;
  const found = initialsAtEnd.exec(text.slice(Math.max(0, colon - 100), colon));
  if (!found) return undefined;
  const [whole, base = "", remark] = found;
  const label = remark === undefined ? base : `${base} (${remark})`;
  const from = colon - whole.length + (/^\s/.test(whole) ? 1 : 0);
  return { label, base, remark, from, length: label.length, after: text.slice(colon + 1, colon + 40).trimStart() };
}

/** A label behind a break that stands on the same line: `… and pilots. * * * А.Берг: Good morning`. */
export function cutAfterBreak(text: string): LabelText | undefined {
  const at = text.indexOf("* * * ");
  if (at <= 0) return undefined;
  const from = at + "* * * ".length;
  const cut = cutInitials(text.slice(from, from + 400));
  return cut && cut.from === 0 ? { ...cut, from } : undefined;
}
