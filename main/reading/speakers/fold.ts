import type { Turn, Voice } from "../../../shared/reading/reading.ts";
import type { DraftTurn } from "../page/draft.ts";
import { foldCase, nameKey } from "./name.ts";
import { isSamePerson, type NameParts, partsOf } from "./same-person.ts";

/** The voices of a page and its turns, each tied to one. */
export type Folded = { readonly voices: Voice[]; readonly turns: Turn[] };

type OpenVoice = {
  readonly labels: string[];
  readonly anonymous: boolean;
  readonly parts: NameParts | undefined;
  name: string | undefined;
  /** The name was printed alone, so it holds nothing of the office. */
  sure: boolean;
  office: string | undefined;
};

/** Fold the labels that stand for one voice: long form and short, capitals, inverted order, a misprint. */
export function foldVoices(turns: readonly DraftTurn[]): Folded {
  const voices: OpenVoice[] = [];
  const byLabel = new Map<string, number>();
  const folded = turns.map(({ label, shape, first, last }, i): Turn => {
    const voice = byLabel.get(label) ?? findVoice(voices, shape);
    byLabel.set(label, voice);
    const open = voices[voice];
    if (open && !open.labels.includes(label)) open.labels.push(label);
    return { n: i + 1, voice, label, lines: [first, last] };
  });
  return { voices: voices.map(closeVoice), turns: folded };
}

/** Index of the voice that a label's shape stands for; a new one where none does. */
function findVoice(voices: OpenVoice[], shape: DraftTurn["shape"]): number {
  const { form, name, office } = shape;
  const anonymous = form === "anonymous";
  const parts = name === undefined ? undefined : partsOf(name);
  const found = voices.findIndex((voice) => isSameVoice(voice, anonymous, parts, shape));
  const voice = voices[found];
  if (!voice) {
    return voices.push({ labels: [], anonymous, parts, name: name ?? shape.text, sure: form === "name", office }) - 1;
  }
  voice.office ??= office;
  if (form === "name" && name !== undefined && !voice.sure && !isShorter(name, voice.name ?? "")) {
    voice.name = name;
    voice.sure = true;
  }
  return found;
}

function isShorter(name: string, than: string): boolean {
  return name.split(" ").length < 2 && than.split(" ").length >= 2;
}

function isSameVoice(
  voice: OpenVoice,
  anonymous: boolean,
  parts: NameParts | undefined,
  shape: DraftTurn["shape"],
): boolean {
  if (voice.anonymous !== anonymous) return false;
  if (voice.parts && parts) return isSamePerson(voice.parts, parts);
  return !voice.parts && !parts && foldCase(voice.name ?? "") === foldCase(shape.text);
}

function closeVoice({ labels, name, office, anonymous, parts }: OpenVoice): Voice {
  return {
    labels,
    ...(parts && name !== undefined ? { name } : {}),
    ...(office ? { office } : {}),
    anonymous,
  };
}

/** Two printings of a name that hold the same words in any order. */
export function isSameName(a: string, b: string): boolean {
  return nameKey(a.split(" ")) === nameKey(b.split(" "));
}
