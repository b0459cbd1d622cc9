export const revisions = {
  "Correct the text of “{title}”": "Исправить текст: «{title}»",
  "Show what changes": "Показать изменения",
  "Back to the text": "Назад к тексту",
  "Correct the text": "Исправить текст",
  "The whole text": "Весь текст",
  "Paragraph {number}": "Абзац {number}",
  "As it stands in the file, line by line. The file as received and every text before are kept.":
    "Как в файле, строка за строкой. Полученный файл и все прежние тексты сохраняются.",
  "Correct the whole text instead": "Исправлять весь текст",
  Why: "Почему",
  "It stands beside the revision, with who made it and when.": "Записывается рядом с редакцией: кто и когда её сделал.",
  "What changes in the text": "Что изменится в тексте",
  "{count, plural, one {# passage keeps its words} other {# passages keep their words}}.":
    "{count, plural, one {# отрывок сохранит} few {# отрывка сохранят} many {# отрывков сохранят} other {# отрывка сохранят}} свои слова.",
  "{count, plural, one {# passage} other {# passages}} will stand at other words, to be looked at.":
    "{count, plural, one {# отрывок окажется} few {# отрывка окажутся} many {# отрывков окажутся} other {# отрывка окажутся}} на других словах; их надо просмотреть.",
  "{count, plural, one {# passage} other {# passages}} will be without a place, to be placed again.":
    "{count, plural, one {# отрывок останется} few {# отрывка останутся} many {# отрывков останутся} other {# отрывка останутся}} без места; место надо указать заново.",
  "No field changes.": "Поля не меняются.",
  "Read anew from it: {fields}.": "Заново прочитано из текста: {fields}.",
  "Its text": "Текст",
  "Revisions of “{title}”": "Редакции: «{title}»",
  "Back to the revisions": "Назад к редакциям",
  "Go back to it": "Вернуться к ней",
  "As received": "Как получено",
  "the text now": "нынешний текст",
  "Look at it: {when}": "Посмотреть: {when}",
  "Look at it": "Посмотреть",
  "Go back to it…: {when}": "Вернуться к ней…: {when}",
  "Go back to it…": "Вернуться к ней…",
  "The text was corrected. The text before is kept among its revisions.":
    "Текст исправлен. Прежний текст сохранён среди редакций.",
} as const;
