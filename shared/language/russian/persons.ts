export const persons = {
  "Who is {name}?": "Кто это: {name}?",
  "Who {name} is": "Кто это: {name}",
  "also in {count, plural, one {# more file} other {# more files}}":
    "также ещё в {count, plural, one {# файле} few {# файлах} many {# файлах} other {# файла}}",
  "also in {count, plural, one {# more transcript} other {# more transcripts}}":
    "также ещё в {count, plural, one {# стенограмме} few {# стенограммах} many {# стенограммах} other {# стенограммы}}",
  "Another person…": "Другая персона…",
  "New person": "Новая персона",
  Leave: "Оставить",
  "Find a person…": "Найти персону…",
  "Names that are not certain": "Неясные имена",
  "{name} is a new person": "{name} — новая персона",
  "{name} is {person}": "{name} — это {person}",
  "{name} stays nobody’s name": "{name} остаётся именем без персоны",
  "a person": "персона",
  "“{name}” stays nobody’s name in {count, plural, one {# transcript} other {# transcripts}}":
    "«{name}» остаётся именем без персоны: {count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}",
  "“{name}” is a new person in {count, plural, one {# transcript} other {# transcripts}}":
    "«{name}» — новая персона: {count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}",
  "“{name}” has a person in {count, plural, one {# transcript} other {# transcripts}}":
    "У имени «{name}» есть персона: {count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}",
  "more than one person has this name": "это имя у нескольких персон",
  "the same name": "то же имя",
  "same family name and initials": "те же фамилия и инициалы",
  "one of the names is longer": "одно из имён длиннее",
  "the same given name in another language": "то же личное имя на другом языке",
  "sounds the same, written with other signs": "звучит так же, записано другими знаками",
  "the same but for one letter": "отличается одной буквой",
  "same family name": "та же фамилия",
} as const;
