import { isSpoken, type Near, type Phrase, type Query, type Said } from "./query.ts";

/** A query as a line that parses to it. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case "phrase":
      return inColumn(query.column, printPhrase(query));
    case "near":
      return inColumn(query.column, printNear(query));
    case "all":
      return query.of.map((part, n) => printOperand(part, query.of.slice(n + 1))).join(" ");
    case "any":
      return query.of.map((part) => (part.kind === "all" ? `(${printQuery(part)})` : printQuery(part))).join(" OR ");
    case "not":
      return `-${isGroup(query.of) ? `(${printQuery(query.of)})` : printQuery(query.of)}`;
    case "field":
      return `${query.field}:"${query.value}"${query.prefix ? "*" : ""}`;
    case "date":
      return `${query.field}:${query.range}`;
    case "flag":
      return query.flag;
    case "said":
      return printSaid(query);
  }
}

/** In front of what follows it in an `all`: what somebody said takes in the texts behind it. */
function printOperand(part: Query, rest: readonly Query[]): string {
  const isGrouped = part.kind === "any" || (part.kind === "said" && rest.some(isSpoken));
  return isGrouped ? `(${printQuery(part)})` : printQuery(part);
}

function printPhrase({ words, prefix, anyForm }: Phrase): string {
  if (!anyForm) return `"${words.join(" ")}"${prefix ? "*" : ""}`;
  // Bare words of one phrase are written with hyphens: `well-known`; capitals alone make an operator.
  return words.join("-");
}

function printNear({ of, within }: Near): string {
  return `NEAR(${of.map(printPhrase).join(" ")}, ${within})`;
}

function inColumn(column: string | undefined, line: string): string {
  return column === undefined ? line : `${column}:${line}`;
}

function printSaid({ by, of }: Said): string {
  const inner = of && (of.kind === "any" ? `(${printQuery(of)})` : printQuery(of));
  return `said-by:"${by}"${inner === undefined ? "" : ` ${inner}`}`;
}

function isGroup(query: Query): boolean {
  return query.kind === "all" || query.kind === "any" || query.kind === "said";
}
