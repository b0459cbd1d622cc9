export const concordance = {
  Concordance: "Конкорданс",
  Lines: "Строки",
  Before: "До",
  "Hit and after": "Совпадение и после",
  "{count, number}+ lines": "{count, number}+ строк",
  "Sorting…": "Сортировка…",
  "Counting… {count, number} so far": "Подсчёт… пока {count, number}",
  "Sorting… {count, number} so far": "Сортировка… пока {count, number}",
  "As in the list": "Как в списке",
  "By what stands before": "По тексту до",
  "By what stands after": "По тексту после",
  "Count on": "Считать дальше",
  "Order of the lines": "Порядок строк",
  "Stop saving": "Прервать сохранение",
  "The lines could not be brought up to date": "Строки не удалось обновить",
  "Looking for the lines…": "Поиск строк…",
  "Type what was said": "Введите, что было сказано",
  "Words, an “exact phrase”, or {field} and a name with words show every place where they stand, each in its line.":
    "Слова, «точная фраза» или {field} с именем и словами покажут каждое место, где они стоят, отдельной строкой.",
  "No text has it": "Ни в одном тексте этого нет",
  "Lines are of texts: what stands in titles, summaries and notes alone has none. Take away a word, or one of the choices to narrow by.":
    "Строки берутся из текстов: у того, что есть только в названиях, кратких содержаниях и заметках, их нет. Уберите слово или одно из условий фильтра.",
  "The lines were not saved.": "Строки не сохранены.",
  "{count, plural, one {# line was} other {# lines were}} written to {name}.":
    "{count, plural, one {# строка записана} few {# строки записаны} many {# строк записано} other {# строки записано}} в {name}.",
  "{count, plural, one {# line of a transcript that is embargoed or withdrawn was left out} other {# lines of transcripts that are embargoed or withdrawn were left out}}: “{command}” (Ctrl+K) takes them in.":
    "{count, plural, one {Опущена # строка} few {Опущены # строки} many {Опущено # строк} other {Опущено # строки}} из стенограмм под эмбарго или отозванных: «{command}» (Ctrl+K) включит и их.",
  "Nothing was saved.": "Ничего не сохранено.",
} as const;
