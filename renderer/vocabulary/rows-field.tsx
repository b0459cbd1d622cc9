import { Button } from "../design/button.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { TextField } from "../design/text-field.tsx";
import { isFilled, type Row } from "./rows.ts";

type RowsFieldProps<Column extends string> = {
  readonly title: string;
  /** One of them: `office`. */
  readonly noun: string;
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
                label={`${label}, ${noun} ${at + 1}`}
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
            label={`Remove ${noun} ${at + 1}`}
            onPress={() => onChange(rows.filter((_, n) => n !== at))}
          />
        </div>
      ))}
      <Button onPress={() => onChange([...rows, empty])}>Add an {noun}</Button>
    </fieldset>
  );
}
