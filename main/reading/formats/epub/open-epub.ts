import path from "node:path/posix";
import { type Opened, RefusedFormat } from "../format.ts";
import { isUnseen } from "../html/boilerplate.ts";
import { elementsIn, parseMarkup } from "../html/parse-html.ts";
import { writeContent } from "../html/write-content.ts";
import { createLines } from "../lines.ts";
import { locked, type Zip } from "../zip/open-zip.ts";
import { readPackage } from "./package.ts";

/** A book: its chapters in the order of its spine, without the table of contents, and what its package says. */
export async function openEpub(zip: Zip): Promise<Opened> {
  const container = (await zip.read("META-INF/container.xml")) ?? "";
  const packageName = /<(?:\w+:)?rootfile\b[^>]{0,500}?full-path\s*=\s*["']([^"'>]{1,500})["']/.exec(container)?.[1];
  const packageText = packageName === undefined ? undefined : await zip.read(packageName);
  if (packageName === undefined || packageText === undefined) throw new RefusedFormat("unreadable", withoutPackage);
  const { spine, fields } = readPackage(packageText);
  const chapters = spine.map((href) => path.join(path.dirname(packageName), decodeHref(href)));
  await refuseLocked(zip, chapters);
  const lines = createLines();
  for (const chapter of chapters) {
    const markup = await zip.read(chapter);
    if (markup === undefined) continue;
    // XHTML closes `<title/>` itself, and yet names `&nbsp;`.
    const document = parseMarkup(markup, { recognizeSelfClosing: true });
    const root = [...elementsIn(document)].find(({ name }) => name === "body") ?? document;
    writeContent({ root, isLeftOut: isUnseen }, lines);
  }
  return lines.close("epub", fields);
}

const withoutPackage =
  "This book’s container names no contents: it is damaged. Get the file again, or save it as plain text and add that.";

/** Fonts are often scrambled; a chapter that is cannot be read. */
async function refuseLocked(zip: Zip, chapters: readonly string[]): Promise<void> {
  const encryption = await zip.read("META-INF/encryption.xml");
  if (encryption !== undefined && chapters.some((chapter) => encryption.includes(chapter))) throw locked();
}

function decodeHref(href: string): string {
  const [file = ""] = href.split("#");
  try {
    return decodeURIComponent(file);
  } catch (error) {
    if (error instanceof URIError) return file;
    throw error;
  }
}
