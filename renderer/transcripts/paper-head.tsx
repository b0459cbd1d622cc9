import type { Response } from "../../shared/contract/contract.ts";
import { say } from "../../shared/language/say.ts";
import { directionOf } from "../../shared/reading/runs-leftward.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { Notice } from "../design/notice.tsx";
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
        <Notice tone="caution" title={say("Look at this")}>
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
  const voices = say("{count, plural, one {# speaker} other {# speakers}}", { count: countSpeakers(speakers) });
  return (
    <ul className="paper-facts" aria-label={say("Facts")}>
      <li>
        <b>{date === undefined ? say("No date") : formatDate(date, "long")}</b>
        {time === undefined ? null : `, ${time}`}
      </li>
      {place === undefined ? null : (
        <li>
          <b>{place}</b>
        </li>
      )}
      <li>
        {voices}, {say("{count, plural, one {# turn} other {# turns}}", { count: extent.turns })}
      </li>
      <li>{say("{count, plural, one {# word} other {# words}}", { count: extent.words })}</li>
    </ul>
  );
}

/** One person under two labels speaks as one. */
function countSpeakers(speakers: Transcript["speakers"]): number {
  return new Set(speakers.map(({ person, label }) => person ?? label)).size;
}
