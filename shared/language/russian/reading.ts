/** What pages hold: fields, lines, and what the reader warns of. */
export const reading = {
  title: "название",
  summary: "краткое содержание",
  date: "дата",
  time: "время",
  place: "место",
  language: "язык",
  geography: "география",
  topics: "темы",
  persons: "персоны",
  sections: "разделы",
  "publication status": "состояние публикации",
  "day of publication": "дата публикации",
  furniture: "служебное",
  residue: "остаток изображения",
  caption: "подпись к снимку",
  narration: "повествование",
  break: "разрыв",
  label: "подпись",
  speech: "речь",
  continuation: "продолжение",
  omission: "пропуск",
  topic: "тема",
  person: "персона",
  publication: "публикация",
  related: "похожее",
  note: "примечание",
  blank: "пусто",
  "The page left names out; they are not in its list of persons": "На странице пропущены имена; в списке персон их нет",
  "The date of publication could not be understood": "Не удалось понять дату публикации",
  "This may be a speaker, or only a sentence with a colon":
    "Это может быть выступающий или просто предложение с двоеточием",
  "Somebody in the archive has a name like this; say whether it is the same person":
    "В архиве есть похожее имя; укажите, тот же ли это человек",
  "The encoding was guessed; check letters with accents. Taken for":
    "Кодировка определена по догадке; проверьте буквы. Принято",
  "The description at the top of the file is damaged and was read only in part":
    "Описание в начале файла повреждено и прочитано лишь частично",
  "Some letters were garbled before the file came here": "Часть букв была испорчена ещё до импорта",
  "The profile is for other pages than this one and changed nothing":
    "Профиль предназначен для других страниц и ничего не изменил",
  "The profile found nothing here for": "Профиль ничего не нашёл для поля",
  "Nothing could be read from the line that was said to hold it": "Из указанной строки ничего не удалось прочитать",
  "Lines here begin as if they named who speaks, and nobody was taken for a speaker":
    "Строки здесь начинаются так, будто называют говорящих, но выступающим не признан никто",
  "It cannot be told which day this is; the date was left open": "Нельзя понять, какой это день; дата не заполнена",
  "No date could be read from the line that seems to hold it":
    "Из строки, в которой, похоже, стоит дата, её не удалось прочитать",
  "This day is announced; the page states none of its own": "Этот день анонсирован; своей даты у страницы нет",
  "Most words of this page were taken for its title, persons or other fields and are not in its text":
    "Большая часть слов этой страницы принята за название, лиц или другие поля и не вошла в текст",
  "Some characters were lost before the file came here; “\ufffd” stands in their place":
    "Часть знаков утрачена ещё до импорта; на их месте стоит «\ufffd»",
  "{what}; they can be repaired": "{what}; их можно исправить",
  "{what}: “{text}”": "{what}: «{text}»",
  "{what} would read “{after}”": "{what} — получится «{after}»",
  "{what} (line {line})": "{what} (строка {line})",
  "no date under it": "под ним нет даты",
  "the day on which the page was published": "день, когда опубликована страница",
  "The lines above the text are no sound YAML.": "Строки над текстом — неисправный YAML.",
} as const;
