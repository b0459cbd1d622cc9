import { createTranscriptNames } from "../folder/transcript-name.ts";
import type { Format } from "../format.ts";
import { bodyParagraphs } from "./body.ts";
import { escapeLine } from "./escape-markdown.ts";
import { frontMatter } from "./front-matter.ts";

/** `markdown/`: a reading copy of each transcript, CommonMark with a YAML front matter. */
export const markdownFormat: Format = {
  wants: { blocks: true, original: false },
  begin: async ({ source, staging, pace }) => {
    await staging.makeFolder("markdown");
    const nameOf = createTranscriptNames("md");
    return {
      add: async ({ record, blocks }) => {
        const parts = [frontMatter(record, source.tables), `# ${escapeLine(record.title)}`.trimEnd()];
        for (const paragraph of bodyParagraphs(blocks)) {
          if (paragraph !== "") parts.push(paragraph);
          await pace();
        }
        await staging.writeFile(`markdown/${nameOf(record)}`, `${parts.join("\n\n")}\n`);
      },
      finish: async () => {},
    };
  },
};
