import { getDocument, type PDFDocumentProxy } from "unpdf/pdfjs";
import { isRecord } from "../../../../shared/contract/is-record.ts";
import type { StatedField } from "../../page/stated.ts";
import { noteProgress } from "../../progress.ts";
import { type Opened, RefusedFormat } from "../format.ts";
import { createLines } from "../lines.ts";
import { fieldsOf } from "../office/properties.ts";
import { locked } from "../zip/open-zip.ts";
import { refuseBomb } from "./bomb.ts";
import { type Piece, type PrintedLine, printLines } from "./print-lines.ts";
import { writePages } from "./write-pages.ts";

/** Milliseconds; forms may call one another without end. */
const patience = 6_000;
const mostPages = 5_000;

/** A PDF document’s layer of text, in lines as printed. Nothing in it is run or fetched. */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  noteProgress(0);
  refuseBomb(bytes);
  // The library keeps the buffer that it is given, and wants none of Node's kind.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
  });
  const timer = setTimeout(() => void task.destroy(), patience);
  try {
    return await readDocument(await task.promise);
  } catch (error) {
    throw explain(error, task.destroyed);
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<Opened> {
  if (document.numPages > mostPages) throw new RefusedFormat("unreadable", tooLong);
  const pages: PrintedLine[][] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ("str" in item ? pieceOf(item) : []));
    pages.push(printLines(pieces));
    noteProgress(pieces.reduce((sum, { text }) => sum + text.length, 0));
    page.cleanup();
  }
  const lines = createLines();
  writePages(pages, lines);
  const opened = lines.close("pdf", readInfo((await document.getMetadata()).info));
  if (!/[\p{L}\p{N}]{2}/u.test(opened.text)) throw new RefusedFormat("not-a-transcript", scanned);
  return opened;
}

type Item = {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
};

function pieceOf({ str, transform, width, height }: Item): Piece {
  const [, , , , x, y] = transform.map(Number);
  return { text: str, x: x ?? 0, y: y ?? 0, width, height };
}

function readInfo(info: unknown): StatedField[] {
  if (!isRecord(info)) return [];
  const { Title: title, Keywords: keywords, Language: language } = info;
  return [
    ...(typeof title === "string" ? fieldsOf("title", title) : []),
    ...(typeof keywords === "string" ? fieldsOf("topic", keywords) : []),
    ...(typeof language === "string" ? fieldsOf("language", language.split("-")[0] ?? "") : []),
  ];
}

function explain(error: unknown, gaveUp: boolean): RefusedFormat {
  if (error instanceof RefusedFormat) return error;
  if (error instanceof Error && error.name === "PasswordException") return locked();
  return new RefusedFormat("unreadable", gaveUp ? tooLong : damaged, { cause: error });
}

const scanned =
  "This PDF holds no text: its pages are pictures, as a scanner makes them. Recognise its text with a program for that (OCR), save it, and add the result.";

const damaged =
  "This PDF is damaged or cut off: its pages cannot be found. Get the file again, or save it anew from the program that shows it.";

const tooLong =
  "Reading this PDF took too long and was given up: it is unlike any transcript. Split it, or save its words as plain text and add that.";
