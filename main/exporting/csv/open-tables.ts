import type { Tables } from "../../../shared/records/record.ts";
import type { ExportDocument } from "../export-document.ts";
import type { NamedRecords } from "../named-records.ts";
import {
  personColumns,
  personLinkColumns,
  topicColumns,
  topicLinkColumns,
  transcriptColumns,
  turnColumns,
} from "./columns.ts";
import type { TableName } from "./data-package.ts";
import type { Columns, TableFile } from "./table-file.ts";
import { turnRows } from "./turn-rows.ts";

export type OpenTable<C> = <T>(name: TableName, columns: Columns<T>) => Promise<TableFile<T, C>>;

/** The six tables of an export with keys between them, in whatever kind of file. */
export async function openTables<C>(tables: Tables, open: OpenTable<C>) {
  const transcripts = await open("transcripts", transcriptColumns(tables));
  const turns = await open("turns", turnColumns);
  const topicLinks = await open("transcript_topics", topicLinkColumns);
  const personLinks = await open("transcript_persons", personLinkColumns);
  const persons = await open("persons", personColumns);
  const topics = await open("topics", topicColumns);
  return {
    add: async ({ record, blocks }: ExportDocument) => {
      await transcripts.add([record]);
      await turns.add(turnRows(record, blocks));
      await topicLinks.add(record.topics.map((topic) => ({ transcript: record.id, topic })));
      await personLinks.add(record.persons.map((link) => ({ transcript: record.id, ...link })));
    },
    close: async (named: NamedRecords) => {
      await persons.add(named.persons);
      await topics.add(named.topics);
      return {
        transcripts: await transcripts.close(),
        turns: await turns.close(),
        persons: await persons.close(),
        topics: await topics.close(),
        transcript_topics: await topicLinks.close(),
        transcript_persons: await personLinks.close(),
      };
    },
  };
}
