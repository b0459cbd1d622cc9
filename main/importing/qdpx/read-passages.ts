import { codePointsOf } from "../../../shared/reading/code-points.ts";
import { childrenOf, type XmlElement } from "../../exporting/proof/xml/xml-element.ts";
import type { Pace } from "../../runtime/pace.ts";
import type { AroundTexts } from "./around-texts.ts";
import { cleanNote, flat } from "./clean-words.ts";
import { countingOf } from "./counting.ts";
import { guidIn, inside, nameOf, targetsIn, wordsIn } from "./gathered-project.ts";
import type { Done, ProjectPassage } from "./project.ts";

/** An element that has a text, and the source that it stands in: itself, or a PDF or recording. */
export type RawSource = { readonly source: XmlElement; readonly around: XmlElement };

type Given = {
  readonly raw: RawSource;
  readonly text: string;
  readonly known: Pick<AroundTexts, "users" | "memo">;
  readonly pace: Pace;
};

type Passages = {
  /** Each stretch once, with all that was said of it. */
  readonly passages: readonly ProjectPassage[];
  readonly done: readonly Done[];
  /** Selections that stand nowhere in the text. */
  readonly lost: number;
};

/** The selections of a text, where they stand in it. */
export async function readPassages({ raw, text, known, pace }: Given): Promise<Passages> {
  const selections = childrenOf(raw.source).filter(({ name }) => /^(?:PlainText|Transcript)Selection$/.test(name));
  const syncs = new Map(
    inside(raw.source, "SyncPoint").map((sync) => [guidIn(sync), Number(sync.attributes.position)]),
  );
  const counted = selections.map((selection) => countedBy(selection, syncs));
  const placeOf = countingOf(text, counted);
  const points = codePointsOf(text);
  const passages = new Map<string, ProjectPassage>();
  const done = new DoneList(known.users);
  done.add("import", raw.around);
  let lost = 0;
  for (const [nth, selection] of selections.entries()) {
    await pace();
    const { start = Number.NaN, end = Number.NaN } = counted[nth] ?? {};
    const [from, to] = [placeOf(start), placeOf(end)];
    if (!(start >= 0 && end > start && to > from)) {
      lost += 1;
      continue;
    }
    const codings = inside(selection, "Coding");
    for (const coding of codings.length > 0 ? codings : [selection]) done.add("passage", coding, selection);
    const memos = [selection, ...codings].flatMap((one) => targetsIn(one, "NoteRef"));
    const said = points.slice(from, to);
    const note = cleanNote([
      ownWords(wordsIn(selection, "Description"), said),
      ...(await Promise.all(memos.map(known.memo))),
    ]);
    const key = `${from} ${to}`;
    const before = passages.get(key);
    passages.set(key, {
      start: from,
      end: to,
      codes: [...new Set([...(before?.codes ?? []), ...codings.flatMap((one) => targetsIn(one, "CodeRef"))])],
      note: cleanNote([before?.note, note]),
    });
  }
  return { passages: [...passages.values()], done: done.close(), lost };
}

function countedBy(selection: XmlElement, syncs: ReadonlyMap<string, number>) {
  const { startPosition, endPosition } = selection.attributes;
  const at = (position: string | undefined, sync: string) =>
    position === undefined ? (syncs.get(guidIn(selection, sync)) ?? Number.NaN) : Number(position);
  const words = [nameOf(selection), wordsIn(selection, "Description") ?? ""].filter((one) => one.trim() !== "");
  return { start: at(startPosition, "fromSyncPoint"), end: at(endPosition, "toSyncPoint"), words };
}

/** Some programs say the words of a selection again as its description. */
function ownWords(description: string | undefined, said: string): string | undefined {
  return description !== undefined && flat(description) !== flat(said) ? description : undefined;
}

/** What each did, once a day. */
class DoneList {
  readonly #users: ReadonlyMap<string, string>;
  readonly #done = new Map<string, Done>();

  constructor(users: ReadonlyMap<string, string>) {
    this.#users = users;
  }

  /** The first of these that says when. */
  add(what: Done["what"], ...elements: readonly XmlElement[]): void {
    const told = elements.find(({ attributes }) => attributes.creationDateTime !== undefined);
    const at = told && instantIn(told.attributes.creationDateTime ?? "");
    if (!(told && at)) return;
    const who = this.#users.get(guidIn(told, "creatingUser")) || undefined;
    const key = JSON.stringify([what, who, at.slice(0, 10)]);
    const known = this.#done.get(key);
    if (!known || at < known.at) this.#done.set(key, { what, who, at });
  }

  close(): readonly Done[] {
    return [...this.#done.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
  }
}

/** A time without a zone is taken for UTC. */
function instantIn(text: string): string | undefined {
  const time = new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  const year = time.getUTCFullYear();
  return year >= 1 && year <= 9999 ? time.toISOString() : undefined;
}
