/** What files of other programs hold and Lectern has no place for. */
export const unplaced = {
  "{count, plural, one {# picture} other {# pictures}}":
    "{count, plural, one {# изображение} few {# изображения} many {# изображений} other {# изображения}}",
  "{count, plural, one {# PDF} other {# PDFs}}":
    "{count, plural, one {# файл PDF} few {# файла PDF} many {# файлов PDF} other {# файла PDF}}",
  "{count, plural, one {# recording} other {# recordings}}":
    "{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}",
  "{count, plural, one {# video} other {# videos}}":
    "{count, plural, one {# видео} few {# видео} many {# видео} other {# видео}}",
  "the formatting of {count, plural, one {# text} other {# texts}}":
    "оформление {count, plural, one {# текста} few {# текстов} many {# текстов} other {# текста}}",
  "{count, plural, one {# text that is not in the file} other {# texts that are not in the file}}":
    "{count, plural, one {# текст, которого нет в файле} few {# текста, которых нет в файле} many {# текстов, которых нет в файле} other {# текста, которых нет в файле}}",
  "{count, plural, one {# selection without a place} other {# selections without a place}}":
    "{count, plural, one {# выделение без места в тексте} few {# выделения без места в тексте} many {# выделений без места в тексте} other {# выделения без места в тексте}}",
  "{count, plural, one {# case} other {# cases}}":
    "{count, plural, one {# случай} few {# случая} many {# случаев} other {# случая}}",
  "{count, plural, one {# variable} other {# variables}}":
    "{count, plural, one {# переменная} few {# переменные} many {# переменных} other {# переменной}}",
  "{count, plural, one {# memo} other {# memos}}":
    "{count, plural, one {# заметка} few {# заметки} many {# заметок} other {# заметки}}",
  "{count, plural, one {# link} other {# links}}":
    "{count, plural, one {# связь} few {# связи} many {# связей} other {# связи}}",
  "{count, plural, one {# graph} other {# graphs}}":
    "{count, plural, one {# схема} few {# схемы} many {# схем} other {# схемы}}",
  "{count, plural, one {# set} other {# sets}}":
    "{count, plural, one {# набор} few {# набора} many {# наборов} other {# набора}}",
  "No place here, left out: {what}.": "Здесь нет места, пропущено: {what}.",
  "The words of these came in, their marks did not: {what}.": "Слова вошли, их пометы — нет: {what}.",
  "Not read of the header: {what}.": "Не прочитано из заголовка: {what}.",
  "Not all of it has a place here": "Не всему здесь есть место",
  "Project “{name}”: {texts, plural, one {# text} other {# texts}}, {codes, plural, one {# code} other {# codes}}, {sets, plural, one {# set} other {# sets}}, {passages, plural, one {# passage} other {# passages}}":
    "Проект «{name}»: {texts, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}, {codes, plural, one {# код} few {# кода} many {# кодов} other {# кода}}, {sets, plural, one {# набор} few {# набора} many {# наборов} other {# набора}}, {passages, plural, one {# отрывок} few {# отрывка} many {# отрывков} other {# отрывка}}",
  "Project “{name}” of {origin}: {texts, plural, one {# text} other {# texts}}, {codes, plural, one {# code} other {# codes}}, {sets, plural, one {# set} other {# sets}}, {passages, plural, one {# passage} other {# passages}}":
    "Проект «{name}» ({origin}): {texts, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}, {codes, plural, one {# код} few {# кода} many {# кодов} other {# кода}}, {sets, plural, one {# набор} few {# набора} many {# наборов} other {# набора}}, {passages, plural, one {# отрывок} few {# отрывка} many {# отрывков} other {# отрывка}}",
} as const;
