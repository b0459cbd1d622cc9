export const watches = {
  "Watched folder": "Наблюдаемая папка",
  "New files in a watched folder are offered for import into this archive. Nothing in the folder is changed.":
    "Новые файлы в наблюдаемой папке предлагаются для импорта в этот архив. В самой папке ничего не меняется.",
  "Watch a folder…": "Наблюдать за папкой…",
  "Another folder…": "Другая папка…",
  "Stop watching": "Не наблюдать",
  "Import at once what has no doubts; the rest waits for a review":
    "Импортировать сразу то, что не вызывает сомнений; остальное ждёт просмотра",
  "The folder that a file lies in becomes a topic of it": "Папка, в которой лежит файл, становится его темой",
  "{name} is not watched any more": "Наблюдение прекращено: {name}",
  "{count, plural, one {# new file} other {# new files}} in {name}: Review":
    "{name}: {count, plural, one {# новый файл} few {# новых файла} many {# новых файлов} other {# нового файла}} — просмотреть",
  "Watching {name}": "Наблюдение: {name}",
  "{name} is not there": "Папка не найдена: {name}",
  "No new file waits in the watched folder.": "Новых файлов в наблюдаемой папке нет.",
} as const;
