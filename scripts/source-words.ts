import { readFileSync } from "node:fs";
import { parseSync } from "vite";

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

export type Placed = { readonly line: number; readonly text: string };

export type SourceWords = {
  /** Texts that stand in markup as they are, and so are shown in English whatever is spoken. */
  readonly shown: readonly Placed[];
  /** Other texts that look as if people were to read them. */
  readonly texts: readonly Placed[];
  /** Calls of `say`, `sayNodes`, `toSay` and `inEnglish` with a text that is written there: it, and the names of what it is given. */
  readonly said: readonly (Placed & { readonly names: readonly string[] })[];
  /** Messages of a `LecternError` that stand there in English only. */
  readonly refusals: readonly Placed[];
  /** Every string, whatever it is for. */
  readonly strings: ReadonlySet<string>;
};

/** Attributes, properties and calls whose strings are for programs. */
const forPrograms = new Set(
  `className id key type role rel target href src d viewBox points transform style slot htmlFor purpose size tone variant
  placement selectionMode orientation fill stroke strokeDasharray aria-labelledby aria-describedby aria-controls fontFamily
  Error TypeError RangeError RegExp querySelector querySelectorAll getElementById closest matches focusIn setAttribute getAttribute
  startsWith endsWith includes matchMedia createElement addEventListener removeEventListener collator`.split(/\s+/),
);

const keyName =
  /^((Ctrl|Shift|Alt|Meta|Cmd)\+)*(Enter|Escape|Tab|Space|Home|End|Delete|Insert|Backspace|Arrow\w+|Page(Up|Down)|F\d+|Ctrl|Shift|Alt|Meta|Control|[A-Z?,./0-9])$/;

const mediaQuery = /^\((min|max)-width: \d+px\)$/;

/** A capital with small letters, or several words. */
const looksLikeWords = (text: string) =>
  !keyName.test(text) &&
  !mediaQuery.test(text) &&
  (/^\P{L}*\p{Lu}\p{Ll}/u.test(text) || /\p{L}{2,}[,.:;]? +\P{L}*\p{L}{2,}/u.test(text));

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

/** `say` of `say(…)`, `Error` of `new Error(…)`, `matches` of `event.target.matches(…)`, `className` of an attribute or a property. */
function nameOf(node: Node): string | undefined {
  const named = node.callee ?? node.name ?? node.key;
  if (!isNode(named)) return undefined;
  const last = named.type === "MemberExpression" && isNode(named.property) ? named.property : named;
  return typeof last.name === "string" ? last.name : typeof last.value === "string" ? last.value : undefined;
}

const isForPrograms = (node: Node) =>
  /^(ImportDeclaration|ExportAllDeclaration|TSLiteralType|TSTypeAliasDeclaration)$/.test(node.type) ||
  (/^(JSXAttribute|Property|CallExpression|NewExpression)$/.test(node.type) && forPrograms.has(nameOf(node) ?? ""));

/** What is compared with, the name of a property and an index are no words for people either. */
function isNoWord(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === "BinaryExpression") return true;
  if (parent.type === "SwitchCase") return parent.test === node;
  return (
    (parent.type === "Property" && parent.key === node) ||
    (parent.type === "MemberExpression" && parent.property === node)
  );
}

const cooked = (quasi: Node) => {
  const { value } = quasi;
  return typeof value === "object" && value !== null && "cooked" in value ? `${value.cooked}` : "";
};

function stringOf(node: Node): string | undefined {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : undefined;
  return node.type === "TemplateLiteral" ? nodesIn(node.quasis).map(cooked).join("…") : undefined;
}

/** Through these what stands in markup is still shown as it is. */
const passesOn = new Set(["ConditionalExpression", "LogicalExpression", "Literal", "TemplateLiteral"]);

/** The words of a TypeScript file, by its syntax. */
export function sourceWords(file: string): SourceWords {
  const source = readFileSync(file, "utf8");
  const shown: Placed[] = [];
  const texts: Placed[] = [];
  const said: (Placed & { readonly names: readonly string[] })[] = [];
  const refusals: Placed[] = [];
  const strings = new Set<string>();
  const place = (node: Node, text: string): Placed => ({ line: source.slice(0, node.start).split("\n").length, text });

  function noteCall(node: Node): void {
    const [text, values] = nodesIn(node.arguments);
    if (!/^(say(Nodes)?|toSay|inEnglish)$/.test(nameOf(node) ?? "") || text?.type !== "Literal") return;
    said.push({ ...place(node, `${text.value}`), names: nodesIn(values?.properties).map((one) => nameOf(one) ?? "") });
  }

  function noteRefusal(node: Node): void {
    if (nameOf(node) !== "LecternError") return;
    const [, message] = nodesIn(node.arguments);
    for (const one of message?.type === "ConditionalExpression" ? nodesIn(Object.values(message)) : [message]) {
      const text = one === undefined ? undefined : stringOf(one);
      if (one !== undefined && text !== undefined) refusals.push(place(one, text));
    }
  }

  function noteNode(node: Node, parent: Node | undefined, isShown: boolean): void {
    if (node.type === "CallExpression") noteCall(node);
    if (node.type === "JSXText" && /\p{L}/u.test(`${node.value}`)) shown.push(place(node, `${node.value}`.trim()));
    const text = stringOf(node);
    if (text === undefined) return;
    strings.add(text);
    if (looksLikeWords(text) && !isNoWord(node, parent)) (isShown ? shown : texts).push(place(node, text));
  }

  function visit(node: Node, parent: Node | undefined, wasShown: boolean): void {
    if (isForPrograms(node)) return;
    const isShown = node.type.startsWith("JSX") || (wasShown && passesOn.has(node.type));
    noteNode(node, parent, isShown);
    if (node.type === "NewExpression") noteRefusal(node);
    for (const value of Object.values(node)) for (const child of nodesIn(value)) visit(child, node, isShown);
  }

  for (const node of nodesIn(parseSync(file, source).program.body)) visit(node, undefined, false);
  return { shown, texts, said, refusals, strings };
}
