import { say, type Text } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { TextField } from "../design/text-field.tsx";
import { isFilled, type Row } from "./rows.ts";

const words = {
  office: { add: "Add an office", remove: "Remove office {n, number}", place: "{label}, office {n, number}" },
  identifier: {
    add: "Add an identifier",
    remove: "Remove identifier {n, number}",
    place: "{label}, identifier {n, number}",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

type RowsFieldProps<Column extends string> = {
  readonly title: string;
  readonly noun: keyof typeof words;
  readonly columns: readonly { readonly id: Column; readonly label: string }[];
  readonly rows: readonly Row<Column>[];
  readonly empty: Row<Column>;
  readonly onChange: (rows: readonly Row<Column>[]) => void;
  /** Why a value cannot be taken; rows in which nothing is typed are not counted. */
  readonly problemAt: (row: number, column: Column) => string | undefined;
};

/** Facts of several parts, each in a row of fields. */
export function RowsField<Column extends string>(props: RowsFieldProps<Column>) {
  const { title, noun, columns, rows, empty, onChange, problemAt } = props;
  const write = (at: number, row: Row<Column>) => onChange(rows.with(at, row));
  return (
    <fieldset className="rows-field">
      <legend>{title}</legend>
      {[...rows.entries()].map(([at, row]) => (
        <div key={at} className="rows-field-row">
          {columns.map(({ id, label }) => {
            const problem = problemAt(rows.slice(0, at).filter(isFilled).length, id);
            const isWrong = problem !== undefined && isFilled(row);
            return (
              <TextField
                key={id}
                label={say(words[noun].place, { label, n: at + 1 })}
                hidesLabel
                placeholder={label}
                value={row[id]}
                onChange={(text) => write(at, { ...row, [id]: text })}
                isInvalid={isWrong}
                problem={isWrong ? problem : undefined}
              />
            );
          })}
          <IconButton
            icon="close"
            label={say(words[noun].remove, { n: at + 1 })}
            onPress={() => onChange(rows.filter((_, n) => n !== at))}
          />
        </div>
      ))}
      <Button onPress={() => onChange([...rows, empty])}>{say(words[noun].add)}</Button>
    </fieldset>
  );
}
