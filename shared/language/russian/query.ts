export const query = {
  "at the {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} character": "на {n, number}-м знаке",
  "A bracket is closed {place} and was not opened before.": "Скобка закрыта {place}, но не была открыта.",
  "{name} {place} has nothing before it that can be looked for.": "Перед {name} {place} нечего искать.",
  "{name} {place} has nothing after it that can be looked for.": "После {name} {place} нечего искать.",
  "The bracket {place} is more than {deepest} deep: fewer will do.":
    "Скобка {place} вложена глубже {deepest} уровней: хватит и меньшего.",
  "There is nothing in the brackets {place}.": "В скобках {place} ничего нет.",
  "You opened a bracket {place} and did not close it.": "Скобка открыта {place} и не закрыта.",
  "{name} cannot stand inside the brackets of {outer}.": "{name} не может стоять в скобках после {outer}.",
  "{name} takes one name: (said-by:Valdez pilot) OR (said-by:Okafor pilot).":
    "После {name} — одно имя: (said-by:Иванов порт) OR (said-by:Петров порт).",
  "Write what {name} is to hold, right after the colon.": "После {name}, сразу за двоеточием, напишите, что искать.",
  "You opened a quotation mark {place} and did not close it.": "Кавычка открыта {place} и не закрыта.",
  "A query can hold {most, number} words: the one {place} is one more.":
    "В запросе может быть не больше {most, number} слов: слово {place} уже лишнее.",
  "NEAR looks for words: it cannot stand after {field}.": "NEAR ищет слова и не может стоять после {field}.",
  "NEAR needs words in its brackets: NEAR(harbour pilot, 5).": "В скобках NEAR нужны слова: NEAR(порт лоцман, 5).",
  "NEAR needs two words at least: NEAR(harbour pilot, 5).": "NEAR нужны хотя бы два слова: NEAR(порт лоцман, 5).",
  "{what} {place} cannot stand in the brackets of NEAR, which takes words, phrases and a distance: NEAR(harbour pilot, 5).":
    "{what} {place} не может стоять в скобках NEAR: там слова, фразы и расстояние: NEAR(порт лоцман, 5).",
  "After the comma in NEAR stands how many words may be between: a number up to {farthest, number}.":
    "После запятой в NEAR стоит, сколько слов может быть между: число до {farthest, number}.",
  "There is no word to look for in {line}: everything is shown.": "В запросе {line} нечего искать: показано всё.",
  "{field} needs a word right after the colon.": "После {field}, сразу за двоеточием, нужно слово.",
  "There is no status {value}: it is {known}.": "Нет состояния {value}: бывает {known}.",
  "{value} is no date: write 2019, 2019-05, 2019..2021-05 or 199X after {field}.":
    "{value} — не дата: после {field} пишут 2019, 2019-05, 2019..2021-05 или 199X.",
  "{value} is no date: write {meant} after {field}.": "{value} — не дата: после {field} пишут {meant}.",
  "{value} ends before it begins: write {turned} after {field}.":
    "{value} кончается раньше, чем начинается: после {field} пишут {turned}.",
  "There is no month {month}, as in {value}: months are 01 to 12.":
    "Нет месяца {month}, как в {value}: бывают от 01 до 12.",
  "There is no day {value} in the calendar.": "Дня {value} нет в календаре.",
  "There is no {value}: what can be asked after {field} is {flags}.":
    "Нет признака {value}: после {field} может стоять {flags}.",
  "There is no field {field}. Did you mean {meant}?": "Нет поля {field}. Может быть, {meant}?",
  "There is no field {field}. Put it in quotation marks to look for the words.":
    "Нет поля {field}. Чтобы искать эти слова, возьмите их в кавычки.",
  "{name} is a saved query: it has no members of its own. Ask for it by its words.":
    "{name} — сохранённый запрос: своего состава у него нет. Ищите по его словам.",
  "There is no collection {name}. The names of those that there are stand beside the list.":
    "Нет подборки {name}. Названия имеющихся стоят рядом со списком.",
  "Nobody in the archive is called {name}.": "В архиве нет персоны {name}.",
  "No place is called {name}.": "Нет места {name}.",
  "No section is called {name}.": "Нет раздела {name}.",
  "No transcript is in a language {name}.": "Нет стенограмм на языке {name}.",
  "No file is called {name}.": "Нет файла {name}.",
  "No topic is called {name}.": "Нет темы {name}.",
  "Nobody who speaks is called {name}.": "Среди выступающих нет имени {name}.",
  "{left, plural, one {One text is} other {# texts are}} still to be read for names: what they name is found when they are.":
    "Имена ещё не прочитаны в {left, plural, one {# тексте} few {# текстах} many {# текстах} other {# текста}}: названные там найдутся позже.",
  "Too many transcripts match to sort them by relevance: they are sorted by date.":
    "Совпадений слишком много для порядка по релевантности: стенограммы стоят по дате.",
  "There is no word to look for in the texts.": "Нет слова, которое можно искать в текстах.",
  "More than 1,000,000 hits: they stand in the order of the list. Narrow them to sort by context.":
    "Больше 1 000 000 совпадений: они стоят в порядке списка. Чтобы упорядочить их по контексту, уточните запрос.",
  "{count, plural, one {One text} other {# texts}} could not be read and can be found by title only. Verify the archive to see which.":
    "Не удалось прочитать {count, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}; их можно найти только по названию. Проверьте архив, чтобы узнать какие.",
} as const;
