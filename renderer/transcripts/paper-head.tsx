import type { Response } from "../../shared/contract/contract.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { Notice } from "../design/notice.tsx";
import { formatQuantity } from "../format/number.ts";
import { directionOf } from "../format/runs-leftward.ts";
import { describeWarning } from "./warning-words.ts";

export function PaperHead({ record }: { readonly record: Response<"transcripts", "show"> }) {
  const { transcript, sections } = record;
  const crumbs = [...sections.map((section) => section.label), transcript.source.file];
  return (
    <header>
      <p className="paper-crumbs">{crumbs.join(" · ")}</p>
      <h2 className="paper-title" data-part="title" dir={directionOf(transcript.title)}>
        {transcript.title}
      </h2>
      {transcript.summary === undefined ? null : (
        <p className="paper-lead" data-part="summary" dir={directionOf(transcript.summary)}>
          {transcript.summary}
        </p>
      )}
      <Facts transcript={transcript} />
      {transcript.warnings.length === 0 ? null : (
        <Notice tone="caution" title="Look at this">
          <ul>
            {transcript.warnings.map((warning) => (
              <li key={`${warning.code} ${warning.line} ${warning.text}`}>{describeWarning(warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </header>
  );
}

function Facts({ transcript }: { readonly transcript: Transcript }) {
  const { date, time, place, speakers, extent } = transcript;
  const voices = formatQuantity(countSpeakers(speakers), "speaker", "speakers");
  return (
    <ul className="paper-facts" aria-label="Facts">
      <li>
        <b>{date === undefined ? "No date" : formatDate(date, "long")}</b>
        {time === undefined ? null : `, ${time}`}
      </li>
      {place === undefined ? null : (
        <li>
          <b>{place}</b>
        </li>
      )}
      <li>
        {voices}, {formatQuantity(extent.turns, "turn", "turns")}
      </li>
      <li>{formatQuantity(extent.words, "word", "words")}</li>
    </ul>
  );
}

/** One person under two labels speaks as one. */
function countSpeakers(speakers: Transcript["speakers"]): number {
  return new Set(speakers.map(({ person, label }) => person ?? label)).size;
}
