import type { ExportDocument } from "../export-document.ts";
import type { ExportContext } from "../format.ts";
import { pagePieces } from "../html/transcript-page.ts";
import type { XmlMaker } from "../xml/xml.ts";
import { roomLook } from "./room-look.ts";
import { pagePath } from "./search/catalogue.ts";

/** The page of each transcript, with links to those before and after it in the order of the export. */
export type TextPages = {
  /** @param page its number. @param wordsIn the language in whose forms its words are found */
  readonly add: (document: ExportDocument, page: number, wordsIn: string) => Promise<void>;
  readonly finish: () => Promise<void>;
};

type Waiting = { readonly document: ExportDocument; readonly page: number; readonly wordsIn: string };

/** Folders below the room in which a page stands. */
const depth = 2;

/** A page waits for the next one: that there is one, nobody knows before it comes. */
export function createTextPages({ source, staging, pace, remark }: ExportContext): TextPages {
  let waiting: Waiting | undefined;
  const folders = new Set<string>();

  async function write({ document, page, wordsIn }: Waiting, isLast: boolean) {
    const file = `reading-room/${pagePath(page)}`;
    const folder = file.slice(0, file.lastIndexOf("/"));
    if (!folders.has(folder)) await staging.makeFolder(folder);
    folders.add(folder);
    const parts: string[] = [];
    const nav = (html: XmlMaker) => pageNav(html, page, isLast);
    const pieces = pagePieces(document, source, { look: roomLook(depth), nav, wordsIn });
    let piece = pieces.next();
    for (; piece.done !== true; piece = pieces.next()) {
      parts.push(piece.value);
      await pace();
    }
    for (const words of piece.value) remark(document.record, "changed", words);
    await staging.writeFile(file, parts.join(""));
  }

  return {
    add: async (document, page, wordsIn) => {
      if (waiting) await write(waiting, false);
      waiting = { document, page, wordsIn };
    },
    finish: async () => {
      if (waiting) await write(waiting, true);
    },
  };
}

function pageNav({ element: e }: XmlMaker, page: number, isLast: boolean) {
  const up = "../".repeat(depth);
  return e(
    "nav",
    { "aria-label": "Reading room", id: "ways" },
    e("a", { href: `${up}index.html`, id: "all" }, "All transcripts"),
    page === 1 ? undefined : e("a", { href: `${up}${pagePath(page - 1)}`, rel: "prev" }, "Previous"),
    isLast ? undefined : e("a", { href: `${up}${pagePath(page + 1)}`, rel: "next" }, "Next"),
  );
}
