import { sha256Of } from "../../archive/disk/sha256.ts";
import { encodeTexts } from "../folder/byte-buffer.ts";
import { createTranscriptNames } from "../folder/transcript-name.ts";
import type { Format } from "../format.ts";
import { beginLines } from "../json/lines-format.ts";
import { bodyParagraphs } from "./body.ts";
import { escapeLine } from "./escape-markdown.ts";
import { frontMatter } from "./front-matter.ts";
import { markdownNames } from "./markdown-names.ts";

/** `markdown/`: a reading copy of each transcript, CommonMark with a YAML front matter, and the records as JSON Lines. */
export const markdownFormat: Format = {
  wants: { blocks: true, original: true, events: true, earlier: true },
  begin: async (context) => {
    const { source, staging, pace } = context;
    await staging.makeFolder("markdown");
    const nameOf = createTranscriptNames("md");
    const records = await beginLines(`markdown/${markdownNames.records}`, context);
    const sums = await staging.openFile(`markdown/${markdownNames.sums}`);
    return {
      add: async (document) => {
        const { record, blocks } = document;
        const parts = [frontMatter(record, source.tables), `# ${escapeLine(record.title)}`.trimEnd()];
        for (const paragraph of bodyParagraphs(blocks)) {
          if (paragraph !== "") parts.push(paragraph);
          await pace();
        }
        const [name, page] = [nameOf(record), encodeTexts(parts.flatMap((part) => [part, "\n\n"]).with(-1, "\n"))];
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
