export const run = {
  "Tagging run": "Разметка подряд",
  Skip: "Пропустить",
  "Go on": "Дальше",
  "Accept {count, number} and go on": "Принять {count, number} и дальше",
  "Its suggestions are on their way.": "Предложения для неё ещё загружаются.",
  "{count, plural, one {# transcript} other {# transcripts}} gone through: {tagged, number} tagged{left, plural, =0 {} one {, # left as it was} other {, # left as they were}}.":
    "Просмотрено: {count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}; размечено: {tagged, number}{left, plural, =0 {} one {; без изменений: #} few {; без изменений: #} many {; без изменений: #} other {; без изменений: #}}.",
} as const;
