import { cellOf } from "../../exporting/csv/cell.ts";
import { csvText } from "../../exporting/csv/table-file.ts";
import { withhold } from "../../exporting/withhold.ts";
import { frequencyCells } from "../../finding/concordance/frequency-cells.ts";
import { lineCells, lineColumns } from "../../finding/concordance/line-cells.ts";
import { archiveDay } from "../../runtime/day-in.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { withoutWithheld } from "../withheld-titles.ts";

export function findingHandlers({ desk }: Context): HandlersOf<"finding"> {
  return {
    list: async ({ view, offset, limit, goingOut = false }) => {
      const { archive, finder } = desk();
      const page = await finder.list(view, offset, limit);
      return goingOut ? { ...page, rows: withoutWithheld(page.rows, archive.tables) } : page;
    },
    facets: async ({ view, limit }) => desk().finder.facets(view, limit),
    overview: async ({ view }) => desk().finder.overview(view),
    complete: async ({ query, cursor }) => desk().finder.complete(query, cursor),
    ids: async ({ view }) => ({ ids: [...(await desk().finder.ids(view))] }),
    concordance: async (window) => desk().finder.concordance(window),
    concordanceTable: async ({ view, sort, offset, limit, withheld }) => {
      const { archive, finder } = desk();
      const { tables } = archive;
      const { lines, ...counted } = await finder.concordance({ view, sort, offset, limit, whole: false });
      const ids = new Set(lines.map(({ transcript }) => transcript));
      const held = withheld
        ? undefined
        : new Set(withhold(tables, ids, archiveDay(tables)).leftOut.map(({ id }) => id));
      const leaving = lines.filter(({ transcript }) => held?.has(transcript) !== true);
      const rows = leaving.map((line) => lineCells(line, tables).map(cellOf));
      const table = csvText(offset === 0 ? [[...lineColumns], ...rows] : rows);
      return { table, leftOut: lines.length - leaving.length, ...counted };
    },
    stopConcordance: async () => {
      desk().finder.stopConcordance();
      return {};
    },
    frequency: async ({ view, queries }) => desk().finder.frequency(view, queries),
    frequencyTable: async ({ view, queries }) => {
      const rows = frequencyCells(await desk().finder.frequency(view, queries), queries);
      return { table: csvText(rows.map((row) => row.map(cellOf))) };
    },
    similar: async ({ id, limit }) => desk().finder.similar(id, limit),
    hits: async ({ id, query }) => desk().finder.hits(id, query),
  };
}
