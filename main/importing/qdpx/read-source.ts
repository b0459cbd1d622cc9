import type { Pace } from "../../runtime/pace.ts";
import { type AroundTexts, sayValues, type Value } from "./around-texts.ts";
import { cleanNote } from "./clean-words.ts";
import { guidIn, inside, nameOf, targetsIn, wordsIn } from "./gathered-project.ts";
import type { Code, ProjectPassage, ProjectText, Stated } from "./project.ts";
import { type RawSource, readPassages } from "./read-passages.ts";
import type { TextSpool } from "./text-spool.ts";
import type { UnplacedList } from "./unplaced-list.ts";

export type Tools = {
  readonly unplaced: UnplacedList;
  /** Where the words go. */
  readonly spool: Pick<TextSpool, "put">;
  readonly pace: Pace;
};

/** A text of a project with all that is said of it; undefined where its words are not there. */
export async function readSource(
  raw: RawSource,
  known: AroundTexts,
  { unplaced, spool, pace }: Tools,
): Promise<ProjectText | undefined> {
  const { source, around } = raw;
  const name = nameOf(around) || nameOf(source);
  const text = await known.textIn(source);
  if (text === undefined || text.trim() === "") {
    unplaced.add("missing-text", name);
    return undefined;
  }
  if (source.attributes.richTextPath !== undefined) unplaced.add("formatting", name);
  const { passages, done, lost } = await readPassages({ raw, text, known, pace });
  for (let n = 0; n < lost; n += 1) unplaced.add("selection", "");
  return {
    guid: guidIn(around),
    name,
    id: undefined,
    file: await spool.put(Buffer.from(text)),
    passages,
    codes: inside(around, "Coding").flatMap((coding) => targetsIn(coding, "CodeRef")),
    note: await noteOf(raw, known),
    done,
    stated: {},
  };
}

async function noteOf({ source, around }: RawSource, known: AroundTexts): Promise<string | undefined> {
  const memos = new Set([around, source].flatMap((one) => targetsIn(one, "NoteRef")));
  return cleanNote([
    wordsIn(around, "Description"),
    ...(await Promise.all([...memos].map(known.memo))),
    ...known.casesOf(guidIn(around)).map(known.sayCase),
    sayValues(known.valuesIn(around)),
  ]);
}

/**
 * A text of a project that Lectern wrote: what its case says is known of the transcript, and is no note. Selections that are turns with their
 * speakers say what the text says itself.
 */
export function ownSource(
  { note: _note, ...text }: ProjectText,
  { source }: RawSource,
  known: AroundTexts,
  codes: ReadonlyMap<string, Code>,
): ProjectText {
  const isTurn = ({ codes: guids }: ProjectPassage) =>
    guids.length > 0 && guids.every((guid) => codes.get(guid)?.use === "speaker");
  const passages = text.passages.filter((passage) => !isTurn(passage));
  const bare = { ...text, passages, note: undefined, done: [] };
  const [own] = known.casesOf(text.guid);
  if (!own) return bare;
  const values = new Map<string, string>(known.valuesIn(own) satisfies readonly Value[]);
  return {
    ...bare,
    id: values.get("Id in Lectern"),
    stated: {
      ...statedBy({ title: nameOf(own), summary: wordsIn(source, "Description") }, values),
      sections: known.setsOf(text.guid),
    },
  };
}

function statedBy(given: Partial<Stated>, values: ReadonlyMap<string, string>): Stated {
  const all = {
    ...given,
    date: values.get("Date as described"),
    place: values.get("Place"),
    eventType: values.get("Kind of event"),
    language: values.get("Language"),
    status: values.get("Publication"),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ""));
}
