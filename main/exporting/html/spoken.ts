import type { Element } from "domhandler";
import type { Block, Paragraph } from "../../../shared/reading/page.ts";
import type { XmlMaker } from "../xml/xml.ts";

/** What a reader sees of a label. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The text proper, an element at a time; the label once a turn. Which way each runs, its own letters say. */
export function* spokenElements(html: XmlMaker, blocks: readonly Block[]): Generator<Element> {
  const { element: e } = html;
  let turn = 0;
  for (const block of blocks) {
    if (block.kind === "break") yield e("hr");
    else if (block.kind === "omission") yield e("p", { class: "omission", dir: "auto" }, block.text);
    else {
      if (block.kind === "turn" && block.n !== turn) {
        turn = block.n;
        yield* label(html, block);
      }
      for (const one of block.paragraphs) yield paragraph(html, one, block.kind);
    }
  }
}

function* label({ element: e }: XmlMaker, { n, label: said }: Extract<Block, { kind: "turn" }>): Generator<Element> {
  if (visible.test(said)) yield e("h3", { class: "label", id: `t${n}`, dir: "auto" }, said);
}

function paragraph({ element: e }: XmlMaker, { n, text }: Paragraph, kind: string): Element {
  return e(
    "p",
    { class: kind === "turn" ? "paragraph" : `paragraph ${kind}`, id: `p${n}`, dir: "auto" },
    e("a", { class: "n", href: `#p${n}`, "aria-label": `Paragraph ${n}` }, String(n)),
    text,
  );
}
