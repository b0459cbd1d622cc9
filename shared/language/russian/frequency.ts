export const frequency = {
  "How often": "Сколько раз",
  "Per million words": "На миллион слов",
  Measure: "Мера",
  "Compare with": "Сравнить с",
  "Compare with…": "Сравнить с…",
  "Compared with": "Сравнивается с",
  "Five are compared": "Сравниваются пять",
  "The table was not saved.": "Таблица не сохранена.",
  "{what}, {when}: {count, plural, one {# time} other {# times}}. Show the list.":
    "{what}, {when}: {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}. Показать список.",
  "{what} in {year}: {count, plural, one {# time} other {# times}}, {often} per million. Show the list":
    "{what}, {year}: {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, {often} на миллион. Показать список",
  "{what} without a date: {count, plural, one {# time} other {# times}}, {often} per million. Show the list":
    "{what}, без даты: {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, {often} на миллион. Показать список",
  "How often it was said each year, and how often in a million words":
    "Сколько раз это сказано в каждом году и сколько раз на миллион слов",
  "times · per million": "раз · на миллион",
  "Type a word": "Введите слово",
  "How often it was said is counted for every year of what the list is narrowed to. Up to four others can stand beside it.":
    "Для каждого года того, что отобрано в списке, считается, сколько раз это сказано. Рядом можно поставить ещё до четырёх запросов.",
  Counts: "Подсчёты",
  "The list is empty: there is nothing to count in.": "Список пуст: считать не в чем.",
} as const;
