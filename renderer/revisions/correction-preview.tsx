import { say } from "../../shared/language/say.ts";
import { TextField } from "../design/text-field.tsx";
import { ComparisonRows } from "../import/comparison-rows.tsx";
import { sayFields, sayPassages } from "./correction-words.ts";
import type { Looked } from "./use-correction.ts";
import "./revisions.css";

type CorrectionPreviewProps = {
  readonly looked: Looked;
  readonly why: string;
  readonly onWhy: (why: string) => void;
};

/** What a correction changes, and why it is made. */
export function CorrectionPreview({ looked: { preview }, why, onWhy }: CorrectionPreviewProps) {
  const { comparison, fields, passages } = preview;
  return (
    <div className="correction">
      <TextField
        label={say("Why")}
        description={say("It stands beside the revision, with who made it and when.")}
        autoFocus
        maxLength={1_000}
        value={why}
        onChange={onWhy}
      />
      <ul className="correction-effects" role="status">
        <li>{sayFields(fields)}</li>
        {sayPassages(passages).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <section className="comparison correction-rows" aria-label={say("What changes in the text")}>
        <ComparisonRows comparison={comparison} />
      </section>
    </div>
  );
}
