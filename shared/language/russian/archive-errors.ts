const writing = "пишет в этот архив";

/** What goes wrong with the folder on disk. */
export const archiveErrors = {
  "The archive is closed. Open it again to go on.": "Архив закрыт. Чтобы продолжить, откройте его снова.",
  "{folder} is no folder. Choose an empty folder, or a new one.":
    "{folder}: это не папка. Выберите пустую или новую папку.",
  "The folder {folder} is not empty. Choose an empty folder, or a new one.":
    "Папка {folder} не пуста. Выберите пустую или новую папку.",
  "The archive is open for reading only: nothing was changed.": "Архив открыт только для чтения: ничего не изменено.",
  "The archive is open for reading only: nothing can be added.":
    "Архив открыт только для чтения: добавить ничего нельзя.",
  "There is no folder {folder} (any more). Reconnect the drive, or choose where the archive is now.":
    "Папки {folder} нет (больше нет). Подключите диск снова или укажите, где архив теперь.",
  "There is no archive in {folder}: it has neither archive.json nor a history. Choose another folder, or create an archive.":
    "В папке {folder} нет архива: в ней нет ни archive.json, ни истории. Выберите другую папку или создайте архив.",
  "{file} is a file. An archive is a folder: choose the one that holds it.":
    "{file}: это файл. Архив — это папка: выберите ту, в которой он лежит.",
  "What this step did was purged: it is erased for good and cannot be taken back.":
    "Сделанное этим шагом стёрто навсегда, вернуть его нельзя.",
  "Emptying the trash cannot be taken back: what lay in it is gone.":
    "Очистку корзины отменить нельзя: того, что в ней лежало, больше нет.",
  "This step has been taken back already.": "Этот шаг уже отменён.",
  "This step has not been taken back.": "Этот шаг не отменялся.",
  "There is no step {id} in the history of this archive.": "В истории этого архива нет шага {id}.",
  "This step cannot be taken back as it is: a later step changed the same thing. Take the later one back first, or change it by hand.":
    "Этот шаг нельзя отменить: более поздний шаг изменил то же самое. Сначала отмените более поздний или измените вручную.",
  "The change does not fit {id} in the table “{kind}”: it {how}.":
    "Изменение не подходит к {id} в таблице «{kind}»: {how}.",
  "There is no {id} in the table “{kind}” (any more).": "В таблице «{kind}» нет (больше нет) {id}.",
  "“{name}” is not the name of a field that can be changed.": "«{name}»: поля с таким именем изменить нельзя.",
  "The field “{field}” is not a set.": "Поле «{field}» — не множество.",
  "The field “{field}” cannot be written as JSON.": "Поле «{field}» нельзя записать как JSON.",
  "This is not a valid record of the table “{kind}”: {found}": "Это не запись таблицы «{kind}»: {found}",
  "The archive is damaged: {file} {found}. Nothing in the folder was changed. {remedy}":
    "Архив повреждён: {file} {found}. В папке ничего не изменено. {remedy}",
  "This archive was written by a newer Lectern ({file} has format {format}, this program knows {known}). Nothing was changed. Install the newer version to open it.":
    "Этот архив записан более новой версией Lectern (у {file} формат {format}, эта программа знает {known}). Ничего не изменено. Чтобы открыть его, установите новую версию.",
  "This archive was written by a newer Lectern, or a byte of {file} is damaged: its format is {format}, this program knows {known}. Nothing was changed. Install the newer version to open it; if no newer one was ever used here, put this file back from a backup.":
    "Этот архив записан более новой версией Lectern, или в {file} повреждён байт: его формат {format}, эта программа знает {known}. Ничего не изменено. Чтобы открыть архив, установите новую версию; если новее здесь никогда не пользовались, верните этот файл из резервной копии.",
  "Lectern could not {doing}: {reason}{place}. What was saved before is safe. {remedy}":
    "Lectern не удалось {doing}: {reason}{place}. Сохранённое прежде цело. {remedy}",
  "{holder} is writing to this archive, from another machine as it seems. Close it there and try again, or open the archive read-only. If you know that it has stopped, take the archive over (on the command line: --take-over).": `{holder} ${writing}, по-видимому, с другого компьютера. Закройте архив там и повторите или откройте его только для чтения. Если известно, что та программа остановлена, архив можно забрать (в командной строке: --take-over).`,
  "{holder} has taken this archive over, so nothing more is saved from here. What was saved before is safe. Close the archive and open it again to go on.":
    "Архив забрала другая программа ({holder}), поэтому отсюда больше ничего не сохраняется. Сохранённое прежде цело. Чтобы продолжить, закройте архив и откройте снова.",
  "Another program may have taken this archive over, so nothing more is saved from here. What was saved before is safe. Close the archive and open it again to go on.":
    "Архив, возможно, забрала другая программа, поэтому отсюда больше ничего не сохраняется. Сохранённое прежде цело. Чтобы продолжить, закройте архив и откройте снова.",
  "{holder} is writing to this archive. Close it there, or open the archive read-only.": `{holder} ${writing}. Закройте его там или откройте архив только для чтения.`,
  "Lectern could not lock {file} ({reason}), so it will not write there. Open the archive read-only. If no Lectern has it open, on any machine, move that file away and try again.":
    "Lectern не удалось занять {file} ({reason}), поэтому он не будет туда писать. Откройте архив только для чтения. Если он ни на одном компьютере не открыт, уберите этот файл и повторите.",
  "Nothing was purged. {reason}": "Ничего не стёрто. {reason}",
  "There is no transcript {unknown} in the archive or its history.":
    "Ни в архиве, ни в его истории нет стенограммы {unknown}.",
  "The reason is kept: say it without the title or file name that is to go.":
    "Причина сохраняется: назовите её без названия и имени файла, которые стираются.",
  "{holder} is purging something from this archive. Try again in a moment. If that program has stopped, open the archive for writing: the purge is brought to its end then.":
    "{holder} стирает что-то из этого архива. Повторите чуть позже. Если та программа остановлена, откройте архив для записи: тогда стирание будет завершено.",
  "{obstacle} It cannot be repaired there.": "{obstacle} Восстановить его там нельзя.",
  "{from} is in the archive itself. Name a backup of it.": "{from} лежит в самом архиве. Укажите его резервную копию.",
  "There is no folder {from}. Connect its drive, or name another backup.":
    "Папки {from} нет. Подключите её диск или укажите другую резервную копию.",
  "There is no archive in {folder}. Choose another folder.": "В папке {folder} нет архива. Выберите другую папку.",
  "“{sha256}” is not the name of a file in the archive (a SHA-256).":
    "«{sha256}» — не имя файла в архиве (не SHA-256).",
  "“{textSha256}” is not the name of a text (a SHA-256).": "«{textSha256}» — не имя текста (не SHA-256).",
  "The check was stopped; nothing was changed.": "Проверка остановлена; ничего не изменено.",
} as const;
