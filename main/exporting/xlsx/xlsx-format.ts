import { inEnglish } from "../../../shared/language/in-english.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { openTables } from "../csv/open-tables.ts";
import type { Format } from "../format.ts";
import { writeWorkbook } from "./workbook-file.ts";

/** `xlsx/`: the tables of `csv/` as workbooks, whose cells keep their types. */
export const xlsxFormat: Format = {
  wants: { blocks: true, original: false },
  begin: async ({ source, staging, pace, remark }) => {
    await staging.makeFolder("xlsx");
    const onCut = (id: string, column: string) => {
      const words = inEnglish(
        "Its “{column}” is longer than 32,767 characters, which is all that a cell holds, and is cut.",
        { column },
      );
      remark({ id, title: nameOf(id, source.tables) }, "changed", words);
    };
    const tables = await openTables(source.tables, async (sheet, columns) =>
      writeWorkbook(await staging.openFile(`xlsx/${sheet}.xlsx`), columns, { sheet, pace, onCut }),
    );
    return {
      add: tables.add,
      finish: async (named) => {
        await tables.close(named);
      },
    };
  },
};

function nameOf(id: string, { transcripts, persons, topics }: Tables): string {
  return transcripts.get(id)?.title ?? persons.get(id)?.name.full ?? topics.get(id)?.label ?? "";
}
