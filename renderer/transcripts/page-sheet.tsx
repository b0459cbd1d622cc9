import { memo, type ReactNode } from "react";
import { say } from "../../shared/language/say.ts";
import { directionIn } from "../../shared/reading/runs-leftward.ts";
import { paragraphPart } from "./hits.ts";
import type { Sheet, Strip } from "./sheets.ts";

/** Characters of a line of the paper, and the heights of lines, in CSS pixels: see paper.css. */
const lineLength = 74;
const lineHeight = 27;
const nameHeight = 37;

type PageSheetProps = {
  readonly sheet: Sheet;
  /** Written from right to left: the numbers hang on the right. */
  readonly isLeftward: boolean;
};

/** Text is only ever text here, whatever it looks like. */
export const PageSheet = memo(function PageSheet({ sheet, isLeftward }: PageSheetProps) {
  return (
    <div
      className="page-sheet"
      dir={isLeftward ? "rtl" : "ltr"}
      style={{ containIntrinsicBlockSize: `auto ${guessHeight(sheet)}px` }}
    >
      {sheet.strips.map((strip, at) => drawStrip(strip, keyOf(strip, at), isLeftward))}
    </div>
  );
});

/** Until it was on the screen. */
function guessHeight({ strips }: Sheet): number {
  const heights = strips.map((strip) =>
    strip.kind === "text" ? Math.ceil(strip.text.length / lineLength) * lineHeight + 6 : nameHeight,
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Strips never change their order. */
function keyOf(strip: Strip, at: number): string {
  return strip.kind === "text" ? `${strip.n} ${strip.from}` : `${strip.kind} ${at}`;
}

/** No component: a long text has thousands, and what React keeps of each is as much again as the element. */
function drawStrip(strip: Strip, key: string, isLeftward: boolean): ReactNode {
  switch (strip.kind) {
    case "who":
      return (
        <h3 key={key} className={strip.isAnonymous ? "page-who page-who-anonymous" : "page-who"}>
          {strip.name}
          {strip.name === strip.label ? null : <small>{strip.label}</small>}
        </h3>
      );
    case "text":
      return drawText(strip, key, isLeftward);
    case "omission":
      return (
        <p key={key} className="page-omission">
          {isPlainOmission(strip.text) ? say("⟨…⟩ omitted in the source") : strip.text}
        </p>
      );
    case "break":
      return <hr key={key} className="page-break" />;
    default:
      return strip satisfies never;
  }
}

const isPlainOmission = (text: string): boolean => /^\W*$/.test(text);

/** What is not the beginning of its paragraph has no number. */
function drawText(strip: Strip & { readonly kind: "text" }, key: string, isLeftward: boolean): ReactNode {
  const { n, from, text, tone, isFirst } = strip;
  const first = isFirst && tone !== "speech" ? " page-text-first" : "";
  return (
    <p
      key={key}
      className={`page-text page-${tone}${first}`}
      dir={directionIn(text, isLeftward)}
      data-n={n}
      data-from={from}
      data-number={from === 0 ? n : undefined}
      data-part={paragraphPart(n)}
    >
      {text}
    </p>
  );
}
