const small = /^\p{Ll}/u;
const capital = /^\p{Lu}/u;

/** Does the text begin with a small letter? Told by its first unit where that is ASCII, as most are. */
export function beginsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : small.test(text);
}

/** The same for a capital. */
export function beginsCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : capital.test(text);
}
