const doesNotHold = "не помещается в {format}, вместо";

/** Lines of the report of an export: why a transcript was left out, what a format could not carry, what was read back otherwise. */
export const exportLines = {
  "It is no longer in the archive.": "Её больше нет в архиве.",
  "It is in the trash. Restore it to export it.": "Она в корзине. Чтобы экспортировать, восстановите.",
  "It is withdrawn.": "Она отозвана.",
  "It is under embargo until the end of {embargo}.": "Под эмбарго до {embargo} включительно.",
  "Its language is no BCP 47 tag and is left out.": "Язык указан не по BCP 47 и опущен.",
  "Its “{column}” is longer than 32,767 characters, which is all that a cell holds, and is cut.":
    "Значение «{column}» длиннее 32 767 символов — больше ячейка не вмещает, — и обрезано.",
  "It has no date that BibLaTeX knows, and an entry must have one.":
    "Нет даты, понятной BibLaTeX, а без даты запись невозможна.",
  "It has no title and stands as “Untitled”.": "Нет названия, указано «Untitled».",
  "It has no date; the citation says so, or gives the year of import as the latest.":
    "Нет даты: ссылка так и говорит или даёт год импорта как самый поздний.",
  "The file as received is not in the bag: it has words that are withheld. Text and description are, without them.":
    "Исходного файла в пакете нет: в нём есть скрытые слова. Текст и описание есть, без этих слов.",
  "Passages that lost their place when the text was corrected have none in the project.":
    "Отрывки, потерявшие место при исправлении текста, не имеют его и в проекте.",
  "Nothing in it has a time.": "В ней нигде не указано время.",
  "{count, plural, one {A text that it had before is} other {# texts that it had before are}} damaged in the archive and not in this export.":
    "{count, plural, one {Прежний текст повреждён в архиве и в этот экспорт не вошёл} few {# прежних текста повреждены в архиве и в этот экспорт не вошли} many {# прежних текстов повреждены в архиве и в этот экспорт не вошли} other {# прежнего текста повреждены в архиве и в этот экспорт не вошли}}.",
  "{count, plural, one {# character} other {# characters}} that {format} cannot hold {count, plural, one {stands} other {stand}} as “\ufffd”.": `{count, plural, one {# символ ${doesNotHold} него} few {# символа ${doesNotHold} них} many {# символов ${doesNotHold} них} other {# символа ${doesNotHold} них}} стоит «\ufffd».`,
  "{file} is missing.": "{file} отсутствует.",
  "{file} is not as it was written.": "{file} не такой, каким был записан.",
  "{file} cannot be read ({message}).": "{file} не читается ({message}).",
  "{file} is no part of the export.": "{file} не относится к экспорту.",
  "{file} is not as {sums} has it.": "{file} не такой, как указано в {sums}.",
  "{sums} has another sum of {file}.": "В {sums} другая сумма для {file}.",
  "It holds a record that was not exported: {name}.": "Есть запись, которую не экспортировали: {name}.",
  "A file cannot be read back: {message}.": "Файл не перечитывается: {message}.",
  "“{title}”: it holds the {set} twice.": "«{title}»: «{set}» встречается дважды.",
  "“{title}”: the {set} is missing.": "«{title}»: нет «{set}».",
  "“{title}” is missing.": "«{title}» отсутствует.",
  "“{title}”: the {set} is not what was exported.": "«{title}»: «{set}» не то, что экспортировано.",
  "“{title}”: the {set} is not the archive’s: {differing}.": "«{title}»: «{set}» не как в архиве: {differing}.",
  "it is not in UTF-8": "он не в UTF-8",
  "it ends before its end": "он обрывается раньше конца",
  "it has no sheet": "в нём нет листа",
  "it is missing": "его нет",
  "it has no “{name}”": "в нём нет «{name}»",
  "its head is not what Lectern writes": "его начало не такое, какое пишет Lectern",
  "it is not JSON in UTF-8": "это не JSON в UTF-8",
  "it was laid out anew by another program, and is too long for that":
    "его переформатировала другая программа, и для этого он слишком длинный",
  "it ends within a line": "он обрывается посреди строки",
  "line {number} is empty": "строка {number} пуста",
  "line {number} is not what Lectern writes there": "строка {number} не то, что пишет Lectern",
  "it does not hold every file": "в нём есть не все файлы",
  "it has two files of one name": "в нём два файла с одним именем",
  "some of its files are to be fetched from a network, and Lectern fetches nothing":
    "часть файлов предлагается взять из сети, а Lectern ничего оттуда не берёт",
  "it has no manifest with sums by SHA-256 or SHA-512": "в нём нет списка с суммами SHA-256 или SHA-512",
  "bagit.txt names no version that Lectern knows": "в bagit.txt названа незнакомая версия",
  "its own files are not in UTF-8": "его служебные файлы не в UTF-8",
  "This web page is a list of links to others, not a transcript. Save the pages that it leads to and import these.":
    "Эта веб-страница — список ссылок, а не стенограмма. Сохраните страницы, на которые она ведёт, и импортируйте их.",
  "This web page holds no text: its words may come from a script when it is shown. Open it in a browser, select all, copy it into a plain text file and add that.":
    "На этой веб-странице нет текста: возможно, слова появляются при показе из скрипта. Откройте её в браузере, выделите всё, скопируйте в простой текстовый файл и добавьте его.",
  "This file sets more than {count, number} elements inside one another, which no page does. Save it anew from the program or browser that shows it, or as plain text, and add that.":
    "В этом файле больше {count, number} вложенных друг в друга элементов, на страницах так не бывает. Сохраните его заново из программы или браузера, где он открывается, или как простой текст, и добавьте.",
  "The search index disagrees with the archive.": "Поисковый указатель расходится с архивом.",
} as const;
