import type { Format } from "../format.ts";
import { dataPackage } from "./data-package.ts";
import { openTables } from "./open-tables.ts";
import { writeTable } from "./table-file.ts";

/** `csv/`: six tables with keys between them, for spreadsheets and statistics. */
export const csvFormat: Format = {
  wants: { blocks: true, original: false },
  begin: async ({ source, staging, exported, pace }) => {
    await staging.makeFolder("csv");
    const tables = await openTables(source.tables, async (name, columns) =>
      writeTable(await staging.openFile(`csv/${name}.csv`), columns, pace),
    );
    return {
      add: tables.add,
      finish: async (named) => {
        const closed = await tables.close(named);
        const descriptor = JSON.stringify(dataPackage(source.archive, exported, closed), undefined, 2);
        await staging.writeFile("csv/datapackage.json", `${descriptor}\n`);
      },
    };
  },
};
