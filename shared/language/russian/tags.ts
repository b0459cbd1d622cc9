export const tags = {
  "Not known": "Неизвестно",
  "Write a note…": "Написать заметку…",
  "Add a person as {role}": "Добавить персону, роль: {role}",
  "Roles of {name}": "Роли: {name}",
  "Role of the person that is added": "Роль добавляемой персоны",
  "Publish this text": "Опубликовать этот текст",
  "The text was corrected since it was published.": "После публикации текст был исправлен.",
  "Embargo to": "Эмбарго до",
  "{count, plural, one {# has one} other {# have one}}": "есть у {count, number}",
  "One date for all": "Одна дата для всех",
  "{many} selected.": "Выделено: {many}.",
  "{many} selected: what you change here changes in all of them.":
    "Выделено: {many}. Что изменяется здесь, изменяется во всех.",
  "In the trash. Restore to change anything.": "В корзине. Чтобы что-то изменить, верните из корзины.",
  "Not added yet: Enter adds it, Escape takes it away": "Ещё не добавлено: Enter добавит, Escape уберёт",
  "New topic {label}": "Новая тема: {label}",
  "New section {label}": "Новый раздел: {label}",
  "New person {label}": "Новая персона: {label}",
  "{what} was not changed: something else was selected before the tags were shown.":
    "{what}: изменение не внесено, потому что до показа меток было выделено другое.",
  "{count, number} of them stay as they are: {reason}": "Без изменений осталось {count, number}: {reason}",
  "{terms, plural, one {Topic} other {Topics}} {labels} added to {count, plural, one {# transcript} other {# transcripts}}.":
    "{terms, plural, one {Тема {labels} добавлена} few {Темы {labels} добавлены} many {Темы {labels} добавлены} other {Темы {labels} добавлены}} в {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}}.",
  "{terms, plural, one {Topic} other {Topics}} {labels} removed from {count, plural, one {# transcript} other {# transcripts}}.":
    "{terms, plural, one {Тема {labels} снята} few {Темы {labels} сняты} many {Темы {labels} сняты} other {Темы {labels} сняты}} с {count, plural, one {# стенограммы} few {# стенограмм} many {# стенограмм} other {# стенограммы}}.",
  "{terms, plural, one {Section} other {Sections}} {labels} added to {count, plural, one {# transcript} other {# transcripts}}.":
    "{terms, plural, one {Раздел {labels} добавлен} few {Разделы {labels} добавлены} many {Разделы {labels} добавлены} other {Разделы {labels} добавлены}} в {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}}.",
  "{terms, plural, one {Section} other {Sections}} {labels} removed from {count, plural, one {# transcript} other {# transcripts}}.":
    "{terms, plural, one {Раздел {labels} снят} few {Разделы {labels} сняты} many {Разделы {labels} сняты} other {Разделы {labels} сняты}} с {count, plural, one {# стенограммы} few {# стенограмм} many {# стенограмм} other {# стенограммы}}.",
  "{name} added to {count, plural, one {# transcript} other {# transcripts}} as {roles}.":
    "Метка {name} ({roles}) добавлена в {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}}.",
  "{name} removed from {count, plural, one {# transcript} other {# transcripts}} as {roles}.":
    "Метка {name} ({roles}) снята с {count, plural, one {# стенограммы} few {# стенограмм} many {# стенограмм} other {# стенограммы}}.",
  "Now {status}.": "Теперь {status}.",
  "{count, plural, one {# transcript} other {# transcripts}} now {status}.":
    "{count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}: теперь {status}.",
  "Nothing changed.": "Ничего не изменено.",
  "{field} changed.": "Изменено поле «{field}».",
  "{field} taken away.": "Очищено поле «{field}».",
  "{field} changed in {count, plural, one {# transcript} other {# transcripts}}.":
    "Поле «{field}» изменено в {count, plural, one {# стенограмме} few {# стенограммах} many {# стенограммах} other {# стенограммы}}.",
  "{field} taken away in {count, plural, one {# transcript} other {# transcripts}}.":
    "Поле «{field}» очищено в {count, plural, one {# стенограмме} few {# стенограммах} many {# стенограммах} other {# стенограммы}}.",
} as const;
