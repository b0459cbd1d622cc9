/** An element as a parser gives it, with what stands in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string | undefined };
  readonly children: (XmlElement | string)[];
};

/** Every element of that name, itself included, in the order of the document. */
export function elementsOf(root: XmlElement, name: string): XmlElement[] {
  const found = root.name === name ? [root] : [];
  for (const child of root.children) if (typeof child !== "string") found.push(...elementsOf(child, name));
  return found;
}

export function childrenOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The elements at the end of a path of names (`fileDesc/titleStmt/title`). */
export function elementsAt(root: XmlElement, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = [root];
  for (const step of path.split("/")) found = found.flatMap(childrenOf).filter(({ name }) => name === step);
  return found;
}

export function textOf(element: XmlElement | undefined): string {
  return element?.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("") ?? "";
}
