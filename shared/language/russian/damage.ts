/** What is found damaged in a file of the archive, read after its name, and what stands in an archive's notices. */
export const damage = {
  "is missing, though a transcript names it": "отсутствует, хотя на него ссылается стенограмма",
  "was changed: its sum is not the one in {file}": "изменён: его сумма не та, что в {file}",
  "cannot be read: {message}": "не читается: {message}",
  "ends after batch {end}, though batch {saved} was saved": "кончается порцией {end}, хотя сохранена порция {saved}",
  "ends after batch {end}, though batch {saved} was saved ({file} names it)":
    "кончается порцией {end}, хотя сохранена порция {saved} (она названа в {file})",
  "has another batch {batch} than the catalogue was made from":
    "содержит не ту порцию {batch}, из которой сделан каталог",
  "has another batch {batch} than {file} names": "содержит не ту порцию {batch}, что названа в {file}",
  "is missing, though {file} names batch {batch} in it": "отсутствует, хотя {file} называет в нём порцию {batch}",
  "is not whole at byte {byte}": "повреждён с байта {byte}",
  "is not whole at byte {byte}, where batch {batch} begins": "повреждён с байта {byte}, где начинается порция {batch}",
  "ends at byte {size}, though it was saved up to byte {saved}":
    "кончается на байте {size}, хотя сохранён до байта {saved}",
  "goes on with batch {batch} where batch {due} should follow (or one of another archive)":
    "продолжается порцией {batch} вместо порции {due} (или порцией другого архива)",
  "has a batch {batch} that was written anew by no purge": "содержит порцию {batch}, переписанную не при стирании",
  "still holds in batch {batch} what was purged": "в порции {batch} ещё содержит стёртое",
  "holds batch {batch} of another archive ({archive})": "содержит порцию {batch} другого архива ({archive})",
  "holds a step that cannot be read, in batch {batch}": "в порции {batch} содержит шаг, который не читается",
  "holds a change that does not fit what was before it, in batch {batch}: {message}":
    "в порции {batch} содержит изменение, не подходящее к тому, что было до него: {message}",
  "(line {n}) {found}": "(строка {n}) {found}",
  "is not a member of the catalogue": "не относится к каталогу",
  "stands before the format": "стоит прежде формата",
  "holds {id} a second time": "содержит {id} второй раз",
  "is not what Lectern writes there": "не то, что пишет туда Lectern",
  "ends before the catalogue does": "кончается раньше каталога",
  "holds no valid record: {message}": "содержит неправильную запись: {message}",
  "is not valid: {message}": "неправильна: {message}",
  "cannot be read as JSON": "не читается как JSON",
  "belongs to a purge that was interrupted": "остался от прерванного стирания",
  "Open the archive for writing, or repair it: the purge is brought to its end then.":
    "Откройте архив для записи или восстановите его: тогда стирание будет завершено.",
  "A purge was under way and cannot be finished. Repair the archive, then purge the same again.":
    "Шло стирание, завершить его нельзя. Восстановите архив и сотрите то же самое снова.",
  "was not copied from the archive: {message}": "не скопирован из архива: {message}",
  "it was changed there, its sum is wrong": "там он изменён, его сумма не сходится",
  "leads to batch {batch}, not as the archive does to batch {due}":
    "приводит к порции {batch}, а не к порции {due}, как в архиве",
  "differs from what the archive holds": "не такой, как в архиве",
  "is there already": "уже есть",
  "has another value in “{field}”": "в «{field}» другое значение",
  "lacks a member of “{field}”": "в «{field}» недостаёт одного из значений",
  "has a member of “{field}” already": "в «{field}» это значение уже есть",
  "The archive can only be read.": "Архив открыт только для чтения.",
  "This drive can only be read, so the archive is open for reading only.":
    "Диск доступен только для чтения, поэтому и архив открыт только для чтения.",
  "You may not write in this folder, so the archive is open for reading only.":
    "Прав на запись в эту папку нет, поэтому архив открыт только для чтения.",
  "The disk is full, so the archive is open for reading only. Make room, then open it again.":
    "Диск заполнен, поэтому архив открыт только для чтения. Освободите место и откройте архив снова.",
  "archive.json could not be brought up to date ({reason}). Every change is safe in the history.":
    "Не удалось обновить archive.json ({reason}). Все изменения целы: они в истории.",
  "archive.json was missing. Everything was rebuilt from the history.":
    "Файла archive.json не было. Всё восстановлено по истории.",
  "The last write to the history ({bytes} bytes) was not finished when Lectern stopped. It had not been reported as saved and was left out.":
    "Последняя запись в историю ({bytes} байт) не была закончена, когда Lectern остановился. О ней не сообщалось как о сохранённой, она отброшена.",
  "The last write to the history ({bytes} bytes) was not finished: it is being made just now, or Lectern stopped in it. It had not been reported as saved and was left out.":
    "Последняя запись в историю ({bytes} байт) не закончена: она идёт прямо сейчас, или на ней Lectern остановился. О ней не сообщалось как о сохранённой, она не учтена.",
  "{file}, which says when the archive was verified and backed up, could not be written: {message}":
    "Не удалось записать {file}, где отмечено, когда архив проверяли и копировали: {message}",
  "The history is damaged. What is shown is the archive as archive.json has it, after batch {batch}; what was changed later is missing here. Repair the archive to work in it.":
    "История повреждена. Показан архив по archive.json, после порции {batch}; более поздних изменений здесь нет. Чтобы работать в архиве, восстановите его.",
  "{file}, which names the last change that was saved, is damaged: this time it cannot be told whether the last change was lost. Nothing else depends on it.":
    "Повреждён {file}, где названо последнее сохранённое изменение: на этот раз нельзя сказать, не потеряно ли оно. Больше от этого файла ничего не зависит.",
  "{file} could not be written ({reason}). Every change is safe in the history; only damage to the very last one would be told less surely.":
    "Не удалось записать {file} ({reason}). Все изменения целы: они в истории; лишь повреждение самого последнего определить будет труднее.",
  "{holder} stopped without closing the archive. What it had saved is here.":
    "{holder}: работа прервалась, архив не был закрыт. Всё, что было сохранено, на месте.",
  "{holder} has given no sign of life and was taken over from. What it had saved is here.":
    "{holder}: признаков жизни нет, архив забран. Всё, что было сохранено, на месте.",
  "The files could not be verified just now ({reason}). Lectern tries again in an hour.":
    "Сейчас не удалось проверить файлы ({reason}). Следующая попытка через час.",
} as const;
