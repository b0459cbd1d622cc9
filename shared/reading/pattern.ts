/**
 * A shape that a line or a file's path has: plain words, `*` for anything, and parts with a name (`{country}`), which hold at
 * least one character. `{year}` holds four digits, `{month}` and `{day}` two. Neither passes a `/`. A backslash before
 * `*`, `{` or itself takes it for the character. Letters are the same in capitals.
 */
export type Pattern = readonly Token[];

type Token =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "any" }
  | { readonly kind: "part"; readonly name: string };

/** Longer texts have no shape: it would cost more than it tells. */
const longestText = 1_000;
const longestPattern = 300;
const mostGaps = 12;

const digits: Readonly<Record<string, number>> = { year: 4, month: 2, day: 2 };

/** What an escape or a named part is, whole. */
const whole = /\\[*{\\]|\{[a-z][a-z0-9]{0,29}\}/g;

const piece = /\\([*{\\])|\*+|\{([a-z][a-z0-9]{0,29})\}|[{\\]|[^*{\\]+/g;

/** Why it is no pattern, in a few words; undefined when it is one. */
export function misfitOf(source: string): string | undefined {
  if (source === "" || source.length > longestPattern) return `a pattern has 1 to ${longestPattern} characters`;
  if (/[{\\]/.test(source.replace(whole, ""))) return "a part is named by small letters between braces, such as {year}";
  const tokens = parsePattern(source);
  const gaps = tokens.filter(({ kind }) => kind !== "words").length;
  if (gaps > mostGaps) return `a pattern has at most ${mostGaps} parts`;
  const names = partNames(source);
  if (new Set(names).size < names.length) return "each part has a name of its own";
  if (tokens.some((token, i) => isLoose(token) && isLoose(tokens[i + 1]))) return "two parts need words between them";
  return undefined;
}

export function parsePattern(source: string): Pattern {
  const tokens: Token[] = [];
  for (const [text, escaped, name] of source.slice(0, longestPattern).matchAll(piece)) {
    if (name !== undefined) tokens.push({ kind: "part", name });
    else if (text.startsWith("*")) tokens.push({ kind: "any" });
    else tokens.push({ kind: "words", text: (escaped ?? text).toLowerCase() });
  }
  return tokens;
}

/** The names of its parts, in order. */
export function partNames(source: string): readonly string[] {
  return parsePattern(source).flatMap((token) => (token.kind === "part" ? [token.name] : []));
}

/** A pattern that is these words and nothing else. */
export function patternOfWords(text: string): string {
  return text.replace(/[*{\\]/g, "\\$&");
}

/** Where a part stands in the text, in UTF-16 units. */
export type Part = { readonly from: number; readonly to: number };

/** The named parts of a text that has the shape, the shortest that fit; undefined when it has another. */
export function matchPattern(pattern: Pattern, text: string): ReadonlyMap<string, Part> | undefined {
  if (text.length > longestText) return undefined;
  const small = text.toLowerCase();
  // A letter that grows when it is written small would shift all that follow.
  const lower = small.length === text.length ? small : text;
  const [first] = pattern;
  if (first?.kind === "words" && !lower.startsWith(first.text)) return undefined;
  const fits = findFits(pattern, lower);
  if (fits[0]?.[0] !== 1) return undefined;
  const parts = new Map<string, Part>();
  let from = 0;
  for (const [i, token] of pattern.entries()) {
    let to = from + shortest(token);
    while (fits[i + 1]?.[to] !== 1) to += 1;
    if (token.kind === "part") parts.set(token.name, { from, to });
    from = to;
  }
  return parts;
}

/** For each token and each place: 1 where the text from that place on has the shape of that token and those after it. */
function findFits(pattern: Pattern, text: string): readonly Uint8Array[] {
  const fits = Array.from({ length: pattern.length + 1 }, () => new Uint8Array(text.length + 1));
  fits.at(-1)?.fill(1, text.length);
  for (let i = pattern.length - 1; i >= 0; i -= 1) {
    const [token, own, next] = [pattern[i], fits[i], fits[i + 1]];
    if (!token || !own || !next) continue;
    for (let at = text.length; at >= 0; at -= 1) own[at] = fitsAt(token, text, at, own, next) ? 1 : 0;
  }
  return fits;
}

function fitsAt(token: Token, text: string, at: number, own: Uint8Array, next: Uint8Array): boolean {
  if (token.kind === "words") return text.startsWith(token.text, at) && next[at + token.text.length] === 1;
  const length = digitsOf(token);
  if (length > 0) return next[at + length] === 1 && /^\d+$/.test(text.slice(at, at + length));
  if (token.kind === "any" && next[at] === 1) return true;
  const goesOn = at < text.length && text.charAt(at) !== "/";
  return goesOn && (next[at + 1] === 1 || own[at + 1] === 1);
}

/** How many characters it holds at least. */
function shortest(token: Token): number {
  if (token.kind === "words") return token.text.length;
  return token.kind === "any" ? 0 : Math.max(1, digitsOf(token));
}

/** How many digits a part holds by its name; 0 when it holds anything. */
function digitsOf(token: Token): number {
  return token.kind === "part" ? (digits[token.name] ?? 0) : 0;
}

/** It takes as many characters as there are. */
function isLoose(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "words" && digitsOf(token) === 0;
}

const gap = /\{([a-z][a-z0-9]{0,29})\}/g;

/** The parts that a template names. */
export function templateParts(template: string): readonly string[] {
  return [...template.matchAll(gap)].map(([, name = ""]) => name);
}

/** The template with what the parts hold in their places. */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(gap, (whole, name: string) => values.get(name) ?? whole);
}

/** A path's last folders and name, as many as the pattern names, `/` between them; undefined when it has fewer. */
export function tailOf(path: string, pattern: string): string | undefined {
  const wanted = pattern.split("/").length;
  const parts = path.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
  return parts.length < wanted ? undefined : parts.slice(-wanted).join("/");
}
