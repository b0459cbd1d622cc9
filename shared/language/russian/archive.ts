export const archive = {
  "Verified {when}, {files, plural, one {# file} other {# files}}, {problems, plural, one {# problem} other {# problems}}":
    "Проверено {when}: {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}, {problems, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}",
  "Backed up {when}": "Резервная копия: {when}",
  "{count, plural, one {# damaged file} other {# damaged files}}":
    "{count, plural, one {# повреждённый файл} few {# повреждённых файла} many {# повреждённых файлов} other {# повреждённого файла}}",
  "Repair…": "Восстановить…",
  "Nothing was changed. Open the archive for writing to repair it, or bring these files back from a copy of it.":
    "Ничего не изменено. Чтобы восстановить архив, откройте его для записи или верните эти файлы из его копии.",
  "Nothing was changed. A repair says beforehand what it will do, and can fetch files from a backup.":
    "Ничего не изменено. Восстановление заранее покажет, что будет сделано, и может взять файлы из резервной копии.",
  "Found when the archive was opened": "Обнаружено при открытии архива",
  Understood: "Понятно",
  "Saving…": "Сохранение…",
  "Taking in {count, plural, one {# file} other {# files}}…":
    "{count, plural, one {Принимается # файл} few {Принимаются # файла} many {Принимается # файлов} other {Принимается # файла}}…",
  "Saved when you leave the field": "Сохранится при выходе из поля",
  "Typed but not added yet: Enter adds it": "Введено, но ещё не добавлено: нажмите Enter",
  "All changes saved": "Все изменения сохранены",
  "The last change was not saved": "Последнее изменение не сохранено",
  "Read-only": "Только чтение",
  "Read-only: {notice}": "Только чтение: {notice}",
  "Verifying…": "Проверка…",
  "Not verified yet": "Ещё не проверено",
  "Not backed up yet": "Резервной копии ещё нет",
  "Indexing texts: {done, number} of {total, number}": "Индексация текстов: {done, number} из {total, number}",
  "Verified: {count, plural, one {# file} other {# files}}, all as they should be.":
    "Проверено: {count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}, всё в порядке.",
  "{count, plural, one {# passage has} other {# passages have}} no place in the text.":
    "{count, plural, one {У # отрывка} few {У # отрывков} many {У # отрывков} other {У # отрывка}} нет места в тексте.",
} as const;
