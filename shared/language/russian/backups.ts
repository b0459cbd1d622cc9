export const backups = {
  "Back up the archive": "Резервная копия архива",
  "Back up": "Создать копию",
  "Backing up": "Создание резервной копии",
  "Only what is new is copied. Then all of the copy is read again, and what opening it would give is compared with the archive. To restore, open the copy.":
    "Копируется только новое. Затем вся копия перечитывается, и то, что даст её открытие, сравнивается с архивом. Чтобы вернуться к копии, откройте её.",
  "Choose another folder…": "Выбрать другую папку…",
  "Stop the backup": "Остановить копирование",
  "Backup verified": "Резервная копия проверена",
  "Backup with problems": "Резервная копия с ошибками",
  Problems: "Ошибки",
  "Looking for what is new": "Поиск нового",
  Copying: "Копирование",
  "Reading the copy again": "Проверка копии",
  "The copy holds {count, plural, one {# transcript} other {# transcripts}}.":
    "В копии {count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}.",
  "No file was new.": "Новых файлов не было.",
  "{files, plural, one {# file was} other {# files were}} copied, {megabytes, number} MB.":
    "{files, plural, one {Скопирован # файл} few {Скопировано # файла} many {Скопировано # файлов} other {Скопировано # файла}}, {megabytes, number} МБ.",
  "It was opened, all of its {count, plural, one {# file} other {# files}} were read again, and it is the same as the archive.":
    "Копия открыта, {count, plural, one {перечитан # файл} few {перечитаны все # файла} many {перечитаны все # файлов} other {перечитаны все # файла}}; она совпадает с архивом.",
  "{count, plural, one {# file is not as it} other {# files are not as they}} should be: this is not a good backup.":
    "{count, plural, one {# файл не такой, каким должен} few {# файла не такие, какими должны} many {# файлов не такие, какими должны} other {# файла не такие, какими должны}} быть: полагаться на эту копию нельзя.",
} as const;
