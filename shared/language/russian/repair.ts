const wasInHistory = "что было изменено, есть в каталоге, но не известно, кем и когда, и отменить это нельзя.";
const wasLost = "сделанные там изменения потеряны.";

/** What a repair does, and what it cannot bring back. */
export const repair = {
  "The purge that had been interrupted is brought to its end.": "Завершается прерванное стирание.",
  "The repair that had been interrupted is brought to its end.": "Завершается прерванное восстановление.",
  "{file} is made anew.": "Файл {file} создаётся заново.",
  "{file} is written anew.": "Файл {file} записывается заново.",
  "{count, plural, one {# file is} other {# files are}} fetched from {from}.":
    "Из {from} {count, plural, one {берётся # файл} few {берутся # файла} many {берутся # файлов} other {берётся # файла}}.",
  "{count, plural, one {# text is decoded} other {# texts are decoded}} again from the original.":
    "Из оригинала снова {count, plural, one {извлекается # текст} few {извлекаются # текста} many {извлекаются # текстов} other {извлекается # текста}}.",
  "{count, plural, one {# reading is} other {# readings are}} made again from the text.":
    "По тексту заново {count, plural, one {делается # разбор} few {делаются # разбора} many {делаются # разборов} other {делается # разбора}}.",
  "What is damaged or replaced is moved to the folder “damaged”; nothing is deleted.":
    "Повреждённое и заменённое переносится в папку «damaged»; ничего не удаляется.",
  "{kept, select, none {Nothing of the history is kept} other {The history is kept up to batch {kept}}}{gaps, select, yes {, but for what is missing in it} other {}}{again, select, yes {; what stood whole behind the damage is applied again, where it fits} other {}}.":
    "{kept, select, none {От истории ничего не сохраняется} other {История сохраняется до порции {kept}}}{gaps, select, yes {, кроме того, чего в ней недостаёт} other {}}{again, select, yes {; целое за повреждением применяется снова, где оно подходит} other {}}.",
  "{file} is rebuilt from the history.": "{file} восстанавливается по истории.",
  "{file} is written anew, from itself{behind, select, yes { and the history behind it} other {}}.":
    "{file} записывается заново по нему самому{behind, select, yes { и по истории после него} other {}}.",
  "{file} is rebuilt from {source, select, gap {the state behind an earlier gap} other {its generation}} (batch {batch}){behind, select, yes { and the history behind it} other {}}.":
    "{file} восстанавливается по {source, select, gap {состоянию за прежним пробелом} other {его прежнему поколению}} (порция {batch}){behind, select, yes { и по истории после него} other {}}.",
  "{file} {problem}. It can only come from a backup: name one for the repair.":
    "{file}: {problem}. Взять его можно только из резервной копии: укажите её для восстановления.",
  "{file} {problem}. It is not whole in {from} either. Name another backup, if there is one.":
    "{file}: {problem}. В {from} он тоже повреждён. Укажите другую резервную копию, если она есть.",
  "{file} could not be had again.": "Вернуть {file} не удалось.",
  "Neither the history nor any state of the catalogue is left to build on.":
    "Не осталось ни истории, ни какого-либо состояния каталога, по которым можно восстановить архив.",
  "What stood between batch {from} and batch {to} of the history: what was changed there is in the catalogue, but not who did it and when, and it cannot be undone.": `То, что стояло в истории между порциями {from} и {to}: ${wasInHistory}`,
  "Batch {from} of the history: what was changed there is in the catalogue, but not who did it and when, and it cannot be undone.": `Порция {from} истории: ${wasInHistory}`,
  "Batches {from} to {to} of the history: what was changed there is in the catalogue, but not who did it and when, and it cannot be undone.": `Порции истории с {from} по {to}: ${wasInHistory}`,
  "Batch {from} of the history: what was changed there is lost.": `Порция {from} истории: ${wasLost}`,
  "Batches {from} to {to} of the history: what was changed there is lost.": `Порции истории с {from} по {to}: ${wasLost}`,
  "Batch {batch} of the history is not the one that {file} names; that one is lost.":
    "Порция {batch} истории не та, что названа в {file}; та потеряна.",
  "Steps behind the damage that do not fit what is left without those before them.":
    "Шаги за повреждением, которые не подходят к тому, что осталось без предыдущих.",
  "{file}, which says what was just being purged, cannot be read: whether that came to its end cannot be known. Purge the same again.":
    "Не читается {file}, где сказано, что стиралось: завершилось ли стирание, узнать нельзя. Сотрите то же самое снова.",
} as const;
