import { readFile } from "node:fs/promises";
import path from "node:path";
import { topFolder } from "../../runtime/program.ts";
import type { ExportDocument } from "../export-document.ts";
import type { Format } from "../format.ts";
import { createFacetLists } from "./facet-lists.ts";
import { type Listed, listTranscript } from "./listed.ts";
import { createPostingLog } from "./posting-log.ts";
import { roomStyle } from "./room-style.ts";
import { createTextPages } from "./text-pages.ts";
import { writeCatalogue } from "./write-catalogue.ts";

/** `reading-room/`: pages that can be searched and narrowed, opened from any disk by any browser, and read without scripts. */
export const readingRoomFormat: Format = {
  wants: { blocks: true, original: false },
  begin: async (context) => {
    const { source, staging, pace } = context;
    for (const folder of ["", "/texts", "/data", "/data/words", "/data/rows", "/browse"]) {
      await staging.makeFolder(`reading-room${folder}`);
    }
    await staging.writeFile("reading-room/room.css", roomStyle);
    await staging.writeFile("reading-room/room.js", await readFile(roomScriptFile(), "utf8"));
    const log = createPostingLog(pace);
    const facets = createFacetLists(source);
    const pages = createTextPages(context);
    const listed: Listed[] = [];
    const languages = new Set<string>();
    return {
      add: async (document) => {
        const { language, words } = await log.add(textOf(document));
        languages.add(language);
        facets.add(document.record, listed.length);
        await pages.add(document, listed.length + 1, language);
        listed.push(listTranscript(document.record, listed.length + 1, words, source));
      },
      finish: async () => {
        await pages.finish();
        await writeCatalogue({ log, facets, listed, languages: [...languages] }, context);
      },
    };
  },
};

/** Built beside the programs. */
function roomScriptFile(): string {
  return path.join(topFolder(), "dist", "reading-room", "room.js");
}

function textOf({ record, blocks }: ExportDocument): Parameters<ReturnType<typeof createPostingLog>["add"]>[0] {
  const paragraphs = blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs.map(({ text }) => text) : []));
  return { language: record.language ?? "", head: [record.title, record.summary ?? ""], paragraphs };
}
