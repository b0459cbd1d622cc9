export const vocabulary = {
  "Comparing names": "Сравнение имён",
  Describe: "Описать",
  "Describe {name}": "Описать: {name}",
  "A body": "Организация",
  "Given name first": "Сначала имя",
  "Family name first": "Сначала фамилия",
  Office: "Должность",
  "Kind, as Wikidata": "Вид, например Wikidata",
  Identifier: "Идентификатор",
  "Given names": "Имя, отчество",
  "Also called": "Другие имена",
  "One a line, in any script. A name that is changed stays here.":
    "По одному в строке, любым письмом. Прежнее имя при замене остаётся здесь.",
  "One a line. A name that is changed stays here.": "По одному в строке. Прежнее имя при замене остаётся здесь.",
  Offices: "Должности",
  "Add an office": "Добавить должность",
  "Remove office {n, number}": "Убрать должность {n, number}",
  "{label}, office {n, number}": "{label}, должность {n, number}",
  "Add an identifier": "Добавить идентификатор",
  "Remove identifier {n, number}": "Убрать идентификатор {n, number}",
  "{label}, identifier {n, number}": "{label}, идентификатор {n, number}",
  Below: "Более широкая тема",
  "Find the broader topic": "Найти более широкую тему",
  "Find a related topic": "Найти связанную тему",
  "What the topic is for, and what it is not.": "Для чего эта тема и для чего нет.",
  "There is no topic “{name}”. Choose one that is there.": "Темы «{name}» нет. Выберите из имеющихся.",
  Narrower: "Более узкие",
  Scope: "Область",
  Groups: "Группы",
  Merge: "Объединить",
  "Merge {count, number} {kind, select, topics {topics} other {persons}}":
    "Объединить {kind, select, topics {темы} other {персоны}}: {count, number}",
  "Which one stays?": "Что остаётся?",
  "{terms, plural, one {# term} other {# terms}} merged; {count, plural, one {# transcript} other {# transcripts}} changed.":
    "Объединено терминов: {terms, number}; изменено стенограмм: {count, number}.",
  "The others’ names stay as variants, and a merge can be taken back.":
    "Имена остальных останутся вариантами, и объединение можно отменить.",
  "{count, plural, one {# topic moves} other {# topics move}} below it.":
    "Тем, которые станут под ней: {count, number}.",
  "New variants": "Новые варианты",
  "Merge {count, plural, one {# group} other {# groups}}":
    "Объединить {count, plural, one {# группу} few {# группы} many {# групп} other {# группы}}",
  "Merge {count, plural, one {# group} other {# groups}} of {kind, select, topics {topics} other {persons}}":
    "Объединить {count, plural, one {# группу} few {# группы} many {# групп} other {# группы}} {kind, select, topics {тем} other {персон}}",
  "The first {first, number} of {total, number} groups: merge them, then those that are left.":
    "Первые {first, number} групп из {total, number}: объедините их, потом оставшиеся.",
  Space: "Пробел",
  "The first name of each stays, the others become its variants. {space} leaves a group out or takes it in, {right} lets its next name stay.":
    "Первое имя каждой группы остаётся, другие становятся его вариантами. {space} исключает группу или возвращает её, {right} оставляет следующее имя.",
  "No group is chosen.": "Ни одна группа не выбрана.",
  "{kind, select, topics {{count, plural, one {# topic goes} other {# topics go}}} other {{count, plural, one {# person goes} other {# persons go}}}} into {into, number}, as one step; each can be taken out again.":
    "{kind, select, topics {Уйдёт тем} other {Уйдёт персон}}: {count, number}, примут их: {into, number}. Это один шаг; каждую можно отделить обратно.",
  "{kind, select, topics {{gone, plural, one {# topic} other {# topics}}} other {{gone, plural, one {# person} other {# persons}}}} merged into {into, number}; {count, plural, one {# transcript} other {# transcripts}} changed.":
    "{kind, select, topics {Объединено тем} other {Объединено персон}}: {gone, number}, приняли их: {into, number}; изменено стенограмм: {count, number}.",
  "{what} moved to the top.": "{what}: теперь наверху.",
  "{what} moved below “{name}”.": "{what}: теперь под темой «{name}».",
  "Move {what}": "Переместить: {what}",
  "To the top": "Наверх",
  "What they are tagged to stays; narrowing by the broader topic finds them too.":
    "Их метки остаются на местах; фильтр по более широкой теме находит и их.",
  "Below which topic?": "Под какую тему?",
  "Below {name}.": "Под темой: {name}.",
  "{what} deleted.": "Удалено: {what}.",
  "Delete {what}": "Удалить: {what}",
  "What becomes of the transcripts that carry it?": "Что будет со стенограммами, у которых есть эта метка?",
  "It is taken off them": "Метка снимется с них",
  "Another {kind, select, topics {topic} other {person}} takes its place":
    "Её место займёт другая {kind, select, topics {тема} other {персона}}",
  "Which {kind, select, topics {topic} other {person}}?": "Какая {kind, select, topics {тема} other {персона}}?",
  "{count, plural, one {# topic moves} other {# topics move}} up.": "Тем, которые переместятся выше: {count, number}.",
  "“{old}” is now “{name}” in {count, plural, one {# transcript} other {# transcripts}}.":
    "Теперь «{name}» вместо «{old}» в {count, plural, one {# стенограмме} few {# стенограммах} many {# стенограммах} other {# стенограммы}}.",
  Split: "Разделить",
  "Split {name}": "Разделить: {name}",
  "The transcripts that are ticked get another {kind, select, topics {topic} other {person}} in its place; the others keep it.":
    "Отмеченные стенограммы получат вместо неё другую {kind, select, topics {тему} other {персону}}; у остальных она останется.",
  "Of those, only what this finds": "Из них только найденное по запросу",
  "Words, or as date:2019..2021": "Слова или, например, date:2019..2021",
  "All {count, number}": "Все: {count, number}",
  "and {count, number} more: narrow them by words, or take all.":
    "и ещё {count, number}: уточните словами или отметьте все.",
  "{count, plural, one {# transcript changes} other {# transcripts change}}, {kept, number} keep it.":
    "Изменится стенограмм: {count, number}, без изменений: {kept, number}.",
  "Which {kind, select, topics {topic} other {person}} takes its place?":
    "Какая {kind, select, topics {тема} other {персона}} займёт её место?",
  "Find or name the other {kind, select, topics {topic} other {person}}…":
    "Найти или назвать другую {kind, select, topics {тему} other {персону}}…",
  "To {name}": "На: {name}",
  "To {name}, a new {kind, select, topics {topic} other {person}}":
    "На: {name} (новая {kind, select, topics {тема} other {персона}})",
  "Another…": "Другая…",
  "{count, plural, one {# transcript has} other {# transcripts have}} “{to}” in place of “{from}”.":
    "Теперь «{to}» вместо «{from}», стенограмм: {count, number}.",
  "Selected {kind, select, topics {topics} other {persons}}":
    "Выделенные {kind, select, topics {темы} other {персоны}}",
  "Select a {kind, select, topics {topic} other {person}} to see and rename it, or several to merge them.":
    "Выделите {kind, select, topics {тему} other {персону}}, чтобы увидеть и переименовать, или несколько, чтобы объединить.",
  "{count, number} {kind, select, topics {topics} other {persons}} selected":
    "Выделено {kind, select, topics {тем} other {персон}}: {count, number}",
  "Renaming changes it in {count, plural, one {# transcript} other {# transcripts}}; the old name still finds it.":
    "Переименование изменит {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}}; прежнее имя тоже будет находить.",
  "Merge…": "Объединить…",
  "Describe…": "Описать…",
  "Split…": "Разделить…",
  "What was merged into it…": "Что с ней объединено…",
  "Move…": "Переместить…",
  "Delete…": "Удалить…",
  "Show transcripts": "Показать стенограммы",
  "None is called that.": "Ничего с таким именем нет.",
  "“{name}” is a term of its own again.": "«{name}» снова отдельный термин.",
  "The term": "Термин",
  "Merged into “{name}”": "Объединено с «{name}»",
  "Take it out": "Отделить",
  "Looking through the history…": "Просматривается история…",
  "Nothing that could be taken out was merged into it.": "Нет объединённого, что можно было бы отделить.",
  "Which one is to be a term of its own again?": "Что снова сделать отдельным термином?",
  "{name} · merged {date}": "{name} · объединено {date}",
  "{name} · merged {date} by {who}": "{name} · объединено {date}, {who}",
  "{count, plural, one {# use that came since stays} other {# uses that came since stay}} with “{name}”.":
    "Поставленных с тех пор меток остаётся у «{name}»: {count, number}.",
  "{count, plural, one {# use stays} other {# uses stay}} removed.": "Меток остаётся снятыми: {count, number}.",
  "To be known before": "Что нужно знать заранее",
  "“{name}” changed.": "Изменено: «{name}».",
  "Find a topic": "Найти тему",
  "Find a person": "Найти персону",
  "Any name, in any script, nearly right": "Любое имя, можно неточно",
  "By name": "По имени",
  "By use": "По частоте",
  All: "Все",
  "Nearly the same": "Почти одинаковые",
  "Not used": "Неиспользуемые",
  "Used once": "Использованные раз",
  "As a tree": "Деревом",
  "Back to the transcripts": "Назад к стенограммам",
  "No two are nearly the same": "Почти одинаковых нет",
  "All are used": "Все используются",
  "None is used only once": "Использованных лишь раз нет",
  "No {kind, select, topics {topic} other {person}} is called that":
    "{kind, select, topics {Темы} other {Персоны}} с таким именем нет",
  "Nor nearly so.": "И похожей тоже.",
  "There is no {kind, select, topics {topic} other {person}} yet":
    "{kind, select, topics {Тем} other {Персон}} ещё нет",
  "They come with the transcripts that are imported, and by tagging: a name that is new makes one.":
    "Они появляются вместе с импортированными стенограммами и при расстановке меток: новое имя создаёт новую запись.",
} as const;
