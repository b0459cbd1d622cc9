import type { Transcript } from "../../shared/records/transcript.ts";
import { formatDate } from "../format/date.ts";
import { formatQuantity } from "../format/number.ts";
import { useOpenId, useTranscript } from "../transcripts/use-transcript.ts";
import { InlineField } from "./inline-field.tsx";
import { StatusSteps } from "./status-steps.tsx";
import { type GroupProps, TagGroup } from "./tag-group.tsx";
import { Terms } from "./term-group.tsx";

/** The workflow status and, apart from it, the embargo, the sections and the date of publication. */
export function PublicationGroup({ tallies, isReadOnly, change }: GroupProps) {
  return (
    <TagGroup title="Publication" keys="S">
      <StatusSteps
        tallies={tallies}
        isReadOnly={isReadOnly}
        onChange={(status) => void change({ kind: "set", fields: { status } })}
      />
      <EmbargoField tallies={tallies} isReadOnly={isReadOnly} change={change} />
      <PublicationDate tallies={tallies} isReadOnly={isReadOnly} change={change} />
      <h3 className="tag-part">Sections</h3>
      <Terms kind="sections" tallies={tallies} isReadOnly={isReadOnly} change={change} />
    </TagGroup>
  );
}

function EmbargoField({ tallies, isReadOnly, change }: GroupProps) {
  const owner = useOpenId() ?? "";
  const [first] = tallies.embargoes;
  const isShared = first !== undefined && first.count === tallies.count;
  const some = tallies.embargoes.reduce((sum, one) => sum + one.count, 0);
  return (
    <InlineField
      owner={owner}
      label="Embargo to"
      value={isShared ? first.embargo : ""}
      inWords={isShared ? formatDate(first.embargo, "long") : undefined}
      placeholder={some > 0 ? formatQuantity(some, "has one", "have one") : "None"}
      isReadOnly={isReadOnly}
      maxLength={100}
      onKeep={(text) => change({ kind: "set", fields: { embargo: text === "" ? null : text } })}
    />
  );
}

function PublicationDate({ tallies, isReadOnly, change }: GroupProps) {
  const { value } = useTranscript(useOpenId());
  const one: Transcript | undefined = tallies.count === 1 ? value?.transcript : undefined;
  const date = one?.publication.date ?? "";
  return (
    <InlineField
      owner={one?.id ?? "many"}
      label="Published"
      value={date}
      inWords={date === "" ? undefined : formatDate(date, "long")}
      placeholder={tallies.count === 1 ? "No date" : "One date for all"}
      isReadOnly={isReadOnly}
      maxLength={100}
      onKeep={(text) => change({ kind: "set", fields: { publicationDate: text === "" ? null : text } })}
    />
  );
}
