const term = "{kind, select, topics {Тема} other {Персона}}";

/** What the service refuses. */
export const serviceErrors = {
  "This archive is open for reading only. Open it for writing to import into it.":
    "Архив открыт только для чтения. Чтобы импортировать в него, откройте его для записи.",
  "Comparing names was stopped. Nothing was changed.": "Сравнение имён остановлено. Ничего не изменено.",
  "No archive is open. Create one, open one, or explore the sample archive.":
    "Архив не открыт. Создайте архив, откройте имеющийся или загляните в пробный.",
  "{action}: {problem}": "Запрос {action} не подходит: {problem}",
  "Lectern has no action “{name}”.": "У Lectern нет действия «{name}».",
  "Lectern made a mistake and did not finish this. What was saved before is safe.":
    "Lectern ошибся и не завершил это действие. Сохранённое прежде цело.",
  "The archive is open for reading only: nothing was purged.": "Архив открыт только для чтения: ничего не стёрто.",
  "The archive is open for reading only.": "Архив открыт только для чтения.",
  "That place is no longer known. Choose it again.": "Это место больше не известно. Выберите его снова.",
  "No file of the watched folder waits for a review.": "Ни один файл наблюдаемой папки не ждёт просмотра.",
  "This step cannot be taken back as it is; nothing was changed.": "Этот шаг нельзя отменить; ничего не изменено.",
  "This step cannot be taken back as it is; nothing was changed. {what}{more, plural, =0 {} one { There is # more like this.} other { There are # more like this.}}":
    "Этот шаг нельзя отменить; ничего не изменено. {what}{more, plural, =0 {} one { И ещё # подобный случай.} few { И ещё # подобных случая.} many { И ещё # подобных случаев.} other { И ещё # подобного случая.}}",
  "“{name}” was changed since.": "«{name}» с тех пор изменено.",
  "“{name}”: {field} is {now} now; the step left it {left}.":
    "«{name}»: сейчас поле {field} содержит {now}, а шаг оставил {left}.",
  empty: "пусто",
  "“{name}” is no longer in the archive.": "«{name}» больше нет в архиве.",
  "“{name}” is there again.": "«{name}» снова есть.",
  "“{name}” is in use.": "«{name}» используется.",
  "The file of “{name}” was removed when the trash was emptied.": "Файл «{name}» удалён при очистке корзины.",
  "This step is no longer at its place in the history.": "Этого шага больше нет на его месте в истории.",
  "A backup is under way already. Wait until it is finished.":
    "Резервное копирование уже идёт. Дождитесь его окончания.",
  "That collection is no longer in the archive.": "Этой подборки больше нет в архиве.",
  "There is a collection “{name}” already. Choose another name.": "Подборка «{name}» уже есть. Выберите другое имя.",
  "There is nothing to save: the list shows everything.": "Сохранять нечего: в списке всё.",
  "This export is under way already.": "Этот экспорт уже идёт.",
  "This export has not finished, or Lectern was closed since.":
    "Этот экспорт не завершён, или с тех пор Lectern закрывали.",
  "The report is in the zip. Unpack it to read it.": "Отчёт — в zip-архиве. Распакуйте его, чтобы прочитать.",
  "Open {report} in a browser: Lectern cannot do it here.":
    "Откройте {report} в браузере: здесь Lectern этого не может.",
  "Withheld passages leave only as JSON, for an archive of your own. Choose JSON alone, or leave them out.":
    "Скрытые отрывки выгружаются только в JSON, для собственного архива. Выберите один JSON или не включайте их.",
  "That import is over. Begin it again.": "Этот импорт окончен. Начните его снова.",
  "The trash is being emptied. Import when that is done.": "Корзина очищается. Импортируйте, когда это закончится.",
  "That is not in the collection “{name}”.": "Этого нет в подборке «{name}».",
  "“{name}” is a saved query: what it finds is not put there by hand.":
    "«{name}» — сохранённый запрос: найденное им не добавляют вручную.",
  "This passage has no place in the text. Select the words that it is to stand at.":
    "У этого отрывка нет места в тексте. Выделите слова, на которых ему стоять.",
  "That passage is no longer in the archive.": "Этого отрывка больше нет в архиве.",
  "That transcript is not in the archive (any more), or in the trash.":
    "Этой стенограммы нет (больше нет) в архиве, или она в корзине.",
  "Here, folders are chosen from Lectern's own list.": "Здесь папки выбирают из списка самого Lectern.",
  "Here, the system's own dialog chooses folders.": "Здесь папки выбирают в окне системы.",
  "“{name}” cannot be the name of a folder. Leave out slashes and dots alone.":
    "«{name}» не может быть именем папки. Уберите косые черты; одни точки тоже не годятся.",
  "There is another profile “{name}”. Choose another name.": "Профиль «{name}» уже есть. Выберите другое имя.",
  "That reading profile is no longer in the archive.": "Этого профиля разбора больше нет в архиве.",
  "That reading profile is no longer in the archive, or is of a later version.":
    "Этого профиля разбора больше нет в архиве, или он более поздней версии.",
  "“{zone}” is not a time zone such as Europe/Oslo. Nothing was changed.":
    "«{zone}» — не часовой пояс вроде Europe/Oslo. Ничего не изменено.",
  "This is being read again already.": "Это уже разбирается заново.",
  "The text was corrected by somebody else meanwhile. Look at it again. Nothing was changed.":
    "Текст тем временем исправил кто-то другой. Посмотрите его снова. Ничего не изменено.",
  "That is no revision of this transcript. Its revisions are listed with their sums.":
    "Это не редакция этой стенограммы. Её редакции перечислены с суммами.",
  "{reason}{count, plural, one {} other { So it is with all #.}} Nothing was changed.":
    "{reason}{count, plural, =1 {} one { То же со всеми #.} few { То же со всеми #.} many { То же со всеми #.} other { То же со всеми #.}} Ничего не изменено.",
  "That person is no longer in the archive.": "Этой персоны больше нет в архиве.",
  "An import is being written. Empty the trash when it is done. Nothing was removed.":
    "Записывается импорт. Очистите корзину, когда он закончится. Ничего не удалено.",
  "The archive is being changed all the time. Nothing was changed; try it again.":
    "Архив всё время меняется. Ничего не изменено; повторите.",
  "The {kind, select, topics {topic} other {person}} {id} went into {where} itself, on {day}. Take it out of that first. Nothing was changed.": `${term} {id} сама вошла в {where}, {day}. Сначала отделите её. Ничего не изменено.`,
} as const;
