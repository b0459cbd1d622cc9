/** How a printed name and one that is known go together. */
export const relations = {
  "more than one person has this name": "это имя носят несколько персон",
  "the same name": "то же имя",
  "same family name and initials": "та же фамилия и инициалы",
  "one of the names is longer": "одно из имён длиннее",
  "the same given name in another language": "то же имя на другом языке",
  "sounds the same, written with other signs": "звучит так же, записано иначе",
  "the same but for one letter": "отличается одной буквой",
  "same family name": "та же фамилия",
} as const;
