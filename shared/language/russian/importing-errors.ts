/** What goes wrong with imports, readings and corrections. */
export const importingErrors = {
  "{name}: {reason}": "{name}, не прочитано: {reason}",
  "{name} is no version of anything that is known.": "{name} — не версия чего-либо известного.",
  "The transcript that this is a version of is not in the archive any more.":
    "Стенограммы, версией которой это является, больше нет в архиве.",
  "This import has no file number {number}.": "В этом импорте нет файла номер {number}.",
  "This import is not waiting for review. Begin a new one.": "Этот импорт не ждёт просмотра. Начните новый.",
  "This file is no export of Lectern any more.": "Этот файл больше не экспорт Lectern.",
  "The import was cancelled.": "Импорт прерван.",
  "Reading was cancelled.": "Чтение прервано.",
  "Reading again was stopped. Nothing was changed.": "Повторный разбор остановлен. Ничего не изменено.",
  "The text is what it was. Nothing was changed.": "Текст прежний. Ничего не изменено.",
  "A corrected text needs words. Nothing was changed.": "В исправленном тексте должны быть слова. Ничего не изменено.",
  "The corrected text has half a character in it, which no file can hold.":
    "В исправленном тексте есть половина символа, такое не записать ни в один файл.",
  "Lectern’s reader failed on this file and set it aside. Save it as plain text, or leave it out and report it.":
    "Lectern не смог разобрать этот файл и отложил его. Сохраните его как простой текст или пропустите и сообщите о нём.",
  "Reading this file took too long and was given up: it is unlike any transcript. Split it, or leave it out.":
    "Чтение этого файла заняло слишком много времени и прекращено: он не похож на стенограмму. Разделите его или пропустите.",
  "Lectern could not save a file in the archive: the part of it that writes failed. What was saved before is safe. Try again.":
    "Lectern не удалось сохранить файл в архиве: отказала пишущая часть. Сохранённое прежде цело. Повторите.",
} as const;
