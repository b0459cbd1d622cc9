import { readXml } from "../xml.ts";

type Style = { name: string; outline?: number; basedOn?: string };

/** Heading levels by the id of a paragraph's style. Ids are in the language of the program, names are not. */
export function readHeadingStyles(markup: string | undefined): (id: string) => number | undefined {
  const styles = new Map<string, Style>();
  let open: Style | undefined;
  readXml(markup ?? "", {
    open: (name, attribute) => {
      if (name === "style") {
        open = { name: "" };
        styles.set(attribute("styleId") ?? "", open);
      } else if (open && name === "name") open.name = attribute("val") ?? "";
      else if (open && name === "basedOn") open.basedOn = attribute("val") ?? "";
      else if (open && name === "outlineLvl") open.outline = Number(attribute("val")) + 1;
    },
    close: (name) => {
      if (name === "style") open = undefined;
    },
    text: () => {},
  });
  return (id) => levelOf(styles, id);
}

const deepestChain = 10;

function levelOf(styles: ReadonlyMap<string, Style>, id: string): number | undefined {
  let at: string | undefined = id;
  for (let i = 0; i < deepestChain && at !== undefined; i += 1) {
    const style = styles.get(at);
    const level = headingLevel(style?.name ?? at) ?? style?.outline;
    if (level !== undefined && level >= 1 && level <= 9) return level;
    at = style?.basedOn;
  }
  return undefined;
}

function headingLevel(name: string): number | undefined {
  if (/^title$/i.test(name)) return 1;
  const level = /^heading ?([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}
