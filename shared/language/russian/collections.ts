export const collections = {
  "What it is for": "Для чего она",
  "New collection": "Новая подборка",
  "New collection…": "Новая подборка…",
  Make: "Создать",
  "It begins empty: add to it from any list.": "Сначала она пуста: добавлять можно из любого списка.",
  "It begins with {count, plural, one {# transcript} other {# transcripts}}.":
    "Сначала в ней {count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}.",
  "The collection “{name}”": "Подборка «{name}»",
  "Rename or describe…": "Переименовать или описать…",
  "Move up": "Поднять",
  "Move down": "Опустить",
  "Take out": "Убрать из подборки",
  "The collection “{name}” is made, with {count, plural, one {# transcript} other {# transcripts}}.":
    "Подборка «{name}» создана, в ней {count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}.",
  "The collection “{name}” is changed.": "Подборка «{name}» изменена.",
  "The collection “{name}” is deleted. Its transcripts stay in the archive.":
    "Подборка «{name}» удалена. Её стенограммы остаются в архиве.",
  "All of it is in “{name}” already.": "Всё это уже в подборке «{name}».",
  "{count, plural, one {# transcript} other {# transcripts}} added to “{name}”.":
    "{count, plural, one {# стенограмма добавлена} few {# стенограммы добавлены} many {# стенограмм добавлено} other {# стенограммы добавлено}} в подборку «{name}».",
  "{count, plural, one {# transcript} other {# transcripts}} taken out of “{name}”.":
    "{count, plural, one {# стенограмма убрана} few {# стенограммы убраны} many {# стенограмм убрано} other {# стенограммы убрано}} из подборки «{name}».",
  "At place {place, number} of “{name}”.": "Место в подборке «{name}»: {place, number}.",
  "Add {count, plural, one {# transcript} other {# transcripts}} to a collection":
    "Добавить {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}} в подборку",
  "Open a collection": "Открыть подборку",
  "Find a collection": "Найти подборку",
  "There is none yet.": "Подборок ещё нет.",
  "Move to a place": "Переместить на место",
  Move: "Переместить",
  "“{name}” has places 1 to {last, number}.": "В подборке «{name}» места от 1 до {last, number}.",
  "Add to a collection…": "Добавить в подборку…",
  "Add what is selected": "Добавить выделенное",
  "Nothing is selected in the list.": "В списке ничего не выделено.",
} as const;
