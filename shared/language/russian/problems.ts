/** What is said when something went wrong, and in safe mode. */
export const problems = {
  "Safe mode: no folder is watched, the search index is made anew, and your settings are not used. To leave it, quit Lectern and start it without --safe.":
    "Безопасный режим: папки не отслеживаются, поисковый указатель строится заново, ваши настройки не применяются. Чтобы выйти из него, закройте Lectern и запустите без --safe.",
  "Save a problem report…": "Сохранить отчёт о неполадке…",
  "bug error log crash fault help": "ошибка сбой журнал неполадка справка",
  "New window": "Новое окно",
  "second another tab beside": "второе ещё вкладка рядом",
  "The problem report is saved. Read it before you send it: it has versions, sizes and what failed, nothing of transcripts and no names.":
    "Отчёт о неполадке сохранён. Прочтите его перед отправкой: в нём версии, размеры и что не удалось, ничего из стенограмм и никаких имён.",
  "This window stopped working": "Это окно перестало работать",
  "Everything that was shown as saved is on disk. Open the window again and go on; if this comes back, save a problem report and send it with a line on what you did.":
    "Всё, что было показано как сохранённое, записано на диск. Откройте окно снова и продолжайте; если это повторится, сохраните отчёт о неполадке и отправьте его, приписав, что вы делали.",
  "Open the window again": "Открыть окно снова",
} as const;
