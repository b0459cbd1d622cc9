import { useRef } from "react";
import { type Key, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { PublicationStatus } from "../../shared/records/publication.ts";
import { publicationStatuses } from "../../shared/records/publication-statuses.ts";
import { useFocusPoint } from "../commands/focus-points.ts";
import { StatusShape } from "../design/status-mark.tsx";
import { statusWords } from "../design/status-words.ts";
import type { Tallies } from "./change.ts";
import { tallyWords } from "./tally-words.ts";
import "./status-steps.css";
import { say, type Text } from "../../shared/language/say.ts";

type StatusStepsProps = {
  readonly tallies: Tallies;
  readonly isReadOnly: boolean;
  readonly onChange: (status: PublicationStatus) => void;
};

const short: Partial<Record<PublicationStatus, Text>> = { "in-review": "Review" };

/** The steps of publication. Arrows move among them, Enter or Space takes one. */
export function StatusSteps({ tallies, isReadOnly, onChange }: StatusStepsProps) {
  const group = useRef<HTMLDivElement>(null);
  useFocusPoint("status", group);
  const all = tallies.statuses.find(({ count }) => count === tallies.count)?.status;
  return (
    <ToggleButtonGroup
      ref={group}
      className="status-steps"
      aria-label={say("Publication status")}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isReadOnly}
      selectedKeys={all === undefined ? [] : [all]}
      onSelectionChange={(keys: Set<Key>) => {
        const status = publicationStatuses.find((one) => keys.has(one));
        if (status !== undefined && status !== all) onChange(status);
      }}
    >
      {publicationStatuses.map((status) => {
        const count = tallies.statuses.find((one) => one.status === status)?.count ?? 0;
        const some = count === 0 ? undefined : tallyWords(count, tallies.count);
        return (
          <ToggleButton
            key={status}
            id={status}
            className={`status-step status-step-${status}`}
            aria-label={say(statusWords[status])}
          >
            {status === "withdrawn" ? <StatusShape status={status} /> : null}
            {say(short[status] ?? statusWords[status])}
            {some === undefined ? null : <small>{some}</small>}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
