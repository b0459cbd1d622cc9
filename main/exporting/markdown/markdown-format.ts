import { sha256Of } from "../../archive/disk/sha256.ts";
import { createTranscriptNames } from "../folder/transcript-name.ts";
import type { Format } from "../format.ts";
import { beginLines } from "../json/lines-format.ts";
import { markdownFolder, markdownNames } from "./markdown-names.ts";
import { markdownPage } from "./page.ts";

/** `markdown/`: a reading copy of each transcript, CommonMark with a YAML front matter, and the records as JSON Lines. */
export const markdownFormat: Format = {
  wants: { blocks: true, original: true, events: true, earlier: true },
  begin: async (context) => {
    const { source, staging, pace } = context;
    await staging.makeFolder(markdownFolder);
    const nameOf = createTranscriptNames("md");
    const records = await beginLines(`${markdownFolder}/${markdownNames.records}`, context);
    const sums = await staging.openFile(`${markdownFolder}/${markdownNames.sums}`);
    return {
      add: async (document) => {
        const name = nameOf(document.record);
        const page = await markdownPage(document, source.tables, pace);
        await staging.writeFile(`markdown/${name}`, page);
        await sums.write(`${sha256Of(page)}  ${name}\n`);
        await records.add(document);
      },
      finish: async (named) => {
        await records.finish(named);
        await sums.close();
      },
    };
  },
};
