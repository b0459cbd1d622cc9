import path from "node:path";
import type { Damage } from "../../../shared/contract/damage.ts";
import type { Loss } from "../../../shared/contract/repair.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import type { Reading } from "../../../shared/reading/reading.ts";
import type { RecordOf, Tables } from "../../../shared/records/record.ts";
import { isSystemError } from "../disk/disk-error.ts";
import { sha256Of } from "../disk/sha256.ts";
import { type ContentFile, contentFile, contentFileOf, contentKinds, isWholeContent } from "../stores/content-files.ts";
import type { Findings } from "./findings.ts";

/** What a file of the archive is for a reader: `text` is whole, and `reading` that of it. */
export type ReadAnew = { readonly text: string; readonly reading: Reading };

/** Whose file it is: what the record says of its source, and the profile of the name that it was read with. */
export type ReadSource = {
  readonly source: RecordOf<"transcripts">["source"];
  readonly profile: RecordOf<"profiles"> | undefined;
};

/** Reads a file at a path as an import does; undefined when it cannot be read. */
export type Reread = (file: string, from?: ReadSource) => Promise<ReadAnew | undefined>;

/** What becomes of the originals, texts and readings that are damaged or missing. */
export type ContentPlan = {
  /** Whole in the folder that was named. */
  readonly fetched: readonly ContentFile[];
  /** Texts that their originals, which are whole, can be decoded to again. */
  readonly decoded: readonly ContentFile[];
  /** Readings that can be made again. */
  readonly read: readonly ContentFile[];
  readonly losses: readonly Loss[];
};

export type ContentOptions = {
  /** A copy of the archive to fetch files from. */
  readonly from?: string | undefined;
  /** Without it, nothing can be decoded or read again. */
  readonly reread?: Reread | undefined;
};

export async function planContents(
  folder: string,
  { damage, outcome }: Findings,
  { from, reread }: ContentOptions,
): Promise<ContentPlan> {
  const wanted = damage.flatMap((one) => {
    const file = contentFileOf(one.file);
    return file ? [{ ...one, file }] : [];
  });
  const damaged = new Set(wanted.map(({ file }) => file.label));
  const sources = sourcesOf(outcome?.rebuilt.catalogue.tables);
  const fetched: ContentFile[] = [];
  const decoded: ContentFile[] = [];
  const read: ContentFile[] = [];
  const losses: Loss[] = [];
  for (const { file, problem } of wanted.toSorted((a, b) => compareFiles(a.file, b.file))) {
    if (from !== undefined && (await isWholeIn(from, file))) fetched.push(file);
    else if (file.kind === "readings" && hasText(file)) read.push(file);
    else if (file.kind === "texts" && (await canDecode(file))) decoded.push(file);
    else losses.push(lossOf({ file: file.label, problem }, from));
  }
  return { fetched, decoded, read, losses };

  function hasText({ sum }: ContentFile): boolean {
    const { label } = contentFile("texts", sum);
    return reread !== undefined && (!damaged.has(label) || [...fetched, ...decoded].some((one) => one.label === label));
  }

  async function canDecode({ sum }: ContentFile): Promise<boolean> {
    const record = sources.get(sum);
    if (!record || !reread) return false;
    const { label } = contentFile("originals", record.original);
    if (damaged.has(label)) return false;
    const found = await reread(path.join(folder, label), readSource(record, outcome?.rebuilt.catalogue.tables));
    return found !== undefined && sha256Of(found.text) === sum;
  }
}

/** What is made of others comes behind them, which may come back first. Several files are verified at a time: they come in any order. */
function compareFiles(a: ContentFile, b: ContentFile): number {
  const order = ({ kind }: ContentFile) => contentKinds.indexOf(kind);
  return order(a) - order(b) || Number(a.label > b.label) - Number(a.label < b.label);
}

/** Transcripts by the sum of their text. */
export function sourcesOf(tables: Tables | undefined): ReadonlyMap<string, RecordOf<"transcripts">> {
  return new Map([...(tables?.transcripts.values() ?? [])].map((record) => [record.text, record]));
}

export function readSource({ source }: RecordOf<"transcripts">, tables: Tables | undefined): ReadSource {
  const profiles = [...(tables?.profiles.values() ?? [])];
  return { source, profile: profiles.find(({ name }) => name === source.profile) };
}

export async function isWholeIn(folder: string, file: ContentFile): Promise<boolean> {
  try {
    return await isWholeContent(folder, file);
  } catch (error) {
    // Not there, or not to be read: then it is not had from there.
    if (isSystemError(error)) return false;
    throw error;
  }
}

function lossOf({ file, problem }: Damage, from: string | undefined): Loss {
  const what =
    from === undefined
      ? inEnglish("{file} {problem}. It can only come from a backup: name one for the repair.", { file, problem })
      : inEnglish("{file} {problem}. It is not whole in {from} either. Name another backup, if there is one.", {
          file,
          problem,
          from,
        });
  return { what, steps: [] };
}
