import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { Choice } from "../design/choice.tsx";
import { TextField } from "../design/text-field.tsx";
import { type AskedHistory, deedKinds, isPeriod } from "./asked-history.ts";

type HistoryFiltersProps = { readonly asked: AskedHistory; readonly onChange: (asked: AskedHistory) => void };

/** What the history is narrowed by. */
export function HistoryFilters({ asked, onChange }: HistoryFiltersProps) {
  const set = (part: Partial<AskedHistory>) => onChange({ ...asked, ...part });
  return (
    <search className="history-filters" aria-label={say("Narrow the history")}>
      <TextField
        label={say("Words")}
        placeholder={say("Titles, tags, values")}
        value={asked.words}
        onChange={(words) => set({ words })}
        autoFocus
      />
      <TextField label={say("Who")} value={asked.who} onChange={(who) => set({ who })} />
      <DayField label={say("From")} value={asked.firstDay} onChange={(firstDay) => set({ firstDay })} />
      <DayField label={say("To")} value={asked.lastDay} onChange={(lastDay) => set({ lastDay })} />
      <Choice
        label={say("Kind of step")}
        options={deedKinds.map(({ id, label }) => ({ id, label: say(label) }))}
        value={asked.kind}
        onChange={(kind) => set({ kind })}
      />
    </search>
  );
}

type DayFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
};

/** A day, a month or a year, as it is said; what is none is named when the field is left. */
function DayField({ label, value, onChange }: DayFieldProps) {
  const [isTyping, setTyping] = useState(false);
  return (
    <TextField
      label={label}
      placeholder={say("3 Mar 2021")}
      value={value}
      onChange={onChange}
      onFocusChange={setTyping}
      isInvalid={!isTyping && !isPeriod(value)}
      problem={say("A day, month or year: 3 Mar 2021")}
    />
  );
}
