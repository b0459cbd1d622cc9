/** What a record id's first letter says about the record it names. */
export const idLetters = {
  archive: "a",
  backup: "b",
  collection: "l",
  export: "x",
  import: "i",
  passage: "n",
  person: "p",
  profile: "f",
  reread: "r",
  section: "s",
  setting: "g",
  step: "h",
  topic: "c",
  transcript: "t",
  writer: "w",
} as const;

export type IdKind = keyof typeof idLetters;
