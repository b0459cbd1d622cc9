import { type AnyNode, type Document, DomHandler, type Element } from "domhandler";
import { Parser, type ParserOptions } from "htmlparser2";
import { inEnglish } from "../../../../shared/language/in-english.ts";
import { RefusedFormat } from "../format.ts";

/** Elements inside one another; browsers stop at 512. */
const deepest = 1_000;

/** A tree that cannot be deeper than what walks it. */
class BoundedHandler extends DomHandler {
  private depth = 0;

  override onopentag(name: string, attribs: { [key: string]: string }): void {
    this.depth += 1;
    if (this.depth > deepest) throw tooDeep();
    super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    this.depth -= 1;
    super.onclosetag();
  }
}

/** Parse markup as a browser would, forgivingly. Nothing in it is run, fetched or expanded. Throws {@link RefusedFormat}. */
export function parseMarkup(markup: string, options: ParserOptions = {}): Document {
  const handler = new BoundedHandler();
  const parser = new Parser(handler, options);
  parser.end(markup);
  return handler.root;
}

export function tooDeep(): RefusedFormat {
  return new RefusedFormat(
    "unreadable",
    inEnglish(
      "This file sets more than {count, number} elements inside one another, which no page does. Save it anew from the program or browser that shows it, or as plain text, and add that.",
      { count: deepest },
    ),
  );
}

export function isElement(node: AnyNode): node is Element {
  return node.type === "tag" || node.type === "script" || node.type === "style";
}

export function attributeOf({ attribs }: Element, name: string): string | undefined {
  return Object.hasOwn(attribs, name) ? attribs[name] : undefined;
}

/** Every element below a node, in the order of the page. */
export function* elementsIn(root: AnyNode): Generator<Element> {
  const waiting: AnyNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) yield node;
    if ("children" in node)
      for (let i = node.children.length - 1; i >= 0; i -= 1) waiting.push(...node.children.slice(i, i + 1));
  }
}
