import { memo } from "react";
import { say } from "../../shared/language/say.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { nameLanguage, readLanguage } from "../import/language-name.ts";
import { readDate } from "../import/read-date.ts";
import type { TagFields } from "./change.ts";
import { applyChange } from "./edits.ts";
import { InlineField } from "./inline-field.tsx";
import { TagGroup } from "./tag-group.tsx";

type DetailsGroupProps = { readonly transcript: Transcript; readonly isReadOnly: boolean };

/** What describes one transcript. Always written to the one that is shown, whatever is selected by then. */
export const DetailsGroup = memo(function DetailsGroup({ transcript, isReadOnly }: DetailsGroupProps) {
  const { id, title, summary = "", date = "", time = "", place = "", language = "" } = transcript;
  const set = (fields: TagFields) => applyChange({ ids: [id] }, { kind: "set", fields });
  const orNull = (text: string) => (text === "" ? null : text);
  return (
    <TagGroup title={say("Details")} keys="E">
      <InlineField
        owner={id}
        label={say("Title")}
        value={title}
        isLong
        isReadOnly={isReadOnly}
        maxLength={10_000}
        point="details"
        onKeep={(text) => (text === "" ? Promise.resolve(true) : set({ title: text.replace(/\s+/g, " ") }))}
      />
      <InlineField
        owner={id}
        label={say("Summary")}
        value={summary}
        isLong
        isReadOnly={isReadOnly}
        maxLength={100_000}
        placeholder={say("None")}
        onKeep={(text) => set({ summary: orNull(text) })}
      />
      <InlineField
        owner={id}
        label={say("Date")}
        value={date}
        inWords={date === "" ? undefined : formatDate(date, "long")}
        isReadOnly={isReadOnly}
        maxLength={100}
        onKeep={(text) => set({ date: orNull(readDate(text)) })}
      />
      <InlineField
        owner={id}
        label={say("Time")}
        value={time}
        isReadOnly={isReadOnly}
        maxLength={20}
        onKeep={(text) => set({ time: orNull(text) })}
      />
      <InlineField
        owner={id}
        label={say("Place")}
        value={place}
        isReadOnly={isReadOnly}
        maxLength={500}
        onKeep={(text) => set({ place: orNull(text) })}
      />
      <InlineField
        owner={id}
        label={say("Language")}
        value={language}
        inWords={language === "" ? undefined : nameLanguage(language)}
        isReadOnly={isReadOnly}
        maxLength={100}
        onKeep={(text) => set({ language: orNull(readLanguage(text)) })}
      />
    </TagGroup>
  );
});
