import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import type { Service } from "../../main/service/service.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { createRandom } from "../generate/random.ts";
import { createWorld } from "../generate/transcripts.ts";
import { median, type Row, time } from "../row.ts";
import type { Workbench } from "./workbench.ts";

const queries = 60;
const pageLength = 100;

/** The first page of a word's transcripts, newest first, with its snippets, against FTS5 asked for the same rows in that order. */
export async function benchSearch(size: number, { folder, service }: Workbench): Promise<Row[]> {
  const bare = await fillBareIndex(path.join(folder, "bare.sqlite"), service);
  const { vocabulary } = createWorld();
  const random = createRandom(7);
  const words = Array.from({ length: queries }, () => vocabulary.draw(random));
  const ours: number[] = [];
  const peer: number[] = [];
  for (const word of words) {
    const view = viewSchema.parse({ query: `${word} `, sort: { by: "date", descending: true } });
    let found: readonly string[] = [];
    let expected: readonly string[] = [];
    ours.push(
      await time(async () => {
        const { rows } = await service.handlers.finding.list({ view, offset: 0, limit: pageLength });
        found = rows.map((row) => row.date ?? "");
      }),
    );
    peer.push(
      await time(() => {
        expected = bare(word);
      }),
    );
    if (found.join() !== expected.join()) throw new Error(`“${word}”: the rows are not those of the bare query`);
  }
  const peerName = "bare FTS5 query, same rows, order, snippets";
  return [{ what: "search", size, ours: median(ours), peer: median(peer), peerName, limit: 2 }];
}

/** Dates of the first page for a word. */
type BareQuery = (word: string) => readonly string[];

async function fillBareIndex(file: string, { handlers }: Service): Promise<BareQuery> {
  const database = new DatabaseSync(file);
  database.exec(
    `CREATE VIRTUAL TABLE page USING fts5(title, text, date UNINDEXED, tokenize="unicode61 remove_diacritics 2"); BEGIN`,
  );
  const insert = database.prepare("INSERT INTO page(title, text, date) VALUES (?, ?, ?)");
  const { ids } = await handlers.finding.ids({ view: viewSchema.parse({}) });
  for (const id of ids) {
    const { transcript } = await handlers.transcripts.show({ id });
    const { blocks } = await handlers.transcripts.page({ id });
    const paragraphs = blocks.flatMap((block) =>
      "paragraphs" in block ? block.paragraphs.map(({ text }) => text) : [],
    );
    insert.run(transcript.title, [transcript.summary ?? "", ...paragraphs].join("\n"), transcript.date ?? "");
  }
  database.exec("COMMIT");
  const query = database.prepare(
    `SELECT date, snippet(page, 1, '[', ']', '…', 24) AS shown FROM page WHERE page MATCH ? ORDER BY date DESC LIMIT ${pageLength}`,
  );
  return (word) => query.all(`"${word}"`).map((row) => String(Reflect.get(Object(row), "date")));
}
