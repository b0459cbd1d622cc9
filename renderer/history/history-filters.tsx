import { Choice } from "../design/choice.tsx";
import { TextField } from "../design/text-field.tsx";
import { type AskedHistory, deedKinds } from "./asked-history.ts";

type HistoryFiltersProps = { readonly asked: AskedHistory; readonly onChange: (asked: AskedHistory) => void };

/** What the history is narrowed by. */
export function HistoryFilters({ asked, onChange }: HistoryFiltersProps) {
  const set = (part: Partial<AskedHistory>) => onChange({ ...asked, ...part });
  return (
    <search className="history-filters" aria-label="Narrow the history">
      <TextField
        label="Words"
        placeholder="Titles, tags, values"
        value={asked.words}
        onChange={(words) => set({ words })}
        autoFocus
      />
      <TextField label="Who" value={asked.who} onChange={(who) => set({ who })} />
      <TextField label="From" type="date" value={asked.firstDay} onChange={(firstDay) => set({ firstDay })} />
      <TextField label="To" type="date" value={asked.lastDay} onChange={(lastDay) => set({ lastDay })} />
      <Choice label="Kind of step" options={deedKinds} value={asked.kind} onChange={(kind) => set({ kind })} />
    </search>
  );
}
