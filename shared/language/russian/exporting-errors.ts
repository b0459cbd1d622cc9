/** What goes wrong with exports, and with what is read back from them. */
export const exportingErrors = {
  "The export was cancelled. Nothing was left behind.": "Экспорт прерван. Ничего не осталось.",
  "The export could not be written in {folder}. {reason}": "Не удалось записать экспорт в {folder}. {reason}",
  "{folder} is inside the archive itself. Choose a folder outside it to export to. Nothing was written.":
    "{folder} лежит в самом архиве. Выберите для экспорта папку вне его. Ничего не записано.",
  "This export of Lectern is damaged: {how}. Take another copy of the file, or export again.":
    "Этот экспорт Lectern повреждён: {how}. Возьмите другую копию файла или экспортируйте снова.",
  "This export was made by a newer Lectern. Bring Lectern up to date first.":
    "Этот экспорт сделан более новой версией Lectern. Сначала обновите Lectern.",
  "There is no {where}. {remedy}": "Здесь нет {where}. {remedy}",
  "Name the folder or the zip that Lectern made; exports of earlier versions have no report.":
    "Укажите папку или zip, сделанные Lectern; в экспорте прежних версий отчёта нет.",
  "{file} is damaged, so the export cannot be checked by it.": "{file} повреждён, проверить по нему экспорт нельзя.",
  "{file} cannot be read: {why}.": "{file} не читается: {why}.",
  "The export broke off; nothing was left behind. Export fewer transcripts at once, or report this.":
    "Экспорт прервался; ничего не осталось. Экспортируйте меньше стенограмм за раз или сообщите об этом.",
  "A withheld passage lost its place when the text was corrected, so it cannot be left out. Place it again or release it first.":
    "Скрытый отрывок потерял место, когда текст исправили, поэтому исключить его нельзя. Сначала укажите ему место или снимите запрет.",
  "The zip does not hold what went into it: {message} Check the drive, then export again.":
    "В zip не то, что в него записано: {message} Проверьте диск и экспортируйте снова.",
  "This bag cannot be trusted: {why}. {remedy}": "Этому пакету BagIt нельзя доверять: {why}. {remedy}",
  "Nothing was taken from it. Take another copy of it, or have it made again.":
    "Из него ничего не взято. Возьмите другую копию или попросите сделать его снова.",
} as const;
