/** Russian and Ukrainian endings of names, and what stands in their place in the nominative. */
const endings: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ["ого", ["ий", "ый", "ой", "ій"]],
  ["его", ["ий"]],
  ["ому", ["ий", "ый", "ой", "ій"]],
  ["ему", ["ий"]],
  ["ыми", [""]],
  ["ом", ["", "ий", "ый", "ой"]],
  ["ем", ["й", "ь", ""]],
  ["єм", ["й"]],
  ["ым", ["", "ый", "ой"]],
  ["им", ["ий", "ій", "ой", ""]],
  ["ім", ["ий", "ій", ""]],
  ["ой", ["а", "ая"]],
  ["ою", ["а", "ая"]],
  ["ую", ["ая"]],
  ["ей", ["я", "а"]],
  ["єю", ["я"]],
  ["ею", ["я"]],
  ["ии", ["ия"]],
  ["ию", ["ия"]],
  ["ії", ["ія"]],
  ["ію", ["ія"]],
  ["ью", ["ь"]],
  ["а", ["", "о"]],
  ["у", ["", "а"]],
  ["ы", ["а"]],
  ["е", ["", "а", "я"]],
  ["і", ["", "а", "я"]],
  ["я", ["й", "ь"]],
  ["ю", ["й", "ь", "я"]],
  ["и", ["я", "ь", "а"]],
];

const shortestStem = 3;

/** What a Cyrillic word may be in the nominative, itself first; a word in another script is itself. */
export function nominatives(word: string): readonly string[] {
  if (!/[а-яёіїєґ]$/iu.test(word)) return [word];
  const lower = word.toLowerCase();
  const found = endings.flatMap(([ending, ends]) => {
    const stem = lower.slice(0, lower.length - ending.length);
    return lower.endsWith(ending) && stem.length >= shortestStem ? ends.map((end) => stem + end) : [];
  });
  return [word, ...found];
}
