/** What goes wrong with backups and copies of an archive. */
export const backupErrors = {
  "There is not enough room for the backup in {folder}: it needs {needed}, and {free} are free. Nothing was written. Make room, or choose another drive.":
    "В папке {folder} не хватает места для резервной копии: нужно {needed}, свободно {free}. Ничего не записано. Освободите место или выберите другой диск.",
  "The backup was stopped. What was copied so far is kept, and the next backup goes on from there.":
    "Резервное копирование остановлено. Скопированное сохранено, в следующий раз копирование продолжится с этого места.",
  "{folder} holds another archive ({archive}), not a copy of “{name}”. Nothing in it was overwritten. Choose another folder.":
    "В папке {folder} другой архив ({archive}), а не копия архива «{name}». Ничего в ней не перезаписано. Выберите другую папку.",
  "The copy in {folder} still has what the archive lost before it was repaired (from batch {from} of the history on). Nothing in it was overwritten. Keep this copy, and choose another folder for the backup.":
    "В копии в {folder} ещё есть то, что архив потерял до восстановления (с порции {from} истории). Ничего в ней не перезаписано. Сохраните эту копию и выберите для резервной копии другую папку.",
  "The copy in {folder} is ahead of the archive: it ends with batch {end}, the archive with batch {batch}. Somebody worked in the copy, or the archive lost what the copy still has.":
    "Копия в {folder} новее архива: она кончается порцией {end}, архив — порцией {batch}. Кто-то работал в копии, или архив потерял то, что в ней ещё есть.",
  "The copy in {folder} and the archive went different ways: batch {common} is not the same in both. Somebody worked in the copy.":
    "Копия в {folder} и архив разошлись: порция {common} в них разная. Кто-то работал в копии.",
  "{found} Nothing in it was overwritten. Open the copy to see what it holds, or choose another folder for the backup.":
    "{found} Ничего в ней не перезаписано. Откройте копию и посмотрите, что в ней, или выберите другую папку.",
  "{folder} is inside the archive itself. Choose a folder outside it, best on another drive. Nothing was written.":
    "{folder} лежит в самом архиве. Выберите папку вне его, лучше на другом диске. Ничего не записано.",
  "{folder} is not empty and holds no copy of this archive. Choose an empty folder or a new one. Nothing was written.":
    "{folder} не пуста и не содержит копии этого архива. Выберите пустую или новую папку. Ничего не записано.",
  "{folder} is not a copy of this archive: their histories have no step in common. To take transcripts over from another archive, export them there as JSON and import that here.":
    "{folder} — не копия этого архива: у их историй нет общих шагов. Чтобы взять стенограммы из другого архива, экспортируйте их там в JSON и импортируйте здесь.",
  "The archive was changed meanwhile. Nothing was brought in: do it again.":
    "Архив тем временем изменился. Ничего не внесено: повторите.",
} as const;
