import { createTranscriptNames } from "../folder/transcript-name.ts";
import type { Format } from "../format.ts";
import { createXml, replacedWords, writeXml, xmlDeclaration } from "../xml/xml.ts";
import type { Dialect } from "./dialect.ts";
import { ead3 } from "./ead-3.ts";
import { ead2002 } from "./ead-2002.ts";
import { collectionTags, itemElement } from "./finding-aid.ts";

/** `ead/`: EAD 2002, one finding aid whose items link to the texts beside it. */
export const eadFormat = findingAid("ead", ead2002);

/** `ead3/`: the same by EAD3. */
export const ead3Format = findingAid("ead3", ead3);

function findingAid(folder: string, dialect: Dialect): Format {
  return {
    wants: { blocks: false, original: false },
    begin: async ({ source, staging, exported, ids, pace, remark }) => {
      await staging.makeFolder(folder);
      await staging.makeFolder(`${folder}/texts`);
      const nameOf = createTranscriptNames("txt");
      const { id, name } = source.archive;
      const [open, close] = collectionTags(createXml(), dialect, { id, name, exported, count: ids.length });
      const file = await staging.openFile(`${folder}/finding-aid.xml`);
      await file.write(`${xmlDeclaration}${open}`);
      return {
        add: async ({ record, text }) => {
          const xml = createXml();
          const textFile = nameOf(record);
          const href = `texts/${encodeURIComponent(textFile)}`;
          await file.write(`${writeXml(itemElement(xml, dialect, record, { tables: source.tables, href }))}\n`);
          await staging.writeFile(`${folder}/texts/${textFile}`, text);
          const replaced = replacedWords(xml.replaced());
          if (replaced !== undefined) remark(record, "changed", replaced);
          await pace();
        },
        finish: async () => {
          await file.write(close);
          await file.close();
        },
      };
    },
  };
}
