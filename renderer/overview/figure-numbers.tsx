import { Button } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { scrolledByKeys } from "../design/scrolled-by-keys.ts";
import { showList } from "../finding/show-list.ts";
import type { FigureTable } from "./figure-table.ts";

/** What a picture shows, in numbers. */
export function FigureNumbers({
  title,
  table: { columns, rows },
}: {
  readonly title: string;
  readonly table: FigureTable;
}) {
  return (
    <section className="figure-numbers" aria-label={say("{title}, in numbers", { title })} {...scrolledByKeys}>
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
                      aria-label={say("{label}, {column}: {number}. Show the list", {
                        label,
                        column: columns[n + 1] ?? "",
                        number: text,
                      })}
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
