import type { Format } from "../format.ts";
import {
  personColumns,
  personLinkColumns,
  topicColumns,
  topicLinkColumns,
  transcriptColumns,
  turnColumns,
} from "./columns.ts";
import { dataPackage } from "./data-package.ts";
import { type Columns, writeTable } from "./table-file.ts";
import { turnRows } from "./turn-rows.ts";

/** `csv/`: six tables with keys between them, for spreadsheets and statistics. */
export const csvFormat: Format = {
  wants: { blocks: true, original: false },
  begin: async ({ source, staging, exported, pace }) => {
    await staging.makeFolder("csv");
    const open = async <T>(name: string, columns: Columns<T>) =>
      writeTable(await staging.openFile(`csv/${name}.csv`), columns, pace);
    const transcripts = await open("transcripts", transcriptColumns(source.tables));
    const turns = await open("turns", turnColumns);
    const topicLinks = await open("transcript_topics", topicLinkColumns);
    const personLinks = await open("transcript_persons", personLinkColumns);
    const persons = await open("persons", personColumns);
    const topics = await open("topics", topicColumns);
    return {
      add: async ({ record, blocks }) => {
        await transcripts.add([record]);
        await turns.add(turnRows(record, blocks));
        await topicLinks.add(record.topics.map((topic) => ({ transcript: record.id, topic })));
        await personLinks.add(record.persons.map((link) => ({ transcript: record.id, ...link })));
      },
      finish: async (named) => {
        await persons.add(named.persons);
        await topics.add(named.topics);
        const closed = {
          transcripts: await transcripts.close(),
          turns: await turns.close(),
          persons: await persons.close(),
          topics: await topics.close(),
          transcript_topics: await topicLinks.close(),
          transcript_persons: await personLinks.close(),
        };
        const descriptor = JSON.stringify(dataPackage(source.archive, exported, closed), undefined, 2);
        await staging.writeFile("csv/datapackage.json", `${descriptor}\n`);
      },
    };
  },
};
