import type { Verdict } from "../../shared/contract/imports.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import type { Text } from "../../shared/language/say.ts";
import { isInTrash, type Transcript } from "../../shared/records/transcript.ts";
import type { Received } from "../reading/received.ts";
import type { SessionItem } from "./import-item.ts";
import { type Likened, type Likeness, likened } from "./versions/likeness.ts";
import { createVersionFinder, type VersionFinder } from "./versions/version-finder.ts";

/** Whose a text is: a transcript's, or that of a file earlier in this import. */
export type TextOwner = { readonly transcript: Transcript } | { readonly item: SessionItem };

/** Gives the files of one import their verdicts, one after the other in their order: of several that are the same the first is new. */
export type Judge = {
  readonly texts: VersionFinder<TextOwner>;
  /** `self`: the file's index where it may have been noted before. */
  readonly verdictOn: (received: Received, self?: number) => Verdict;
  /** The file that got this verdict; later ones are compared with it. */
  readonly note: (item: SessionItem, received: Received) => void;
  /** It was said to be no transcript after all: nothing is compared with it, until it is noted again. */
  readonly forget: (item: SessionItem) => void;
};

export function createJudge(transcripts: Iterable<Transcript>): Judge {
  // Of two with the same file, the one that is not in the trash is the one that counts.
  const archived = new Map([...transcripts].sort(trashedFirst).map((one) => [one.original, one]));
  const firsts = new Map<string, SessionItem>();
  const texts = createVersionFinder<TextOwner>();
  const forgotten = new Set<number>();
  const isMeant = (self: number | undefined) => (owner: TextOwner) =>
    !("item" in owner) || (owner.item.index !== self && !forgotten.has(owner.item.index));

  return {
    texts,
    verdictOn: (received, self) => {
      if (!received.ok) return refusal(received);
      const there = archived.get(received.sha256);
      if (there) return onKnown(there);
      const first = firsts.get(received.sha256);
      if (first && first.index !== self)
        return { kind: "repeated", reason: inEnglish("The same file as {name} in this import.", { name: first.name }) };
      const found = received.sketch && texts.find(likenedPage(received, received.sketch), isMeant(self));
      return found ? onVersion(found, found.owner) : { kind: "new" };
    },
    note: (item, received) => {
      if (!received.ok || item.verdict.kind === "already" || item.verdict.kind === "repeated") return;
      forgotten.delete(item.index);
      if (!firsts.has(received.sha256)) firsts.set(received.sha256, item);
      if (received.sketch) texts.add({ item }, likenedPage(received, received.sketch));
    },
    forget: ({ index, sha256 = "" }) => {
      forgotten.add(index);
      if (firsts.get(sha256)?.index === index) firsts.delete(sha256);
    },
  };
}

export function refusal({ kind, reason, isReadable }: Extract<Received, { ok: false }>): Verdict {
  return { kind, reason, ...(isReadable ? { isReadable } : {}) };
}

type Readable = Extract<Received, { ok: true }>;

function likenedPage({ head }: Readable, sketch: NonNullable<Readable["sketch"]>): Likened {
  return likened(sketch, head.title?.value, head.date?.value);
}

function trashedFirst(a: Transcript, b: Transcript): number {
  return Number(isInTrash(b)) - Number(isInTrash(a));
}

const sameFile = {
  archived: "The same file is in the archive as “{title}”.",
  trashed: "The same file is in the trash as “{title}”. Restore it instead of importing it.",
} as const satisfies KnownTexts;

type KnownTexts = Record<"archived" | "trashed", Text>;

/** What is not imported, for it is there. */
export function onKnown(there: Transcript, texts: KnownTexts = sameFile): Verdict {
  const [kind, text] = isInTrash(there)
    ? (["trashed", texts.trashed] as const)
    : (["already", texts.archived] as const);
  return { kind, reason: inEnglish(text, { title: there.title }), transcript: there.id };
}

const likeTexts = {
  version: {
    here: "Another version of {name} in this import.",
    archived: "Another version of “{title}”.",
    trashed: "Another version of “{title}”, which is in the trash.",
  },
  "same-text": {
    here: "The same text as {name} in this import.",
    archived: "The same text as “{title}”.",
    trashed: "The same text as “{title}”, which is in the trash.",
  },
} as const satisfies Record<Likeness["kind"], Record<"here" | "archived" | "trashed", Text>>;

function onVersion({ kind }: Likeness, owner: TextOwner): Verdict {
  const texts = likeTexts[kind];
  if ("item" in owner) {
    const { index, name } = owner.item;
    return { kind, reason: inEnglish(texts.here, { name }), of: { item: index, title: name } };
  }
  const { id, title } = owner.transcript;
  const text = isInTrash(owner.transcript) ? texts.trashed : texts.archived;
  return { kind, reason: inEnglish(text, { title }), of: { transcript: id, title } };
}
