/** What goes wrong while something is looked for, and with the hosts themselves. */
export const findingErrors = {
  "That transcript is no longer in the archive.": "Этой стенограммы больше нет в архиве.",
  "Other lines were asked for meanwhile.": "Тем временем запрошены другие строки.",
  "Other frequencies were asked for meanwhile.": "Тем временем запрошены другие частоты.",
  "The search index in {folder} cannot be kept: {reason}. Lists work; to search, see that there is room and close and open the archive.":
    "Поисковый индекс в {folder} вести не удаётся: {reason}. Списки работают; чтобы искать, освободите место, закройте и откройте архив.",
  "The archive was closed meanwhile.": "Архив тем временем закрыли.",
  "The search failed: {message} Try again.": "Поиск не удался: {message} Повторите.",
  "Port {port} is in use by another program. Name another one, or none: then any that is free is taken.":
    "Порт {port} занят другой программой. Укажите другой или никакой: тогда будет взят любой свободный.",
  "Port {port} may not be used by you here. Name another one, or none: then any that is free is taken.":
    "Порт {port} использовать здесь нельзя. Укажите другой или никакой: тогда будет взят любой свободный.",
  "{file} could not be opened here: {trouble}.": "Файл {file} не удалось открыть: {trouble}.",
} as const;
