/** The system's dialogs and what stands in its messages. */
export const desktop = {
  "Choose an empty folder for the archive": "Выберите пустую папку для архива",
  "Choose the backup to fetch files from": "Выберите резервную копию, откуда взять файлы",
  "Choose the folder of the backup: empty, or with the last backup in it":
    "Выберите папку резервной копии: пустую или с прошлой копией",
  "Choose the folder to watch": "Выберите наблюдаемую папку",
  "Choose where to put the export": "Выберите, куда поместить экспорт",
  "Create here": "Создать здесь",
  "Export here": "Экспортировать сюда",
  "Import files": "Импорт файлов",
  "Import folders": "Импорт папок",
  "Open it again": "Открыть снова",
  "This window stopped working.": "Это окно перестало работать.",
  "Everything that was shown as saved is on disk. The system says: {reason}. If this comes back, save a problem report (Help) and send it.":
    "Всё, что показано как сохранённое, записано на диск. Система сообщает: {reason}. Если это повторится, сохраните отчёт о неполадке (меню «Справка») и отправьте его.",
  "Lectern could not look into {folder}, so it cannot tell whether an archive is there. Check the drive and your permissions, then open it again. The system says: {message}":
    "Lectern не удалось заглянуть в {folder}, поэтому неизвестно, есть ли там архив. Проверьте диск и свои права, затем откройте снова. Система сообщает: {message}",
  "This page may not speak to Lectern.": "Этой странице нельзя обращаться к Lectern.",
  "What was dropped is not a list of files.": "Перетащен не список файлов.",
  "What was dropped is not a file on this computer. Save it as a file first, then drop that.":
    "Перетащен не файл с этого компьютера. Сначала сохраните его как файл, затем перетащите.",
  Watch: "Наблюдать",
  "Quit Lectern": "Выйти из Lectern",
  "Open this address in your browser?": "Открыть этот адрес в браузере?",
  "Something went wrong in Lectern": "В Lectern что-то пошло не так",
  "Lectern could not start": "Не удалось запустить Lectern",
} as const;
