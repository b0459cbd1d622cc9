export const bulk = {
  "The tags could not be read. Try again.": "Не удалось прочитать метки. Попробуйте ещё раз.",
  "{count, plural, one {# tag} other {# tags}} copied.":
    "{count, plural, one {Скопирована # метка} few {Скопированы # метки} many {Скопировано # меток} other {Скопировано # метки}}.",
  "What changes": "Что изменится",
  "Looking what would change…": "Выясняется, что изменится…",
  "{count, plural, one {# transcript changes.} other {# transcripts change.}}":
    "{count, plural, one {Изменится # стенограмма.} few {Изменятся # стенограммы.} many {Изменится # стенограмм.} other {Изменится # стенограммы.}}",
  "{count, plural, one {# is} other {# are}} so already.": "Уже так: {count, number}.",
  "{count, number} may not change and stay as they are.": "Нельзя изменить, останется как есть: {count, number}.",
  "New: {names}.": "Новое: {names}.",
  "Change a field": "Изменить поле",
  "Change a field…": "Изменить поле…",
  "Each needs one.": "Обязательное поле.",
  "Empty takes it away.": "Если оставить пустым, значение будет убрано.",
  "Why (kept in the history)": "Причина (сохраняется в истории)",
  "Paste tags": "Вставить метки",
  Paste: "Вставить",
  "From {title}. What a transcript has already stays.": "Из: {title}. То, что у стенограммы уже есть, остаётся.",
  none: "нет",
} as const;
