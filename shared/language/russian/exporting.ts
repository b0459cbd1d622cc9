const transcripts =
  "{count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}";
const files = "{files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}";

export const exporting = {
  "All {count, number} that the list shows": "Все из списка: {count, number}",
  "All {count, number} in the archive": "Все в архиве: {count, number}",
  "Only the one that is open": "Только открытая",
  "Only the one that is open: “{title}”": "Только открытая: «{title}»",
  "The {count, number} selected": "Выбранные: {count, number}",
  "Export {count, plural, one {# transcript} other {# transcripts}}":
    "Экспортировать {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}}",
  Exporting: "Экспорт идёт",
  "Cancel the export": "Прервать экспорт",
  "It gets its name when everything in it is whole.": "Имя появится, когда всё внутри будет целым.",
  "About {size}, in {time}.": "Примерно {size}, {time}.",
  "a few seconds": "несколько секунд",
  "about {seconds, plural, one {# second} other {# seconds}}":
    "около {seconds, plural, one {# секунды} few {# секунд} many {# секунд} other {# секунды}}",
  "about a minute": "около минуты",
  "about {minutes, plural, one {# minute} other {# minutes}}":
    "около {minutes, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}}",
  "Counting…": "Подсчёт…",
  "{count, plural, one {# transcript} other {# transcripts}} will be exported.":
    "{count, plural, one {Будет экспортирована # стенограмма} few {Будут экспортированы # стенограммы} many {Будет экспортировано # стенограмм} other {Будет экспортировано # стенограммы}}.",
  "{count, plural, one {# of them is} other {# of them are}} not published yet. To leave these out, choose “Published” beside the list first.":
    "{count, plural, one {# из них ещё не опубликована} few {# из них ещё не опубликованы} many {# из них ещё не опубликованы} other {# из них ещё не опубликованы}}. Чтобы не выгружать такие, сначала выберите «Опубликовано» рядом со списком.",
  "Export the withheld ones too: {held}": "Экспортировать и удержанные: {held}",
  "They are left out unless you say so here.": "Без этой отметки они не выгружаются.",
  "All of it is withheld. Say that the withheld ones go too, or choose something else.":
    "Всё это удержано. Отметьте, что удержанные тоже экспортируются, или выберите другое.",
  "There is no transcript to export yet. Import some, or choose something else.":
    "Экспортировать пока нечего: стенограмм нет. Импортируйте их или выберите другое.",
  "Choose a format.": "Выберите формат.",
  "Choose the folder that it goes to.": "Выберите папку, в которую экспортировать.",
  "Not chosen yet. The zip is made inside it.": "Ещё не выбрана. В ней появится zip.",
  "Not chosen yet. A new folder is made inside it.": "Ещё не выбрана. В ней появится новая папка.",
  "As one zip file": "Одним zip-файлом",
  Formats: "Форматы",
  "Export internal notes too: {count, plural, one {# note} other {# notes}}":
    "Экспортировать и внутренние заметки: {count, plural, one {# заметка} few {# заметки} many {# заметок} other {# заметки}}",
  "Notes on transcripts, passages and persons are left out unless you say so here. JSON and JSON Lines carry them.":
    "Без этой отметки заметки о стенограммах, отрывках и персонах не выгружаются. Их передают JSON и JSON Lines.",
  What: "Что",
  "Web pages": "Веб-страницы",
  "Reading room": "Читальный зал",
  "Scholarly XML: oXygen, TEI Publisher, TXM.": "Научный XML: oXygen, TEI Publisher, TXM.",
  "All of it for keeping, with sums: Lectern, bag tools.":
    "Всё для хранения, с контрольными суммами: Lectern, программы BagIt.",
  "Tables: R, Python, OpenRefine, LibreOffice.": "Таблицы: R, Python, OpenRefine, LibreOffice.",
  "The same tables: Excel, LibreOffice, Numbers.": "Те же таблицы: Excel, LibreOffice, Numbers.",
  "Complete, comes back without loss: Lectern.": "Полный, возвращается без потерь: Lectern.",
  "The same, an item a line: DuckDB, jq, Python.": "То же, по записи в строке: DuckDB, jq, Python.",
  "A project: QualCoder, NVivo, MAXQDA, ATLAS.ti.": "Проект: QualCoder, NVivo, MAXQDA, ATLAS.ti.",
  "Citations: Zotero, EndNote, Mendeley.": "Ссылки: Zotero, EndNote, Mendeley.",
  "Citations: Zotero, pandoc.": "Ссылки: Zotero, pandoc.",
  "Citations: LaTeX, JabRef.": "Ссылки: LaTeX, JabRef.",
  "Documents, with styles: Word, LibreOffice Writer.": "Документы со стилями: Word, LibreOffice Writer.",
  "A page a transcript: any browser, prints well.": "По странице на стенограмму: любой браузер, удобно печатать.",
  "Pages with a search: any browser, from a USB stick.": "Страницы с поиском: любой браузер, хоть с флешки.",
  "Reading copies: Obsidian, pandoc, any editor.": "Копии для чтения: Obsidian, pandoc, любой редактор.",
  "A finding aid: AtoM, ArchivesSpace.": "Архивная опись: AtoM, ArchivesSpace.",
  "The finding aid by the newer standard.": "Опись по новому стандарту.",
  "The topics: Protégé, VocBench, Skosmos.": "Темы: Protégé, VocBench, Skosmos.",
  "Captions, where there are times: browsers, VLC.": "Субтитры, где есть время: браузеры, VLC.",
  "Captions, where there are times: Subtitle Edit.": "Субтитры, где есть время: Subtitle Edit.",
  "For an archive": "Для архива",
  "For a researcher": "Для исследователя",
  "For a journalist": "Для журналиста",
  "Writing transcripts": "Запись стенограмм",
  "Reading it back": "Проверка записанного",
  "Packing the zip": "Упаковка zip",
  "{embargoed, number} under embargo and {withdrawn, number} withdrawn":
    "под эмбарго {embargoed, number} и отозвано {withdrawn, number}",
  "{embargoed, number} under embargo": "под эмбарго {embargoed, number}",
  "{withdrawn, number} withdrawn": "отозвано {withdrawn, number}",
  "{files, plural, one {# file} other {# files}}, {size}": `${files}, {size}`,
  "{files, plural, one {# file} other {# files}}, {size}, {zip} as a zip": `${files}, {size}, в виде zip {zip}`,
  "{count, plural, one {# difference} other {# differences}} from the archive":
    "{count, plural, one {# расхождение} few {# расхождения} many {# расхождений} other {# расхождения}} с архивом",
  "No differences: {files, plural, one {# file} other {# files}} and {records, plural, one {# record} other {# records}} are as the archive has them.": `Расхождений нет: ${files} и {records, plural, one {# запись} few {# записи} many {# записей} other {# записи}} совпадают с архивом.`,
  "{size} bytes": "{size} Б",
  "{size} kB": "{size} кБ",
  "{size} MB": "{size} МБ",
  "{size} GB": "{size} ГБ",
  "{size} TB": "{size} ТБ",
  "Export finished": "Экспорт завершён",
  "Open report": "Открыть отчёт",
  Exported: "Экспортировано",
  Zip: "Файл zip",
  Written: "Записано",
  "Read back": "Проверено",
  Report: "Отчёт",
  "REPORT.html, in the zip. “lectern check-export” reads all of it back again, on any machine.":
    "REPORT.html, внутри zip. «lectern check-export» перечитает и проверит всё ещё раз, на любом компьютере.",
  "REPORT.html, in the folder. “lectern check-export” reads all of it back again, on any machine.":
    "REPORT.html, в папке. «lectern check-export» перечитает и проверит всё ещё раз, на любом компьютере.",
  "Left out: {count, plural, one {# transcript} other {# transcripts}}": `Не вошло: ${transcripts}`,
  "Formats that could not carry all": "Форматы, передавшие не всё",
  "What a format could not carry as it is": "Что формат не передал как есть",
  "Not in {format}: {text}": "Нет в {format}: {text}",
  "In {format}: {text}": "В {format}: {text}",
  Differences: "Расхождения",
  "Do not hand this export on: export again, to another drive if this one is at fault.":
    "Не передавайте этот экспорт: экспортируйте снова, на другой диск, если виноват этот.",
} as const;
