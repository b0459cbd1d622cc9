const opening = "(?<open>[{[])";
const string = String.raw`(?<string>"(?:[^"\\\r\n]|\\.)*(?:"|$))`;
const value = String.raw`(?<value>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.-])|(?:true|false|null|NaN)\b)`;
const token = new RegExp(String.raw`\s*(?:${opening}|${string}|${value}|(?<close>[\]}])|(?<comma>,)|(?<colon>:))`, "y");

type Kind = "open" | "string" | "value" | "close" | "comma" | "colon";

const afterValue: readonly Kind[] = ["comma", "close"];

/** What may come next. */
const follows: Readonly<Record<Kind, readonly Kind[]>> = {
  open: ["open", "string", "value", "close"],
  string: ["colon", ...afterValue],
  value: afterValue,
  close: afterValue,
  comma: ["open", "string", "value"],
  colon: ["open", "string", "value"],
};

/** No longer word that a text is cut in the middle of: `fals`, `-1.`. */
const cutShort = /^\s*[\w.+-]{0,20}$/;

/**
 * Is a text JSON by its first characters? It is where it reads as JSON as far as it goes, or at least to the value of a first key,
 * whatever damaged it then. `[00:50] Anna:`, `[1] Good morning` and `{note}` are text.
 */
export function isJson(head: string): boolean {
  if (!/^[{[]/.test(head)) return false;
  let depth = 0;
  let last: Kind = "comma";
  token.lastIndex = 0;
  while (token.lastIndex < head.length) {
    const at = token.lastIndex;
    const kind = kindOf(token.exec(head)?.groups);
    if (!kind || !follows[last].includes(kind)) return cutShort.test(head.slice(at));
    if (last === "colon") return true;
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    if (depth === 0) return head.slice(token.lastIndex).trim() === "";
    last = kind;
  }
  return true;
}

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): Kind | undefined {
  return kinds.find((kind) => groups?.[kind] !== undefined);
}

const kinds: readonly Kind[] = ["open", "string", "value", "close", "comma", "colon"];
