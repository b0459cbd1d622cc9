import { openEpub } from "../epub/open-epub.ts";
import { type Opened, RefusedFormat } from "../format.ts";
import { openDocx } from "../office/open-docx.ts";
import { openOdt } from "../office/open-odt.ts";
import { openZip, type Zip } from "./open-zip.ts";

type Container = {
  readonly recognise: (zip: Zip, mimetype: string) => boolean;
  readonly open: (zip: Zip) => Promise<Opened>;
};

/** Documents that are zip containers, told by what is in them. */
const containers: readonly Container[] = [
  { recognise: (_, mimetype) => mimetype.startsWith("application/vnd.oasis.opendocument.text"), open: openOdt },
  { recognise: (zip, mimetype) => mimetype === "application/epub+zip" || zip.has(epubContainer), open: openEpub },
  { recognise: (zip) => zip.find(/^word\/document\d*\.xml$/) !== undefined, open: openDocx },
];

const epubContainer = "META-INF/container.xml";

/** Open a zip container by what it holds. Throws {@link RefusedFormat}. */
export async function openContainer(bytes: Uint8Array): Promise<Opened> {
  const zip = await openZip(bytes);
  const mimetype = ((await zip.read("mimetype")) ?? "").trim();
  const container = containers.find(({ recognise }) => recognise(zip, mimetype));
  if (!container) throw new RefusedFormat("not-a-transcript", whatElse(zip, mimetype));
  const opened = await container.open(zip);
  if (opened.text === "") throw new RefusedFormat("not-a-transcript", "This document holds no text.");
  return opened;
}

function whatElse(zip: Zip, mimetype: string): string {
  if (zip.find(/^xl\//) || mimetype.endsWith("spreadsheet"))
    return "This is a spreadsheet. If it holds turns of a transcript, save the sheet as CSV and add that.";
  if (zip.find(/^ppt\//) || mimetype.endsWith("presentation")) return "This is a presentation, not a transcript.";
  return "This is a zip file: unpack it and add what is inside.";
}
