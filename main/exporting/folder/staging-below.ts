import type { FormatStaging } from "./staging.ts";
import { filesInside } from "./written-file.ts";

/** A folder of an export as if it were one of its own: for a format that is made of others. */
export function stagingBelow(staging: FormatStaging, folder: string): FormatStaging {
  const inside = `${folder}/`;
  return {
    makeFolder: (name) => staging.makeFolder(`${inside}${name}`),
    openFile: (name) => staging.openFile(`${inside}${name}`),
    openScratch: (name) => staging.openScratch(`${inside}${name}`),
    writeFile: (name, content) => staging.writeFile(`${inside}${name}`, content),
    written: () => filesInside(staging.written(), folder),
  };
}
