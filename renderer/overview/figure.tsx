import { type ReactNode, type RefObject, useRef, useState } from "react";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { fileNameOf, saveText } from "../files/save-text.ts";
import { svgText } from "../frequency/svg-text.ts";
import { useWidth } from "../frequency/use-width.ts";
import { tell } from "../notices/toast.ts";
import { FigureNumbers } from "./figure-numbers.tsx";
import { csvOf, type FigureTable } from "./figure-table.ts";

type FigureProps = {
  readonly title: string;
  readonly hint: string;
  readonly table: FigureTable;
  /** A drawing as wide as the figure. */
  readonly picture: (ref: RefObject<SVGSVGElement | null>, width: number) => ReactNode;
  readonly isWide?: boolean;
};

/** A picture, or the table of the numbers in it; each number and each mark is the way to its list. */
export function Figure({ title, hint, table, picture, isWide = false }: FigureProps) {
  const [isTable, setTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const isEmpty = table.rows.length === 0;

  function save(ending: "csv" | "svg", text: string, type: "text/csv" | "image/svg+xml") {
    const name = fileNameOf("overview", title, ending);
    saveText(name, [text], type);
    tell(say("Written to {name}.", { name }));
  }

  return (
    <section className="figure" aria-label={title} data-size={isWide ? "wide" : "half"}>
      <header className="figure-head">
        <h3>{title}</h3>
        <div className="figure-tools">
          <Button tone="quiet" aria-pressed={isTable} isDisabled={isEmpty} onPress={() => setTable((now) => !now)}>
            {isTable ? say("Picture") : say("Table")}
          </Button>
          <Button
            tone="quiet"
            isDisabled={isEmpty}
            aria-label={say("Save “{title}” as CSV", { title })}
            onPress={() => save("csv", csvOf(table), "text/csv")}
          >
            CSV
          </Button>
          <Button
            tone="quiet"
            isDisabled={isEmpty || isTable}
            aria-label={say("Save “{title}” as SVG", { title })}
            onPress={() => drawing.current && save("svg", svgText(drawing.current), "image/svg+xml")}
          >
            SVG
          </Button>
        </div>
      </header>
      <p className="figure-hint">{isEmpty ? say("Nothing to show yet.") : hint}</p>
      <div ref={frame} className="figure-frame">
        {isTable ? <FigureNumbers title={title} table={table} /> : null}
        {isTable || isEmpty || width === 0 ? null : picture(drawing, width)}
      </div>
    </section>
  );
}
