import type { Problem } from "../../../shared/contract/finding.ts";
import { quoted } from "../../../shared/language/quoted.ts";
import { say } from "../../../shared/language/say.ts";
import { Conjunction, type Operand } from "./conjunction.ts";
import type { FieldWord } from "./field-words.ts";
import { any, not } from "./make-query.ts";
import { nearOf } from "./near.ts";
import { placeAtCharacter } from "./problem.ts";
import type { Query } from "./query.ts";
import { readValue } from "./read-value.ts";
import { type FieldToken, type Place, type TextToken, type Token, tokensOf } from "./scan-line.ts";
import { unknownField } from "./unknown-field.ts";

/** Deeper brackets than these nobody writes, and SQLite's own parser has no room for a hundred. */
const deepest = 20;
/** Words and values in one line. */
const mostTerms = 1_000;

/** What is wrong with the value of a field, in the user's words; undefined when nothing is. */
export type CheckTest = (test: Query) => string | undefined;

/** Reads one line by recursive descent: `or := and (OR and)*`, `and := unary (AND? unary)*`, `unary := (NOT | -)* term`. */
export class Parser {
  readonly #line: string;
  readonly #check: CheckTest;
  readonly #tokens: Generator<Token, undefined>;
  #token: Token | undefined;
  #depth = 0;
  #terms = 0;
  #problem: Problem | undefined;
  #isStopped: boolean;

  constructor(line: string, check: CheckTest) {
    this.#line = line;
    this.#check = check;
    this.#tokens = tokensOf(line);
    this.#isStopped = false;
    this.#advance();
  }

  /** What the line asks for as far as it is understood, and the first thing that is not. */
  parse(): { readonly query: Query | undefined; readonly problem: Problem | undefined } {
    const query = this.#readOr(undefined);
    return { query: this.#isStopped ? undefined : query, problem: this.#problem };
  }

  #advance(): void {
    const next = this.#isStopped ? undefined : this.#tokens.next();
    this.#token = next?.done === false ? next.value : undefined;
  }

