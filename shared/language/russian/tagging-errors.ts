const termCalled = "{kind, select, topics {Тема} other {Персона}}";
const ofTerm = "{kind, select, topics {темы} other {персоны}}";
const usedIn = "{used, plural, one {# стенограмме} few {# стенограммах} many {# стенограммах} other {# стенограммы}}";
const orMove =
  "Скажите, что станет с употреблениями: убрать их или передать {kind, select, topics {другой теме} other {другой персоне}}. Ничего не изменено.";

/** What cannot be tagged, merged or told apart so. */
export const taggingErrors = {
  "“{value}” is not {form}. Nothing was changed.": "«{value}»: нужно другое, {form}. Ничего не изменено.",
  "“{value}” is not {form}: write {meant}. Nothing was changed.":
    "«{value}»: нужно другое, {form}: {meant}. Ничего не изменено.",
  "a date such as 2021-03-03, 2021-03, 2021 or 196X": "дата вроде 2021-03-03, 2021-03, 2021 или 196X",
  "a date such as 2021-03-03 or 2021-03-03T14:15": "дата вроде 2021-03-03 или 2021-03-03T14:15",
  "a time from 00:00 to 23:59": "время от 00:00 до 23:59",
  "a time zone such as Europe/Oslo or +01:00": "часовой пояс вроде Europe/Oslo или +01:00",
  "a language tag such as en, ru or pt-BR": "обозначение языка вроде en, ru или pt-BR",
  "a day such as 2021-03-03": "день вроде 2021-03-03",
  "A term of this edit is no longer in the archive. Choose it again.":
    "Темы или персоны из этой правки больше нет в архиве. Выберите снова.",
  "A {kind, select, topics {topic} other {person}} cannot be merged into itself. Nothing was changed.":
    "{kind, select, topics {Тему} other {Персону}} нельзя объединить с самой собой. Ничего не изменено.",
  "{id} is in two of the merges, or merged into itself. Nothing was changed.":
    "{id} входит в два объединения или объединяется с собой. Ничего не изменено.",
  "There is another {kind, select, topics {topic} other {person}} “{label}” ({id}). Merge the two if they are one, or choose another name. Nothing was changed.": `${termCalled} «{label}» уже есть ({id}). Объедините их, если это одно и то же, или выберите другое имя. Ничего не изменено.`,
  "There is another {kind, select, topics {topic} other {person}} “{other}”, known as “{label}” ({id}). Merge the two if they are one, or choose another name. Nothing was changed.": `${termCalled} «{other}», известная как «{label}», уже есть ({id}). Объедините их, если это одно и то же, или выберите другое имя. Ничего не изменено.`,
  "There is no transcript {id} in the archive (any more).": "Стенограммы {id} в архиве нет (больше нет).",
  "“{title}” is in the trash. Restore it first. Nothing was changed.":
    "«{title}» в корзине. Сначала восстановите. Ничего не изменено.",
  "Who “{name}” is has been said already. Nothing was changed.": "Кто такой «{name}», уже сказано. Ничего не изменено.",
  "There is no transcript {missing} in the archive (any more). Nothing was changed.":
    "Стенограммы {missing} в архиве нет (больше нет). Ничего не изменено.",
  "“{title}” is in the trash. Restore it to change it. Nothing was changed.":
    "«{title}» в корзине. Чтобы изменить, восстановите. Ничего не изменено.",
  "There is no {kind, select, topics {topic} other {person}} {id} in the archive (any more). Nothing was changed.":
    "{kind, select, topics {Темы} other {Персоны}} {id} в архиве нет (больше нет). Ничего не изменено.",
  "There are no words of the text in that place. Select some first.":
    "В этом месте нет слов текста. Сначала выделите слова.",
  "“{shown}” stands in the text more than once. Quote more of the words around it.":
    "«{shown}» встречается в тексте не один раз. Процитируйте больше слов вокруг.",
  "“{shown}” does not stand in the text. Quote it as it is printed.":
    "«{shown}» в тексте нет. Процитируйте так, как напечатано.",
  "The file is not {name} as it should be: {why} Nothing was changed.":
    "Файл — не правильный {name}: {why} Ничего не изменено.",
  "The file has entities that are made of entities. Nothing was changed.":
    "В файле есть сущности, составленные из сущностей. Ничего не изменено.",
  "{asked} is not one of those that are merged. Nothing was changed.":
    "{asked} не входит в объединяемые. Ничего не изменено.",
  "A person has no broader term to choose.": "У персоны нет более широкого понятия.",
  "A topic has no identifiers to choose from.": "У темы нет идентификаторов.",
  "The merged topic would stand below itself with “{above}” above it. Nothing was changed.":
    "Объединённая тема оказалась бы ниже самой себя, если над ней «{above}». Ничего не изменено.",
  "“{label}” would stand below itself with “{above}” above it. Nothing was changed.":
    "«{label}» окажется ниже самой себя, если над ней «{above}». Ничего не изменено.",
  "A {kind, select, topics {topic} other {person}} that is deleted cannot take the uses. Choose another one. Nothing was changed.":
    "{kind, select, topics {Удаляемая тема} other {Удаляемая персона}} не может принять употребления. Выберите другую. Ничего не изменено.",
  "“{label}” is used in {used, plural, one {# transcript} other {# transcripts}}. Say what becomes of the uses: remove them, or move them to another {kind, select, topics {topic} other {person}}. Nothing was changed.": `«{label}» употребляется в ${usedIn}. ${orMove}`,
  "These {count, number} {kind, select, topics {topics} other {persons}} are used in {used, plural, one {# transcript} other {# transcripts}}. Say what becomes of the uses: remove them, or move them to another {kind, select, topics {topic} other {person}}. Nothing was changed.": `Эти {kind, select, topics {темы} other {персоны}} ({count, number}) употребляются в ${usedIn}. ${orMove}`,
  "That is the {kind, select, topics {topic} other {person}} itself: name another one. Nothing was changed.":
    "Это {kind, select, topics {та же тема} other {та же персона}}: назовите другую. Ничего не изменено.",
  "None of these transcripts has “{own}”. Nothing was changed.":
    "Ни в одной из этих стенограмм нет «{own}». Ничего не изменено.",
  "{message} Nothing was changed.": "{message} Ничего не изменено.",
  "No {kind, select, topics {topic} other {person}} {term} was merged into “{into}” and is still part of it. Nothing was changed.": `Нет ${ofTerm} {term}, которая вошла в «{into}» и остаётся её частью. Ничего не изменено.`,
} as const;
