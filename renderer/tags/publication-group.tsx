import { say } from "../../shared/language/say.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import { isOtherThanPublished } from "../../shared/records/is-other-than-published.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { readDate } from "../import/read-date.ts";
import { EmbargoPassed } from "../publication/embargo-passed.tsx";
import { StepHistory } from "../publication/step-history.tsx";
import { InlineField } from "./inline-field.tsx";
import { Held } from "./stale.tsx";
import { StatusSteps } from "./status-steps.tsx";
import { type GroupProps, TagGroup } from "./tag-group.tsx";
import { Terms } from "./term-group.tsx";

/** The workflow status and, apart from it, the embargo, the sections and the date of publication. */
export function PublicationGroup(group: GroupProps) {
  const { tallies, isReadOnly, change } = group;
  return (
    <TagGroup title={say("Publication")} keys="S">
      <Held>
        <StatusSteps
          tallies={tallies}
          isReadOnly={isReadOnly}
          onChange={(status) => void change({ kind: "set", fields: { status } })}
        />
        <EmbargoField {...group} />
        <EmbargoPassed day={sharedEmbargo(group) ?? ""} />
        <PublicationDate {...group} />
        <VersionDiffers {...group} />
        <StepHistory steps={group.transcript?.publication.steps ?? []} />
      </Held>
      <h3 className="tag-part">{say("Sections")}</h3>
      <Terms {...group} kind="sections" />
    </TagGroup>
  );
}

/** The text was corrected: what was published is another one. */
function VersionDiffers({ transcript, isReadOnly, change }: GroupProps) {
  if (transcript === undefined || !isOtherThanPublished(transcript)) return null;
  const isPublished = transcript.publication.status === "published";
  return (
    <Notice
      tone="info"
      actions={
        isReadOnly || !isPublished ? null : (
          <Button onPress={() => void change({ kind: "set", fields: { status: "published" } })}>
            {say("Publish this text")}
          </Button>
        )
      }
    >
      {say("The text was corrected since it was published.")}
    </Notice>
  );
}

/** Whose value a field holds: one transcript's, or that of many at once. */
const ownerOf = ({ transcript }: GroupProps): string => transcript?.id ?? "many";

/** The embargo of all that is selected. */
function sharedEmbargo({ tallies }: GroupProps): string | undefined {
  const [first] = tallies.embargoes;
  return first?.count === tallies.count ? first?.embargo : undefined;
}

function EmbargoField(group: GroupProps) {
  const { tallies, isReadOnly, change } = group;
  const shared = sharedEmbargo(group);
  const some = tallies.embargoes.reduce((sum, one) => sum + one.count, 0);
  return (
    <InlineField
      owner={ownerOf(group)}
      label={say("Embargo to")}
      value={shared ?? ""}
      inWords={shared === undefined ? undefined : formatDate(shared, "long")}
      placeholder={some > 0 ? say("{count, plural, one {# has one} other {# have one}}", { count: some }) : say("None")}
      isReadOnly={isReadOnly}
      maxLength={100}
      onKeep={(text) => change({ kind: "set", fields: { embargo: text === "" ? null : readDate(text) } })}
    />
  );
}

function PublicationDate(group: GroupProps) {
  const { tallies, transcript, isReadOnly, change } = group;
  const date = transcript?.publication.date ?? "";
  return (
    <InlineField
      owner={ownerOf(group)}
      label={say("Published")}
      value={date}
      inWords={date === "" ? undefined : formatDate(date, "long")}
      placeholder={say(tallies.count === 1 ? "No date" : "One date for all")}
      isReadOnly={isReadOnly}
      maxLength={100}
      onKeep={(text) => change({ kind: "set", fields: { publicationDate: text === "" ? null : readDate(text) } })}
    />
  );
}
