export const files = {
  "Drop to review": "Отпустите для просмотра",
  "Not now": "Не сейчас",
  "Nothing is imported until you have seen what was read.":
    "Ничего не импортируется, пока не просмотрено, что разобрано.",
  "There was no file in that.": "Файлов в этом не было.",
  "{count, plural, one {# file waits} other {# files wait}} for an archive: create or open one, and what is read is shown before anything is imported.":
    "{count, plural, one {# файл ждёт архива} few {# файла ждут архива} many {# файлов ждут архива} other {# файла ждут архива}}: создайте или откройте его, и прочитанное будет показано до импорта.",
  "Do not import": "Не импортировать",
  "This archive is open for reading only: nothing can be imported into it.":
    "Архив открыт только для чтения: импортировать в него нельзя.",
  "Finish this import first, then drop the next files.":
    "Сначала завершите этот импорт, затем перетащите следующие файлы.",
} as const;
