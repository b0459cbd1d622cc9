import type { FileWriter } from "./file-writer.ts";
import { createPieceWriter } from "./piece-writer.ts";
import type { FormatStaging } from "./staging.ts";

/** Several folders of an export as one: each file is written to all of them. What is asked of it, the first answers. */
export function stagingInAll(first: FormatStaging, ...more: readonly FormatStaging[]): FormatStaging {
  if (more.length === 0) return first;
  const all = [first, ...more];
  return {
    makeFolder: async (name) => {
      for (const staging of all) await staging.makeFolder(name);
    },
    openFile: async (name) => {
      const file = await first.openFile(name);
      const copies: FileWriter[] = [];
      try {
        for (const staging of more) copies.push(await staging.openFile(name));
      } catch (error) {
        await fileInAll(file, copies).abandon();
        throw error;
      }
      return fileInAll(file, copies);
    },
    openScratch: first.openScratch,
    writeFile: async (name, content) => {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      for (const staging of all) await staging.writeFile(name, bytes);
    },
    written: first.written,
  };
}

/** What goes to several is made bytes once. */
function fileInAll(file: FileWriter, copies: readonly FileWriter[]): FileWriter {
  const all = [file, ...copies];
  const pieces = createPieceWriter(async (bytes) => {
    for (const one of all) await one.write(bytes);
  });
  return {
    write: pieces.write,
    close: async () => {
      await pieces.end();
      for (const one of all) await one.close();
    },
    sum: file.sum,
    abandon: async () => {
      await Promise.all(all.map((one) => one.abandon()));
    },
  };
}
