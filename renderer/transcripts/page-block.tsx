import { memo } from "react";
import type { Block, Paragraph } from "../../shared/reading/page.ts";
import type { Voice } from "../../shared/reading/reading.ts";
import { paragraphPart } from "./hits.ts";

type PageBlockProps = { readonly block: Block; readonly voices: readonly Voice[] };

/** One block of the page. Text is only ever text here, whatever it looks like. */
export const PageBlock = memo(function PageBlock({ block, voices }: PageBlockProps) {
  switch (block.kind) {
    case "turn":
      return <Turn block={block} voice={voices[block.voice]} />;
    case "narration":
    case "note":
      return (
        <div className={`page-${block.kind}`}>
          <Paragraphs paragraphs={block.paragraphs} />
        </div>
      );
    case "omission":
      return <p className="page-omission">{isPlainOmission(block.text) ? "⟨…⟩ omitted in the source" : block.text}</p>;
    case "break":
      return <hr className="page-break" />;
    default:
      return block satisfies never;
  }
});

const isPlainOmission = (text: string): boolean => /^\W*$/.test(text);

type TurnProps = { readonly block: Block & { readonly kind: "turn" }; readonly voice: Voice | undefined };

/** The speaker set apart, with the label as printed where it says more. */
function Turn({ block, voice }: TurnProps) {
  const name = voice?.name ?? block.label;
  return (
    <div className="page-turn">
      <h3 className={voice?.anonymous === true ? "page-who page-who-anonymous" : "page-who"}>
        {name}
        {name === block.label ? null : <small>{block.label}</small>}
      </h3>
      <Paragraphs paragraphs={block.paragraphs} />
    </div>
  );
}

function Paragraphs({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  return paragraphs.map(({ n, text }) => (
    <p key={n} data-n={n} data-part={paragraphPart(n)}>
      {text}
    </p>
  ));
}
