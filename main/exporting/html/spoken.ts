import type { Element } from "domhandler";
import type { Block, Paragraph } from "../../../shared/reading/page.ts";
import { type Direction, directionIn, directionOf } from "../../../shared/reading/runs-leftward.ts";
import type { XmlMaker } from "../xml/xml.ts";

/** What a reader sees of a label. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * The text proper, an element at a time; the label once a turn. What runs otherwise than the page says so.
 * @param isLeftward the page runs from right to left
 */
export function* spokenElements(html: XmlMaker, blocks: readonly Block[], isLeftward: boolean): Generator<Element> {
  const { element: e } = html;
  let turn = 0;
  for (const block of blocks) {
    if (block.kind === "break") yield e("hr");
    else if (block.kind === "omission") yield e("p", { class: "omission" }, block.text);
    else {
      if (block.kind === "turn" && block.n !== turn) {
        turn = block.n;
        yield* label(html, block, isLeftward);
      }
      for (const one of block.paragraphs) yield paragraph(html, one, block.kind, isLeftward);
    }
  }
}

/** It begins where what is said begins, in the order of its own letters. */
function* label(
  { element: e }: XmlMaker,
  { n, label: said }: Extract<Block, { kind: "turn" }>,
  isLeftward: boolean,
): Generator<Element> {
  if (!visible.test(said)) return;
  const dir = otherDirection(directionOf(said), isLeftward);
  yield e("h3", { class: "label", id: `t${n}` }, dir === undefined ? said : e("bdi", { dir }, said));
}

function paragraph({ element: e }: XmlMaker, { n, text }: Paragraph, kind: string, isLeftward: boolean): Element {
  return e(
    "p",
    {
      class: kind === "turn" ? "paragraph" : `paragraph ${kind}`,
      id: `p${n}`,
      dir: otherDirection(directionIn(text, isLeftward), isLeftward),
    },
    e("a", { class: "n", href: `#p${n}`, "aria-label": `Paragraph ${n}` }, String(n)),
    text,
  );
}

function otherDirection(direction: Direction, isLeftward: boolean): Direction | undefined {
  return (direction === "rtl") === isLeftward ? undefined : direction;
}
