import type { AnyNode, Element } from "domhandler";
import type { Lines } from "../lines.ts";
import type { Content } from "./find-content.ts";
import { isElement } from "./parse-html.ts";

/** Elements that stand on lines of their own. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody
  tfoot thead tr ul`
    .split(/\s+/)
    .filter(Boolean),
);

type Style = { readonly bold: boolean; readonly pre: boolean };

function innerStyle(name: string, { bold, pre }: Style): Style {
  return { bold: bold || name === "b" || name === "strong", pre: pre || name === "pre" };
}

/** Write the words of a page's content as lines: a paragraph, a heading, an item, a row each. */
export function writeContent({ root, isLeftOut }: Omit<Content, "weight">, lines: Lines): void {
  writeNode(root, { bold: false, pre: false });
  lines.end();

  // As deep as the parser lets the tree be, no deeper.
  function writeNode(node: AnyNode, style: Style): void {
    if (node.type === "text") writeText(node.data, style);
    else if (isElement(node)) {
      if (node === root || !isLeftOut(node)) writeElement(node, style);
    } else if ("children" in node) for (const child of node.children) writeNode(child, style);
  }

  function writeElement(element: Element, style: Style): void {
    const { name } = element;
    if (name === "br") {
      lines.end();
      return;
    }
    const isBlock = blocks.has(name);
    if (isBlock) lines.end();
    else if (name === "td" || name === "th") lines.tab();
    const inner = innerStyle(name, style);
    for (const child of element.children) {
      hintHeading(name);
      writeNode(child, inner);
    }
    if (isBlock) lines.end();
  }

  function hintHeading(name: string): void {
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) lines.hint({ heading: Number(level) });
  }

  function writeText(text: string, { bold, pre }: Style): void {
    if (!pre) {
      lines.add(text, { bold });
      return;
    }
    for (const [i, line] of text.split(/\r\n|[\r\n]/).entries()) {
      if (i > 0) lines.end();
      lines.add(line, { bold });
    }
  }
}
