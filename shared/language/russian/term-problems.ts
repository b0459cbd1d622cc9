const known = "{kind, select, topics {Тема} other {Персона}} «{label}»";

/** What is wrong with a field of a topic or person, and what is to be known of them before. */
export const termProblems = {
  "The label": "Название",
  "The variant": "Вариант",
  "The scope note": "Область применения",
  "The form of the name": "Форма имени",
  "The note": "Заметка",
  "The name": "Имя",
  "This part of the name": "Часть имени",
  "The office or function": "Должность или функция",
  "The kind of identifier": "Вид идентификатора",
  "The identifier": "Идентификатор",
  "{what} is empty.": "{what}: не заполнено.",
  "{what} has {count, number} characters; {most, number} are the most.":
    "{what}: {count, plural, one {# символ} few {# символа} many {# символов} other {# символа}}, а можно не больше {most, number}.",
  "{what} has control characters or line ends, which nobody sees. Type it anew.":
    "{what}: есть невидимые управляющие символы или переводы строки. Введите заново.",
  "{what} has control characters, which nobody sees. Type it anew.":
    "{what}: есть невидимые управляющие символы. Введите заново.",
  "{what} has invisible marks that turn the direction of writing. Type it anew.":
    "{what}: есть невидимые знаки, меняющие направление письма. Введите заново.",
  "{what} ends or begins with half a character. Type it anew.":
    "{what}: в начале или в конце половина символа. Введите заново.",
  "There is another {kind, select, topics {topic} other {person}} “{label}”. Merge the two if they are one, or choose another name.": `${known} уже есть. Объедините их, если это одно и то же, или выберите другое имя.`,
  "There is another {kind, select, topics {topic} other {person}} “{label}”, known as “{known}”. Merge the two if they are one, or choose another name.": `${known}, известная как «{known}», уже есть. Объедините их, если это одно и то же, или выберите другое имя.`,
  "There is another {kind, select, topics {topic} other {person}} called “{label}” (“{other}”): rename one of the two.":
    "Есть другая {kind, select, topics {тема} other {персона}} с именем «{label}» («{other}»): переименуйте одну из двух.",
  "There is another {kind, select, topics {topic} other {person}} known as “{label}” (“{other}”): rename one of the two.":
    "Есть другая {kind, select, topics {тема} other {персона}}, известная как «{label}» («{other}»): переименуйте одну из двух.",
  "It would end ({to}) before it begins ({from}).": "Конец ({to}) раньше начала ({from}).",
  "“{date}” is not a date that exists, such as 2012, 2012-05 or 2012-05-21.":
    "«{date}» — не существующая дата, нужна такая: 2012, 2012-05 или 2012-05-21.",
  "The broader topic is not in the archive (any more). Choose it again.":
    "Более широкой темы в архиве нет (больше нет). Выберите снова.",
  "“{label}” would stand below itself with “{above}” above it.":
    "«{label}» окажется ниже самой себя, если над ней «{above}».",
  "A topic cannot be related to itself.": "Тема не может быть связана сама с собой.",
  "The related topic is not in the archive (any more). Choose it again.":
    "Связанной темы в архиве нет (больше нет). Выберите снова.",
  "“{value}” is not of the form of {scheme}: {form}.": "«{value}» не подходит для {scheme}: {form}.",
  "a Q and a number, as Q42": "нужны Q и число, как Q42",
  "2 to 9 or 19 to 22 digits, as 75121530": "нужно от 2 до 9 или от 19 до 22 цифр, как 75121530",
  "16 digits of which the last one checks the others, as 0000 0001 2103 2683":
    "нужно 16 цифр, последняя — контрольная, как 0000 0001 2103 2683",
  "16 digits of which the last one checks the others, as 0000-0002-1825-0097":
    "нужно 16 цифр, последняя — контрольная, как 0000-0002-1825-0097",
  "It stands twice in the file.": "В файле встречается дважды.",
  "Another topic is known as “{form}”.": "Как «{form}» уже известна другая тема.",
  "What it stands below in the file is not a topic of it.": "То, ниже чего она стоит в файле, — не тема этого файла.",
  "It stands below “{label}” too; one place is kept.": "Стоит и ниже «{label}»; оставлено одно место.",
  "Below “{label}” it would stand below itself.": "Ниже «{label}» она оказалась бы ниже самой себя.",
  "{count, plural, one {# transcript that carried it is} other {# transcripts that carried it are}} no longer in the archive.":
    "{count, plural, one {# стенограммы, где она была указана, больше нет} few {# стенограмм, где она была указана, больше нет} many {# стенограмм, где она была указана, больше нет} other {# стенограммы, где она была указана, больше нет}} в архиве.",
  "The topic that it stood below is no longer in the archive: it comes back at the top.":
    "Темы, ниже которой она стояла, в архиве больше нет: она вернётся на верхний уровень.",
  "“{label}”, which it stood below, stands below it by now: it comes back at the top.":
    "Тема «{label}», ниже которой она стояла, теперь сама ниже неё: она вернётся на верхний уровень.",
  "From {from, select, draft {draft} review {in review} approved {approved} published {published} other {withdrawn}} to {to, select, draft {draft} review {in review} approved {approved} published {published} other {withdrawn}} it would leave out {steps}, which this archive asks for.":
    "Переход «{from, select, draft {черновик} review {на проверке} approved {одобрено} published {опубликовано} other {отозвано}} → {to, select, draft {черновик} review {на проверке} approved {одобрено} published {опубликовано} other {отозвано}}» пропустил бы обязательное в этом архиве: {steps}.",
  "in review": "на проверке",
  approved: "одобрено",
  published: "опубликовано",
} as const;
