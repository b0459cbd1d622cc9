import { Button } from "react-aria-components";
import { showList } from "../finding/show-list.ts";
import type { FigureTable } from "./figure-table.ts";

/** A table longer than its frame must be scrolled without a mouse. */
const scrolledByKeys = { tabIndex: 0 };

/** What a picture shows, in numbers. */
export function FigureNumbers({
  title,
  table: { columns, rows },
}: {
  readonly title: string;
  readonly table: FigureTable;
}) {
  return (
    <section className="figure-numbers" aria-label={`${title}, in numbers`} {...scrolledByKeys}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map(({ text, list }, n) => (
                <td key={columns[n + 1]}>
                  {list === undefined ? (
                    text
                  ) : (
                    <Button
                      className="figure-number"
                      aria-label={`${label}, ${columns[n + 1]}: ${text}. Show the list`}
                      onPress={() => showList(list)}
                    >
                      {text}
                    </Button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
