import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { publicationStatuses } from "../../shared/records/publication-statuses.ts";
import { StatusShape } from "../design/status-mark.tsx";
import { statusWords } from "../design/status-words.ts";
import { readStatus, takeBack } from "./record-fields.ts";
import { RecordRow } from "./record-row.tsx";
import type { RowProps } from "./text-row.tsx";

export function StatusRow({ page, canEdit, onCorrect, onMark }: RowProps) {
  const { value, read, lines, doubt, corrected } = readStatus(page);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function change(next: string) {
    const status = publicationStatuses.find((one) => one === next);
    if (status === undefined) return;
    const error = await onCorrect({ status });
    setProblem(error?.message);
  }

  return (
    <RecordRow
      label={say("Publication")}
      lines={lines}
      doubt={doubt}
      source={read === undefined && !corrected ? say("nothing says so") : undefined}
      notes={problem === undefined ? [] : [problem]}
      corrected={
        corrected
          ? {
              read: read === undefined ? undefined : say(statusWords[read]),
              onTakeBack: () => void onCorrect(takeBack(page, "status")),
            }
          : undefined
      }
      onMark={onMark}
    >
      <span className={`record-status status-${value}`}>
        <StatusShape status={value} />
        <select
          className="input"
          aria-label={say("Publication status")}
          value={value}
          disabled={!canEdit}
          onChange={(event) => void change(event.target.value)}
        >
          {publicationStatuses.map((status) => (
            <option key={status} value={status}>
              {say(statusWords[status])}
            </option>
          ))}
        </select>
      </span>
    </RecordRow>
  );
}
