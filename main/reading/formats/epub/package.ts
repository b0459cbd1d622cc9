import type { StatedField } from "../../page/stated.ts";
import { readXml } from "../xml.ts";

/** A book's package: https://www.w3.org/TR/epub-33/#sec-package-doc. */
export type Package = {
  /** Addresses of the chapters, in their order, relative to the package. */
  readonly spine: readonly string[];
  readonly fields: readonly StatedField[];
};

const rule = "epub-package";

const names: ReadonlyMap<string, StatedField["name"]> = new Map([
  ["title", "title"],
  ["description", "summary"],
  ["subject", "topic"],
  ["date", "publication-date"],
  ["language", "language"],
]);

export function readPackage(markup: string): Package {
  const hrefs = new Map<string, string>();
  const spine: string[] = [];
  const fields: StatedField[] = [];
  let inMetadata = false;
  let modified = "";
  let open: { readonly name: StatedField["name"] | "modified"; text: string } | undefined;
  readXml(markup, {
    open: (name, attribute) => {
      if (name === "metadata") inMetadata = true;
      else if (name === "item" && !isContents(attribute("properties")))
        hrefs.set(attribute("id") ?? "", attribute("href") ?? "");
      else if (name === "itemref") spine.push(attribute("idref") ?? "");
      const field = attribute("property") === "dcterms:modified" ? "modified" : names.get(name);
      open = inMetadata && field ? { name: field, text: "" } : undefined;
    },
    close: (name) => {
      if (name === "metadata") inMetadata = false;
      if (open?.name === "modified") modified = open.text.trim();
      else if (open?.text.trim()) fields.push({ name: open.name, value: open.text.trim(), rule });
      open = undefined;
    },
    text: (text) => {
      if (open) open.text += text;
    },
  });
  return {
    spine: spine.flatMap((id) => hrefs.get(id) ?? []),
    fields: fields.filter((field) => isStated(field, modified)),
  };
}

function isContents(properties: string | undefined): boolean {
  return (properties ?? "").split(/\s+/).includes("nav");
}

/** Programs put the day of the conversion where none is known, and `C` or `und` for the language. */
function isStated({ name, value }: StatedField, modified: string): boolean {
  if (name === "publication-date") return value !== modified;
  if (name === "language") return /^[a-z]{2,3}\b/i.test(value) && !/^und\b/i.test(value);
  return true;
}
