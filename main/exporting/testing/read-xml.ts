import { SaxesParser } from "saxes";

export type ReadElement = {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: (ReadElement | string)[];
};

/** A document by a parser that the writer does not know; throws where it is not well formed. */
export function readXml(text: string): ReadElement {
  const top: ReadElement = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: ReadElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (piece) => void open.at(-1)?.children.push(piece));
  parser.write(text).close();
  const root = top.children.find((child) => typeof child !== "string");
  if (root === undefined || typeof root === "string") throw new Error("no element");
  return root;
}

/** Every element of that name, in the order of the document. */
export function elementsOf(root: ReadElement, name: string): ReadElement[] {
  const found = root.name === name ? [root] : [];
  for (const child of root.children) if (typeof child !== "string") found.push(...elementsOf(child, name));
  return found;
}

export function textOf(element: ReadElement | undefined): string {
  return element?.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("") ?? "";
}
