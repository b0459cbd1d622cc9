import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Chip } from "../design/chip.tsx";
import { kindOfLine, type PageLine } from "./line-role.ts";
import { ListRow } from "./list-row.tsx";
import { PageWarnings } from "./page-warnings.tsx";
import { ProfileLine } from "./profile-line.tsx";
import { RecordRow } from "./record-row.tsx";
import { RepairedNotice, RepairNotice } from "./repair-notice.tsx";
import type { SparseRows } from "./sparse-rows.ts";
import { StatusRow } from "./status-row.tsx";
import { type RowProps, TextRow } from "./text-row.tsx";
import { explainTold, tellSpeakers } from "./told-lines.ts";
import { countFolded, countTurns, explainFolds, nameVoice } from "./voice-words.ts";
import "./record-panel.css";

type RecordPanelProps = RowProps & { readonly lines: SparseRows<PageLine> };

/** The record that the page becomes, each field beside the lines it was read from. */
export function RecordPanel({ lines, ...row }: RecordPanelProps) {
  const { page } = row;
  return (
    <section className="record-panel" aria-label={say("What was read from {name}", { name: page.item.name })}>
      {page.correction.repairMojibake ? <RepairedNotice onCorrect={row.onCorrect} canEdit={row.canEdit} /> : null}
      {page.warnings.map((warning) =>
        warning.repair ? (
          <RepairNotice
            key={warning.code}
            warning={warning}
            repair={warning.repair}
            onCorrect={row.onCorrect}
            canEdit={row.canEdit}
          />
        ) : null,
      )}
      <PageWarnings warnings={page.warnings.filter(({ repair }) => repair === undefined)} onMark={row.onMark} />
      <ProfileLine page={page} canEdit={row.canEdit} onCorrect={row.onCorrect} />
      <TextRow field="title" {...row} />
      <TextRow field="summary" {...row} />
      <TextRow field="date" {...row} />
      <TextRow field="time" {...row} />
      <TextRow field="place" {...row} />
      <TextRow field="language" {...row} />
      <VoicesRow {...row} />
      <ListRow field="topics" {...row} />
      <ListRow field="persons" {...row} />
      <StatusRow {...row} />
      <ListRow field="sections" {...row} />
      <TextRow field="publicationDate" {...row} />
      <GeographyRow {...row} />
      <LeftOutRow lines={lines} onMark={row.onMark} />
    </section>
  );
}

function VoicesRow({ page, canEdit, onCorrect }: RowProps) {
  return (
    <RecordRow
      label={say("Speakers")}
      source={countFolded(page.voices)}
      notes={[...explainFolds(page.voices), ...explainTold(page.correction)]}
    >
      {canEdit && page.correction.speakers !== undefined ? (
        <Button tone="quiet" onPress={() => void onCorrect({ speakers: { are: [], areNot: [] } })}>
          {say("Take back what was said of speakers")}
        </Button>
      ) : null}
      {page.voices.length === 0 ? (
        <span className="record-nothing">{say("Nobody speaks")}</span>
      ) : (
        <ul className="record-chips">
          {page.voices.map((voice) => (
            <li key={voice.labels.join("\n")}>
              <Chip
                label={nameVoice(voice)}
                note={countTurns(voice)}
                removeLabel={say("{name} is not a speaker", { name: nameVoice(voice) })}
                onRemove={
                  canEdit ? () => void onCorrect(tellSpeakers(page.correction, voice.labels, false)) : undefined
                }
              />
            </li>
          ))}
        </ul>
      )}
    </RecordRow>
  );
}

/** Read only: places that a text is about are tagged after the import. */
function GeographyRow({ page, onMark }: RowProps) {
  const { geography } = page.fields;
  if (geography.length === 0) return null;
  return (
    <RecordRow label={say("Geography")} lines={geography.flatMap(({ lines }) => lines)} onMark={onMark}>
      <ul className="record-chips">
        {geography.map(({ value }) => (
          <li key={value}>
            <Chip label={value} />
          </li>
        ))}
      </ul>
    </RecordRow>
  );
}

function LeftOutRow({ lines, onMark }: Pick<RecordPanelProps, "lines" | "onMark">) {
  const leftOut = [...lines.rows.values()].filter((line) => kindOfLine(line) === "left-out").map(({ n }) => n);
  const isPartial = lines.rows.size < lines.total;
  if (leftOut.length === 0) return null;
  return (
    <RecordRow
      label={say("Left out")}
      lines={leftOut}
      notes={[say("Kept in the original, not in the text.")]}
      onMark={onMark}
    >
      {isPartial
        ? say("At least {count, plural, one {# line} other {# lines}}", { count: leftOut.length })
        : say("{count, plural, one {# line} other {# lines}}", { count: leftOut.length })}
    </RecordRow>
  );
}
