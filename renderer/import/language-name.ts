const english = new Intl.DisplayNames(["en"], { type: "language" });

/** Every language of ISO 639-1 that this browser has an English name for, by that name in lower case. */
const tags = new Map(listTags().map((tag) => [nameOf(tag).toLowerCase(), tag]));

/** `English` for `en`; a tag without a name, or one that is not well formed, stays as it is. */
export function nameLanguage(tag: string): string {
  try {
    return nameOf(tag);
  } catch {
    return tag; // RangeError: not a language tag, and shown as it stands
  }
}

/** The BCP 47 tag for what was typed: an English name or a tag. What is neither stays as it is, to be refused by name. */
export function readLanguage(typed: string): string {
  const text = typed.trim();
  return tags.get(text.toLowerCase()) ?? text;
}

function nameOf(tag: string): string {
  return english.of(tag) ?? tag;
}

function listTags(): readonly string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((tag) => Intl.getCanonicalLocales(tag)[0] === tag && nameOf(tag) !== tag);
}
