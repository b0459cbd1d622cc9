export const help = {
  "Search help": "Искать в справке",
  "Nothing has all of these words.": "Нигде нет всех этих слов.",
} as const;
