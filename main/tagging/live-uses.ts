import type { Step } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { isInTrash, type Transcript } from "../../shared/records/transcript.ts";
import type { Archive } from "../archive/archive.ts";
import { transcriptsIn } from "../archive/changes/transcripts-in.ts";
import { atOnce, inSlices, type Slices } from "../runtime/slices.ts";
import type { Uses } from "./suggest.ts";

type Watched = Pick<Archive, "tables" | "onCommit">;

/** One count an archive: it is made when it is first asked for, and follows every change from then on. */
const live = new WeakMap<Watched, LiveUses>();

/** How often each term of an open archive is used, as it is now. */
export function usesOf(archive: Watched): LiveUses {
  const uses = live.get(archive) ?? new LiveUses(archive);
  live.set(archive, uses);
  return uses;
}

/** Each letter of a term's name asks for it: among a hundred thousand transcripts all are counted once, and then what changed. */
class LiveUses {
  readonly #transcripts: Tables["transcripts"];
  readonly #uses = new Map<string, number>();
  /** Records as they were counted. */
  readonly #counted = new Map<string, Transcript>();
  readonly #stale: Set<string>;

  constructor({ tables, onCommit }: Watched) {
    this.#transcripts = tables.transcripts;
    this.#stale = new Set(tables.transcripts.keys());
    onCommit((step) => this.#note(step));
  }

  now(): Uses {
    return atOnce(this.#settle());
  }

  /** The same, counted in slices. */
  ready(): Promise<Uses> {
    return inSlices(this.#settle());
  }

  /** Those who ask meanwhile go on where this one rests: each takes the next that is left. */
  *#settle(): Slices<Uses> {
    for (const id of this.#stale) {
      this.#stale.delete(id);
      this.#recount(id);
      yield;
    }
    return this.#uses;
  }

  #recount(id: string): void {
    const before = this.#counted.get(id);
    const now = this.#transcripts.get(id);
    if (before) for (const term of termsOf(before)) this.#add(term, -1);
    if (now) for (const term of termsOf(now)) this.#add(term, 1);
    if (now) this.#counted.set(id, now);
    else this.#counted.delete(id);
  }

  #add(term: string, change: 1 | -1): void {
    const uses = (this.#uses.get(term) ?? 0) + change;
    if (uses === 0) this.#uses.delete(term);
    else this.#uses.set(term, uses);
  }

  #note({ changes }: Step): void {
    for (const id of transcriptsIn(changes)) this.#stale.add(id);
  }
}

/** What a transcript carries, each once; what lies in the trash uses nothing. */
function termsOf(transcript: Transcript): readonly string[] {
  if (isInTrash(transcript)) return [];
  const { topics, persons, publication } = transcript;
  return [...topics, ...publication.sections, ...new Set(persons.map(({ person }) => person))];
}
