import { cellOf } from "../../exporting/csv/cell.ts";
import { csvText } from "../../exporting/csv/table-file.ts";
import { frequencyCells } from "../../finding/concordance/frequency-cells.ts";
import { lineCells, lineColumns } from "../../finding/concordance/line-cells.ts";
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
    concordanceTable: async ({ view, sort, offset, limit }) => {
      const { archive, finder } = desk();
      const { lines, ...counted } = await finder.concordance({ view, sort, offset, limit, whole: false });
      const rows = lines.map((line) => lineCells(line, archive.tables).map(cellOf));
      return { table: csvText(offset === 0 ? [[...lineColumns], ...rows] : rows), ...counted };
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
