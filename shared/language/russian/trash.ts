export const trash = {
  Trash: "Корзина",
  Restore: "Восстановить",
  "Leave the trash": "Выйти из корзины",
  "What lies in the trash is in no other list, no count and no export.":
    "Того, что лежит в корзине, нет ни в других списках, ни в подсчётах, ни в экспорте.",
  "Remove for good": "Удалить навсегда",
  "Removing…": "Удаление…",
  "Keep in the trash": "Оставить в корзине",
  "There is nothing in the trash.": "Корзина пуста.",
  "Their texts and the files as received are removed from the disk. What was catalogued about them stays in the history.":
    "Тексты и полученные файлы удаляются с диска. То, что о них записано в каталоге, остаётся в истории.",
  "This cannot be undone.": "Отменить это нельзя.",
  "and {count, number} more": "и ещё {count, number}",
  "Their texts, the files as received and all that was catalogued about them are erased, from the history too. Backups and exports are not touched.":
    "Тексты, полученные файлы и всё, что о них записано в каталоге, стираются, в том числе из истории. Резервные копии и экспорт не затрагиваются.",
  "Erasing…": "Стирание…",
  "Erase for good": "Стереть навсегда",
  "Not all that was selected is in the trash any more. Close this and look again.":
    "Не всё выбранное ещё в корзине. Закройте это окно и посмотрите снова.",
  Reason: "Причина",
  "It is kept in the history for good, so do not name what is to go: “By order of the court”.":
    "Остаётся в истории навсегда, поэтому не называйте того, что стирается: «По решению суда».",
  "Erased for good": "Стёрто навсегда",
  "{count, plural, one {# transcript} other {# transcripts}} moved to the trash.":
    "{count, plural, one {# стенограмма перемещена} few {# стенограммы перемещены} many {# стенограмм перемещено} other {# стенограммы перемещено}} в корзину.",
  "{count, plural, one {# transcript} other {# transcripts}} restored.":
    "{count, plural, one {# стенограмма восстановлена} few {# стенограммы восстановлены} many {# стенограмм восстановлено} other {# стенограммы восстановлено}}.",
  "Remove {count, plural, one {# transcript} other {# transcripts}} for good?":
    "Удалить {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}} навсегда?",
  "With them: their places in {names}.": "Вместе с ними: места в подборках {names}.",
  "With them: {passages, plural, one {# marked passage} other {# marked passages}}.":
    "Вместе с ними: {passages, plural, one {# отмеченный отрывок} few {# отмеченных отрывка} many {# отмеченных отрывков} other {# отмеченного отрывка}}.",
  "With them: {passages, plural, one {# marked passage} other {# marked passages}} and their places in {names}.":
    "Вместе с ними: {passages, plural, one {# отмеченный отрывок} few {# отмеченных отрывка} many {# отмеченных отрывков} other {# отмеченного отрывка}} и места в подборках {names}.",
  "{count, plural, one {# transcript} other {# transcripts}} removed for good.":
    "{count, plural, one {# стенограмма удалена} few {# стенограммы удалены} many {# стенограмм удалено} other {# стенограммы удалено}} навсегда.",
  "{left, plural, one {# file} other {# files}} could not be removed from the disk; emptying the trash again tries again.":
    "{left, plural, one {# файл не удалось} few {# файла не удалось} many {# файлов не удалось} other {# файла не удалось}} удалить с диска; при следующей очистке корзины попытка повторится.",
  "Erase {count, plural, one {# transcript} other {# transcripts}} for good, history included?":
    "Стереть {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}} навсегда, вместе с историей?",
  "{transcripts, plural, one {# transcript} other {# transcripts}}{passages, plural, =0 {} one { with # marked passage} other { with # marked passages}} and {files, plural, one {# file} other {# files}} erased.":
    "Стёрто: {transcripts, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}{passages, plural, =0 {} one { с # отмеченным отрывком} few { с # отмеченными отрывками} many { с # отмеченными отрывками} other { с # отмеченного отрывка}} и {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}.",
  "{batches, plural, one {# batch} other {# batches}} of the history written anew without them.":
    "Без них записано заново: {batches, plural, one {# порция} few {# порции} many {# порций} other {# порции}} истории.",
  "Backups and exports were not touched: they still hold what was erased.":
    "Резервные копии и экспорт не затронуты: стёртое в них осталось.",
  "The history has gaps: an earlier text that they alone named may still stand in the folder, where nothing tells it from others.":
    "В истории есть пропуски: прежний текст, названный только в них, мог остаться в папке, где его не отличить от других.",
  "The next backup erases it from {folders} too.":
    "При следующем резервном копировании это будет стёрто и здесь: {folders}.",
} as const;
