import type { Element } from "domhandler";
import type { Block, Paragraph } from "../../../shared/reading/page.ts";
import type { XmlMaker } from "../xml/xml.ts";
import type { WhoOf } from "./participants.ts";
import type { Moments } from "./timeline.ts";

export type Spoken = {
  /** The transcript's id: what its own ids begin with. */
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly whoOf: WhoOf;
  readonly moments: Moments;
};

/** What stands in the body, an element at a time: a turn is one `u`, also where an omission or a break cut it in two. */
export function* spokenElements(xml: XmlMaker, { id, blocks, whoOf, moments }: Spoken): Generator<Element> {
  for (let from = 0; from < blocks.length; ) {
    const block = blocks[from];
    if (!block) return;
    if (block.kind !== "turn") {
      yield* unspoken(xml, id, block);
      from += 1;
      continue;
    }
    const to = endOfTurn(blocks, from, block.n);
    const inside = blocks.slice(from, to).flatMap((part) => {
      return part.kind === "turn" ? part.paragraphs.map((one) => segment(xml, id, one)) : [...unspoken(xml, id, part)];
    });
    yield xml.element(
      "u",
      { "xml:id": `${id}.u${block.n}`, n: block.n, who: `#${whoOf(block.label)}`, ...moments.of(block.n) },
      xml.element("note", { type: "speaker" }, block.label),
      ...inside,
    );
    from = to;
  }
}

/** Behind the last block of a turn; what stands between two of its blocks is within it. */
function endOfTurn(blocks: readonly Block[], from: number, n: number): number {
  let end = from + 1;
  for (let at = end; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind === "turn") {
      if (block.n !== n) break;
      end = at + 1;
    } else if (block?.kind !== "omission" && block?.kind !== "break" && block?.kind !== "note") break;
  }
  return end;
}

function segment({ element: e }: XmlMaker, id: string, { n, text }: Paragraph): Element {
  return e("seg", { type: "paragraph", "xml:id": `${id}.p${n}`, n }, text);
}

function* unspoken({ element: e }: XmlMaker, id: string, block: Exclude<Block, { kind: "turn" }>): Generator<Element> {
  if (block.kind === "break") yield e("milestone", { unit: "section" });
  else if (block.kind === "omission") yield e("gap", { reason: "editorial" }, e("desc", {}, block.text));
  else {
    for (const { n, text } of block.paragraphs) {
      const attributes = { "xml:id": `${id}.p${n}`, n };
      if (block.kind === "narration") yield e("ab", { type: "narration", ...attributes }, text);
      else yield e(eventOf(text), attributes, e("desc", {}, text));
    }
  }
}

/** A remark in the text on what is heard or seen. */
function eventOf(text: string): "vocal" | "kinesic" | "incident" {
  const start = text.slice(0, 200);
  if (/\blaugh|смех/iu.test(start)) return "vocal";
  return /\bapplau|\bclap|аплодисмент/iu.test(start) ? "kinesic" : "incident";
}
