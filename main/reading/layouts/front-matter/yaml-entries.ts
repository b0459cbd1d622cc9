import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { readSimpleYaml } from "./simple-yaml.ts";

/** One string under a key; `offset` of where it stands in the YAML, UTF-16, where that is known. */
export type YamlValue = { readonly text: string; readonly offset?: number };

/** A key at the top with what stands under it: one string, or the members of a list. */
export type YamlEntry = { readonly key: string; readonly isList: boolean; readonly values: readonly YamlValue[] };

export type YamlEntries = {
  readonly entries: readonly YamlEntry[];
  /** It is no sound YAML; what lines of the form `key: value` hold was taken as it stands. */
  readonly isBroken: boolean;
};

/** Values under one key; aliases that are looked up in all. */
const mostValues = 500;
const mostAliases = 10;

/** What YAML says under the keys at its top. Whatever is nested deeper than the members of a list is passed over. */
export function readYamlEntries(yaml: string): YamlEntries {
  const simple = readSimpleYaml(yaml);
  if (simple) {
    const entries = Object.entries(simple).map(([key, text]) => ({ key, isList: false, values: [{ text }] }));
    return { entries, isBroken: false };
  }
  // Everything stays a string: a bare date must not become a Date, nor `no` a boolean.
  const parsed = parseDocument(yaml, { schema: "failsafe", logLevel: "silent", prettyErrors: false });
  if (parsed.errors.length > 0) return { entries: readLines(yaml), isBroken: true };
  return { entries: isMap<Node, Node>(parsed.contents) ? walk(parsed, parsed.contents.items) : [], isBroken: false };
}

type Pair = { readonly key: Node; readonly value: Node | null };

function walk(document: Document, pairs: readonly Pair[]): YamlEntry[] {
  let aliases = mostAliases;
  const resolve = (node: Node | null): Node | undefined => {
    if (!isAlias(node)) return node ?? undefined;
    aliases -= 1;
    return aliases < 0 ? undefined : node.resolve(document);
  };
  const valueUnder = (node: Node | null): readonly YamlValue[] => {
    const found = resolve(node);
    const scalar = isMap<Node, Node>(found) ? resolve(namedIn(found.items)) : found;
    const offset = node?.range?.[0];
    if (!isScalar(scalar) || typeof scalar.value !== "string" || isNothing(scalar)) return [];
    return [{ text: scalar.value, ...(offset === undefined ? {} : { offset }) }];
  };
  return pairs.flatMap(({ key, value }) => {
    if (!isScalar(key) || typeof key.value !== "string") return [];
    const under = resolve(value);
    const isList = isSeq<Node>(under);
    const values = isList ? under.items.slice(0, mostValues).flatMap(valueUnder) : valueUnder(value);
    return [{ key: key.value, isList, values }];
  });
}

/** `~` and `null` stand for no value, unless somebody wrote them in quotes. */
function isNothing({ value, type }: { readonly value: unknown; readonly type?: string }): boolean {
  return type === "PLAIN" && (value === "~" || value === "null" || value === "");
}

/** A member that is described by keys of its own is called by one of these. */
const names: ReadonlySet<string> = new Set(["name", "label", "title", "value", "tag", "topic"]);

function namedIn(pairs: readonly Pair[]): Node | null {
  const named = pairs.find(({ key }) => isScalar(key) && typeof key.value === "string" && names.has(key.value));
  return named?.value ?? null;
}

const line = /^([\p{L}][\p{L}\p{N} _-]{0,40}):[ \t]+(\S.{0,2000})$/gmu;

/** `title: Ferries: a hearing` is no YAML and yet says a title. */
function readLines(yaml: string): YamlEntry[] {
  return [...yaml.matchAll(line)].flatMap(({ 1: key = "", 2: value = "", index }) => {
    const text = value.trim().replace(/^(["'])(.*)\1$/u, "$2");
    return /^[[{|>&*!%@`"']/.test(text) ? [] : [{ key, isList: false, values: [{ text, offset: index }] }];
  });
}
