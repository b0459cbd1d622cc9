export const files = {
  "Drop to review": "Отпустите для просмотра",
  "Not now": "Не сейчас",
  "Nothing is imported until you have seen what was read.":
    "Ничего не импортируется, пока не просмотрено, что разобрано.",
  "There was no file in that.": "Файлов в этом не было.",
  "Open or create an archive first; then drop the files again.":
    "Сначала откройте или создайте архив, затем перетащите файлы снова.",
  "This archive is open for reading only: nothing can be imported into it.":
    "Архив открыт только для чтения: импортировать в него нельзя.",
  "Finish this import first, then drop the next files.":
    "Сначала завершите этот импорт, затем перетащите следующие файлы.",
} as const;