  /** The first thing is told. `tell` gets the place in words, which takes a look at all that stands before it. */
  #complain({ at, end }: Place, tell: (place: string) => string): void {
    this.#problem ??= { at, end, message: tell(placeAtCharacter(this.#line, at)) };
  }

  /** What follows is not looked at: it would take more than it could tell. */
  #stop(token: Token, tell: (place: string) => string): void {
    this.#complain(token, tell);
    this.#isStopped = true;
    this.#token = undefined;
  }

  #readOr(field: FieldWord | undefined): Query | undefined {
    let last = this.#readAnd(field);
    const parts = [last];
    while (this.#token?.kind === "or") {
      const operator = this.#token;
      if (!last) this.#complainOfSide(operator, "OR", "before");
      this.#advance();
      last = this.#readAnd(field);
      if (!last) this.#complainOfSide(operator, "OR", "after");
      parts.push(last);
    }
    return any(parts.filter((part) => part !== undefined));
  }

  #readAnd(field: FieldWord | undefined): Query | undefined {
    const parts = new Conjunction();
    let isBegun = false;
    for (let token = this.#tokenOfAnd(); token; token = this.#tokenOfAnd()) {
      const operator = token.kind === "and" ? token : undefined;
      if (operator) {
        if (!isBegun) this.#complainOfSide(operator, "AND", "before");
        this.#advance();
      }
      const operand = this.#readUnary(field);
      if (operator && !operand.query) this.#complainOfSide(operator, "AND", "after");
      if (operand.query) isBegun = true;
      parts.add(operand);
    }
    return parts.query();
  }

  /** The next token if it belongs to what AND joins. */
  #tokenOfAnd(): Token | undefined {
    while (this.#depth === 0 && this.#token?.kind === "close") {
      this.#complain(this.#token, (place) => say("A bracket is closed {place} and was not opened before.", { place }));
      this.#advance();
    }
    const token = this.#token;
    return token?.kind === "or" || token?.kind === "close" ? undefined : token;
  }

  #complainOfSide(operator: Token, name: string, side: "before" | "after"): void {
    this.#complain(operator, (place) =>
      side === "before"
        ? say("{name} {place} has nothing before it that can be looked for.", { name, place })
        : say("{name} {place} has nothing after it that can be looked for.", { name, place }),
    );
  }

  #readUnary(field: FieldWord | undefined): Operand {
    let contrary: Token | undefined;
    let isContrary = false;
    while (this.#token?.kind === "not") {
      contrary ??= this.#token;
      isContrary = !isContrary;
      this.#advance();
    }
    const operand = this.#readTerm(field);
    if (contrary && !operand.query) this.#complainOfSide(contrary, "NOT", "after");
    if (!(operand.query && isContrary)) return operand;
    return { query: not(operand.query), isSaid: false };
  }

  #readTerm(field: FieldWord | undefined): Operand {
    const token = this.#token;
    switch (token?.kind) {
      case "open":
        return { query: this.#readGroup(token, field), isSaid: false };
      case "near":
        return { query: this.#readNear(token, field), isSaid: false };
      case "field":
        return this.#readField(token, field);
      case "bare":
      case "quoted":
        return { query: this.#readText(token, field), isSaid: field === "said-by" };
      default:
        // An operator or the end: whoever asked says what is missing.
        return { query: undefined, isSaid: false };
    }
  }

  #readGroup(opened: Token, field: FieldWord | undefined): Query | undefined {
    if (this.#depth >= deepest) {
      this.#stop(opened, (place) =>
        say("The bracket {place} is more than {deepest} deep: fewer will do.", { place, deepest }),
      );
      return undefined;
    }
    this.#depth++;
    this.#advance();
    const isEmpty = this.#token?.kind === "close";
    const query = this.#readOr(field);
    this.#depth--;
    this.#close(opened);
    if (isEmpty) this.#complain(opened, (place) => say("There is nothing in the brackets {place}.", { place }));
    return query;
  }

  /** What is not closed at the end of the line is taken as if it were. Answers with where it ends. */
  #close(opened: Token): number {
    const end = this.#token?.at ?? this.#line.length;
    if (!this.#token)
      this.#complain(opened, (place) => say("You opened a bracket {place} and did not close it.", { place }));
    this.#advance();
    return end;
  }

  #readNear(opened: Token, field: FieldWord | undefined): Query | undefined {
    this.#advance();
    const inside: Token[] = [];
    // Brackets within are none of its own; they are counted so that it ends at the one that closes it.
    for (let depth = 0; this.#token && (depth > 0 || this.#token.kind !== "close"); this.#advance()) {
      this.#count(this.#token);
      if (!this.#token) break;
      if (this.#token.kind === "open" || this.#token.kind === "near") depth++;
      if (this.#token.kind === "close") depth--;
      inside.push(this.#token);
    }
    const end = this.#close(opened);
    if (this.#isStopped) return undefined;
    const { query, wrong } = nearOf(this.#line, { at: opened.at, end, inside }, field);
    if (wrong !== undefined) this.#complain(wrong, wrong.tell);
    return query;
  }

  #readField(token: FieldToken, outer: FieldWord | undefined): Operand {
    this.#advance();
    const name = quoted(`${token.field}:`);
    if (outer !== undefined)
      this.#complain(token, () =>
        say("{name} cannot stand inside the brackets of {outer}.", { name, outer: quoted(`${outer}:`) }),
      );
    const kind = this.#token?.kind;
    if (kind === "open" && token.field === "said-by") {
      this.#complain(token, () =>
        say("{name} takes one name: (said-by:Valdez pilot) OR (said-by:Okafor pilot).", { name }),
      );
    }
    if (kind === "open" || kind === "near" || kind === "bare" || kind === "quoted") return this.#readTerm(token.field);
    this.#complain(token, () => say("Write what {name} is to hold, right after the colon.", { name }));
    return { query: undefined, isSaid: false };
  }

  #readText(token: TextToken, field: FieldWord | undefined): Query | undefined {
    this.#count(token);
    if (this.#isStopped) return undefined;
    this.#advance();
    if (token.isOpen)
      this.#complain(token, (place) => say("You opened a quotation mark {place} and did not close it.", { place }));
    const { query, wrong } = readValue(field, token, this.#isTyped(token));
    const known = field === undefined ? unknownField(token) : query && this.#check(query);
    const fault = wrong ?? known;
    if (fault !== undefined) this.#complain(token, () => fault);
    return query;
  }

  #count(token: Token): void {
    this.#terms++;
    if (this.#terms <= mostTerms) return;
    this.#stop(token, (place) =>
      say("A query can hold {most, number} words: the one {place} is one more.", { most: mostTerms, place }),
    );
  }

  /** It ends in a letter at the end of the line: the next key may go on with it. */
  #isTyped(token: TextToken): boolean {
    if (token.end !== this.#line.length || (token.kind === "quoted" && !token.isOpen)) return false;
    return /[\p{L}\p{N}\p{M}]$/u.test(this.#line.slice(-2));
  }
}
