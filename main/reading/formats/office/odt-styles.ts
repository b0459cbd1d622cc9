import { readXml } from "../xml.ts";

export type OdtStyles = {
  readonly isBold: (style: string) => boolean;
  readonly headingOf: (style: string) => number | undefined;
};

/** What a document's own styles say; those that its templates define go by their names. */
export function readOdtStyles(content: string): OdtStyles {
  const bold = new Set<string>();
  const parents = new Map<string, string>();
  let open = "";
  readXml(content.slice(0, content.search(/<office:body\b/)), {
    open: (name, attribute) => {
      if (name === "style") {
        open = attribute("name") ?? "";
        parents.set(open, attribute("parent-style-name") ?? "");
      } else if (name === "text-properties" && isBoldWeight(attribute("font-weight"))) bold.add(open);
    },
    close: () => {},
    text: () => {},
  });
  return {
    isBold: (style) => bold.has(style) || /^Strong(?:_20_Emphasis)?$/.test(style),
    headingOf: (style) => (style === "Title" || parents.get(style) === "Title" ? 1 : undefined),
  };
}

function isBoldWeight(weight: string | undefined): boolean {
  return weight === "bold" || Number(weight) >= 600;
}
