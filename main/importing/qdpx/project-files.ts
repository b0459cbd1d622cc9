import { isLecternError } from "../../../shared/contract/error.ts";
import type { Correction } from "../../../shared/contract/imports.ts";
import { publicationStatus } from "../../../shared/records/publication.ts";
import { isSystemError } from "../../archive/disk/disk-error.ts";
import { isDate, isLanguage } from "../../tagging/check-field.ts";
import type { Gathered } from "../gather.ts";
import { whyUnreadable } from "../why-unreadable.ts";
import { cleanLabel, cleanNote } from "./clean-words.ts";
import type { Project, Stated } from "./project.ts";
import { isProjectName } from "./project-name.ts";
import type { TextSpool } from "./text-spool.ts";

/** Each file; of a project, it and then each of its texts as a file in it. */
export async function* withProjectTexts(
  files: AsyncIterable<Gathered>,
  spool: TextSpool,
  check: () => void,
): AsyncGenerator<Gathered> {
  for await (const file of files) {
    if (file.refused !== undefined || file.isBag || !isProjectName(file.name)) yield file;
    else yield* projectFiles(file, spool, check);
  }
}

async function* projectFiles(file: Gathered, spool: TextSpool, check: () => void): AsyncGenerator<Gathered> {
  const project = await projectOrReason(file, spool, check);
  if (typeof project === "string") {
    yield { ...file, refused: project };
    return;
  }
  yield { ...file, project };
  for (const text of project.texts) {
    const name = `${file.name}/${fileNameOf(text.name)}.txt`;
    yield { path: text.file, name, part: { project, text }, correction: correctionBy(text.stated) };
  }
}

/** What reads projects is loaded when the first one comes. */
async function projectOrReason(file: Gathered, spool: TextSpool, check: () => void): Promise<Project | string> {
  const { readProject } = await import("./read-project.ts");
  try {
    return await readProject(file.path, spool, check);
  } catch (error) {
    if (isLecternError(error, "unreadable")) return error.message;
    if (isSystemError(error)) return whyUnreadable(error, "file");
    throw error;
  }
}

/** A name that is no path, without the ending of the document that the text was taken from. */
function fileNameOf(name: string): string {
  const plain = cleanLabel(name).replace(/[/\\]/g, "_").slice(0, 120).trim();
  return plain.replace(/\.(?:txt|docx?|rtf|odt|pdf)$/i, "") || "?";
}

/** What Lectern itself said of a text is known, and need not be read from it. */
function correctionBy(stated: Stated): Correction {
  const { title, summary, date, place, language, status, sections = [] } = stated;
  const known = publicationStatus.safeParse(status);
  return {
    ...(title ? { title: cleanLabel(title) } : {}),
    ...(summary ? { summary: cleanNote([summary]) ?? null } : {}),
    ...(date && isDate(date) ? { date } : {}),
    ...(place ? { place: cleanLabel(place) } : {}),
    ...(language && isLanguage(language) ? { language } : {}),
    ...(known.success ? { status: known.data } : {}),
    ...(sections.length > 0 ? { sections: [...sections] } : {}),
  };
}
