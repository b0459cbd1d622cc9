const takeText = "сохраните его как простой текст и добавьте";
const openAnew = "Получите файл снова или откройте его в программе, в которой он сделан, и сохраните заново.";

/** Why a file is not imported, or of what it is another version. */
export const verdicts = {
  "The same file as {name} in this import.": "Тот же файл, что и {name} в этом импорте.",
  "The same file is in the trash as “{title}”. Restore it instead of importing it.":
    "Этот же файл лежит в корзине под названием «{title}». Восстановите его оттуда, импорт не нужен.",
  "The same file is in the archive as “{title}”.": "Этот же файл уже в архиве под названием «{title}».",
  "Another version of {name} in this import.": "Другая версия файла {name} из этого импорта.",
  "The same text as {name} in this import.": "Тот же текст, что и в файле {name} из этого импорта.",
  "Another version of “{title}”.": "Другая версия «{title}».",
  "Another version of “{title}”, which is in the trash.": "Другая версия «{title}» (в корзине).",
  "The same text as “{title}”.": "Тот же текст, что и в «{title}».",
  "The same text as “{title}”, which is in the trash.": "Тот же текст, что и в «{title}» (в корзине).",
  "It is in the trash as “{title}”. Restore it instead of importing it.":
    "Лежит в корзине под названием «{title}». Восстановите оттуда, импорт не нужен.",
  "It is in the archive as “{title}”.": "Уже в архиве под названием «{title}».",
  "Everything in this export is in the archive.": "Всё из этого экспорта уже есть в архиве.",
  "Nothing in this export is new, and not all of it can be taken: “{title}”: {reason}":
    "Нового в этом экспорте нет, и принять можно не всё. «{title}»: {reason}",
  "Nothing in this export is new, and not all of it can be taken: “{title}” (and {count, number} more like it): {reason}":
    "Нового в этом экспорте нет, и принять можно не всё. «{title}» (и ещё {count, number} таких же): {reason}",
  "{coming, number} of {total, plural, one {# transcript} other {# transcripts}} of the export of “{name}”":
    "{coming, number} из {total, plural, one {# стенограммы} few {# стенограмм} many {# стенограмм} other {# стенограммы}} из экспорта архива «{name}»",
  "{coming, number} of {total, plural, one {# transcript} other {# transcripts}} of the export of “{name}”, made without notes":
    "{coming, number} из {total, plural, one {# стенограммы} few {# стенограмм} many {# стенограмм} other {# стенограммы}} из экспорта архива «{name}», сделанного без заметок",
  "{coming, number} of {total, plural, one {# transcript} other {# transcripts}} of the export of “{name}”; {twins, plural, one {the text of # is} other {the texts of # are}} in this archive already, in another transcript":
    "{coming, number} из {total, plural, one {# стенограммы} few {# стенограмм} many {# стенограмм} other {# стенограммы}} из экспорта архива «{name}»; {twins, plural, one {текст # из них уже есть} few {тексты # из них уже есть} many {тексты # из них уже есть} other {тексты # из них уже есть}} в этом архиве, в другой стенограмме",
  "{coming, number} of {total, plural, one {# transcript} other {# transcripts}} of the export of “{name}”, made without notes; {twins, plural, one {the text of # is} other {the texts of # are}} in this archive already, in another transcript":
    "{coming, number} из {total, plural, one {# стенограммы} few {# стенограмм} many {# стенограмм} other {# стенограммы}} из экспорта архива «{name}», сделанного без заметок; {twins, plural, one {текст # из них уже есть} few {тексты # из них уже есть} many {тексты # из них уже есть} other {тексты # из них уже есть}} в этом архиве, в другой стенограмме",
  "It is in the archive’s trash. Restore it there.": "Лежит в корзине архива. Восстановите оттуда.",
  "The archive has it already, with other contents. The archive’s own was kept.":
    "Уже есть в архиве с другим содержанием. Оставлено то, что в архиве.",
  "The archive has a profile of this name with other rules. The archive’s own was kept.":
    "В архиве есть профиль с таким именем и другими правилами. Оставлен профиль архива.",
  "The export is damaged here: the text is not the one that was exported.":
    "Экспорт здесь повреждён: текст не тот, что был экспортирован.",
  "The export is damaged here: a text that it had before is not the one that was exported.":
    "Экспорт здесь повреждён: один из прежних текстов не тот, что был экспортирован.",
  "The export is damaged here: the original is not the file that was exported.":
    "Экспорт здесь повреждён: оригинал не тот, что был экспортирован.",
  "It is a part of the report of an export, not a transcript.": "Это часть отчёта об экспорте, а не стенограмма.",
  "It is a part of the export beside it ({file}), which brings all of it.":
    "Это часть экспорта, лежащего рядом ({file}): он вносит всё целиком.",
  "This folder is the archive itself: what stands in it is there already.":
    "Это папка самого архива: всё, что в ней лежит, уже в архиве.",
  "This folder is more than {count, number} folders deep. Drop it by itself to import it.":
    "Эта папка вложена глубже {count, number} уровней. Чтобы импортировать её, перетащите её отдельно.",
  "The name of this file or of its folder is not in UTF-8, so Lectern cannot open it. Rename it, then import it again.":
    "Имя файла или его папки не в UTF-8, поэтому открыть файл нельзя. Переименуйте и импортируйте снова.",
  "This is a device, a socket or a pipe, not a file.": "Это устройство, сокет или канал, а не файл.",
  "This link leads to nothing.": "Эта ссылка никуда не ведёт.",
  "This link leads to itself.": "Эта ссылка ведёт на саму себя.",
  "This file is no longer there.": "Этого файла больше нет на месте.",
  "This is a folder, not a file.": "Это папка, а не файл.",
  "This is a device or a pipe, not a file.": "Это устройство или канал, а не файл.",
  "There is no such {what, select, file {file} other {folder}} (any more).":
    "{what, select, file {Такого файла} other {Такой папки}} нет (больше нет).",
  "You may not read this {what, select, file {file} other {folder}}. Change its permissions, then import it again.":
    "Нет прав на чтение {what, select, file {этого файла} other {этой папки}}. Измените права доступа и импортируйте снова.",
  "The path to this {what, select, file {file} other {folder}} is too long for the system to open.":
    "Путь к {what, select, file {этому файлу} other {этой папке}} слишком длинный, система его не открывает.",
  "The system could not open this {what, select, file {file} other {folder}} ({code}).":
    "Система не смогла открыть {what, select, file {этот файл} other {эту папку}} ({code}).",
  "The disk could not read this file. Copy it to another disk, if that works, and import the copy.":
    "Диск не смог прочитать этот файл. Если получится, скопируйте его на другой диск и импортируйте копию.",
  "Too many files are open. Close other programs, then import it again.":
    "Открыто слишком много файлов. Закройте другие программы и импортируйте снова.",
  "macOS keeps what it knows of another file in this one (AppleDouble).":
    "В этом файле macOS хранит сведения о другом файле (AppleDouble).",
  "macOS keeps how it shows a folder in this file.": "В этом файле macOS хранит вид папки.",
  "Windows keeps small pictures of a folder in this file.": "В этом файле Windows хранит эскизы папки.",
  "Windows keeps how it shows a folder in this file.": "В этом файле Windows хранит вид папки.",
  "A word processor keeps here that a document is open. Close it and import the document.":
    "Здесь текстовый редактор отмечает, что документ открыт. Закройте документ и импортируйте его.",
  "A word processor keeps here that a document is open.": "Здесь текстовый редактор отмечает, что документ открыт.",
  "This file is still on its way. Import it when it is here.":
    "Этот файл ещё загружается. Импортируйте его, когда загрузка закончится.",
  "This file is hidden: its name begins with a dot. Rename it to import it.":
    "Это скрытый файл: его имя начинается с точки. Чтобы импортировать, переименуйте.",
  "{imported, plural, one {# transcript} other {# transcripts}} imported.":
    "{imported, plural, one {Импортирована # стенограмма} few {Импортировано # стенограммы} many {Импортировано # стенограмм} other {Импортировано # стенограммы}}.",
  "{imported, plural, one {# transcript} other {# transcripts}} imported. {failed, plural, one {# file} other {# files}} could not be imported; each says why.":
    "{imported, plural, one {Импортирована # стенограмма} few {Импортировано # стенограммы} many {Импортировано # стенограмм} other {Импортировано # стенограммы}}. {failed, plural, one {Не импортирован # файл} few {Не импортировано # файла} many {Не импортировано # файлов} other {Не импортировано # файла}}; причина указана у каждого.",
  "Cancelled. Nothing was imported.": "Отменено. Ничего не импортировано.",
  "The import stopped, and {count, plural, one {# transcript} other {# transcripts}} of it could not be taken out of the archive again. Undo the import when that is mended. {reason}":
    "Импорт остановился, и {count, plural, one {# его стенограмму} few {# его стенограммы} many {# его стенограмм} other {# его стенограммы}} не удалось убрать из архива. Отмените импорт, когда это будет исправлено. {reason}",
  "Its text is in the archive, where its lines and speakers are understood otherwise than you said here. Change them in that transcript, or import the file without changing them.":
    "Этот текст уже есть в архиве, и строки и говорящие поняты там иначе, чем указано здесь. Исправьте их в той стенограмме или импортируйте файл без исправлений.",
  "The file was changed after it was reviewed. Import it again to see what it says now.":
    "Файл изменился после просмотра. Импортируйте снова, чтобы увидеть, что в нём теперь.",
  "Its text is not what a reader makes of the original today. It stays as it is, for passages and citations count in it.":
    "Сегодня разбор дал бы из оригинала другой текст. Текст оставлен прежним: по нему отсчитаны отрывки и цитаты.",
  "This is a list of links, not a transcript. Save the pages that it leads to and import these.":
    "Это список ссылок, а не стенограмма. Сохраните страницы, на которые он ведёт, и импортируйте их.",
  "This is a table of contents, not a transcript. Import the pages that it lists.":
    "Это оглавление, а не стенограмма. Импортируйте перечисленные в нём страницы.",
  "This is a list of pages with their dates, not a transcript. Save the pages that it lists and import these.":
    "Это список страниц с датами, а не стенограмма. Сохраните перечисленные страницы и импортируйте их.",
  "This is the report that Lectern saved of an import, not a transcript. Import the files that it names.":
    "Это отчёт Lectern об импорте, а не стенограмма. Импортируйте названные в нём файлы.",
  "This is a report of a problem that Lectern wrote, not a transcript. There is nothing in it to import.":
    "Это отчёт Lectern о неполадке, а не стенограмма. Импортировать из него нечего.",
  "The file is too large to be a transcript ({size, number} MB; the limit is 64 MB). Split it and add the parts.":
    "Файл слишком велик для стенограммы ({size, number} МБ, предел — 64 МБ). Разделите его и добавьте части.",
  "The file is empty (0 bytes): there is nothing to read.": "Файл пуст (0 байт): читать нечего.",
  "The file holds only blank space: there is nothing to read.": "В файле одни пробелы: читать нечего.",
  "This is not text: the file holds binary data. If it is a document, save it as plain text and add that.": `Это не текст: в файле двоичные данные. Если это документ, ${takeText}.`,
  "This is a document of an old Office program (doc, xls, ppt), which Lectern cannot read. Save it as docx or as plain text and add that.":
    "Это документ старого Office (doc, xls, ppt), Lectern такие не читает. Сохраните его как docx или как простой текст и добавьте.",
  "This is a picture, not a transcript.": "Это изображение, а не стенограмма.",
  "This is a sound, video or picture file, not a transcript.": "Это звук, видео или изображение, а не стенограмма.",
  "This is a sound file, not a transcript.": "Это звуковой файл, а не стенограмма.",
  "This is a sound or video file, not a transcript.": "Это звук или видео, а не стенограмма.",
  "This is a compressed file: unpack it and add what is inside.":
    "Это сжатый файл: распакуйте его и добавьте то, что внутри.",
  "This is a database, not a transcript.": "Это база данных, а не стенограмма.",
  "This is a program, not a transcript.": "Это программа, а не стенограмма.",
  "This is a companion file that macOS leaves on other disks, not a transcript.":
    "Это служебный файл, который macOS оставляет на чужих дисках, а не стенограмма.",
  "This document is locked with a password: Lectern cannot read it. Save it without one and add it again.":
    "Документ закрыт паролем, прочитать его нельзя. Сохраните без пароля и добавьте снова.",
  "This document is locked with a password or protected against copying: Lectern cannot read it. Save it without that and add it again.":
    "Документ закрыт паролем или защищён от копирования, прочитать его нельзя. Сохраните без защиты и добавьте снова.",
  "This document’s container is damaged or cut off: it cannot be unpacked. Get the file again, or open it in the program that made it and save it anew.": `Контейнер документа повреждён или обрезан, распаковать его нельзя. ${openAnew}`,
  "This document unpacks to far more than any document of its size: Lectern did not unpack it. If it is one, save it as plain text and add that.": `При распаковке документ получается несоразмерно большим, поэтому он не распакован. Если это всё же документ, ${takeText}.`,
  "This document holds no text.": "В этом документе нет текста.",
  "This is a spreadsheet. If it holds turns of a transcript, save the sheet as CSV and add that.":
    "Это электронная таблица. Если в ней реплики стенограммы, сохраните лист как CSV и добавьте.",
  "This is a presentation, not a transcript.": "Это презентация, а не стенограмма.",
  "This is a zip file: unpack it and add what is inside.": "Это файл zip: распакуйте его и добавьте то, что внутри.",
  "This book’s container names no contents: it is damaged. Get the file again, or save it as plain text and add that.": `В контейнере книги не названо содержание: он повреждён. Получите файл снова или ${takeText}.`,
  "This PDF unpacks to far more than any document of its size: Lectern did not read it. If it is one, save it as plain text and add that.": `При распаковке этот PDF получается несоразмерно большим, поэтому он не прочитан. Если это всё же документ, ${takeText}.`,
  "This PDF holds no text: its pages are pictures, as a scanner makes them. Recognise its text with a program for that (OCR), save it, and add the result.":
    "В этом PDF нет текста: его страницы — изображения, как со сканера. Распознайте текст специальной программой (OCR), сохраните и добавьте результат.",
  "This PDF is damaged or cut off: its pages cannot be found. Get the file again, or save it anew from the program that shows it.":
    "Этот PDF повреждён или обрезан: его страниц не найти. Получите файл снова или пересохраните его в программе, которая его показывает.",
  "Reading this PDF took too long and was given up: it is unlike any transcript. Split it, or save its words as plain text and add that.":
    "Чтение этого PDF заняло слишком много времени и прекращено: он не похож на стенограмму. Разделите его или сохраните слова как простой текст и добавьте.",
  "This RTF document holds no text.": "В этом документе RTF нет текста.",
  "This table (CSV) cannot be read: a quotation mark is opened and never closed. Mend it in the program that made it and add it again.":
    "Эту таблицу (CSV) не прочитать: кавычка открыта и не закрыта. Исправьте таблицу в программе, в которой она сделана, и добавьте снова.",
  "This table (CSV) cannot be read near line {line, number}: a quotation mark is opened and never closed. Mend it in the program that made it and add it again.":
    "Эту таблицу (CSV) не прочитать около строки {line, number}: кавычка открыта и не закрыта. Исправьте таблицу в программе, в которой она сделана, и добавьте снова.",
  "This is a table (CSV) in which Lectern finds no turns: it looks for a column of text beside one of speakers or of times. Name them “speaker”, “text”, “start” and “end” in the first row and add it again.":
    "В этой таблице (CSV) не нашлось реплик: нужен столбец с текстом рядом со столбцом выступающих или времени. Назовите столбцы в первой строке «speaker», «text», «start» и «end» и добавьте таблицу снова.",
  "This table holds turns of several transcripts. Split it so that each has a file of its own, or import the JSON export that goes with it.":
    "В этой таблице реплики нескольких стенограмм. Разделите её, чтобы у каждой был свой файл, или импортируйте прилагаемый экспорт в JSON.",
  "This TEI file holds no text.": "В этом файле TEI нет текста.",
  "This TEI corpus has {count, number} texts in one file, which as one transcript would run into each other. Import its parts, a file each.":
    "В этом корпусе TEI несколько текстов в одном файле ({count, number}), в одной стенограмме они бы слились. Импортируйте его части отдельными файлами.",
  "This subtitle file holds no dialogue.": "В этом файле субтитров нет реплик.",
  "This recogniser’s JSON file holds no words.": "В этом файле JSON от программы распознавания нет слов.",
  "This is a JSON file, but it is damaged or cut off. Get it again, or save its words as plain text and add that.":
    "Это файл JSON, но он повреждён или обрезан. Получите его снова или сохраните слова как простой текст и добавьте.",
  "This is a JSON file of a kind that Lectern does not know: it reads what Whisper and WhisperX write (segments with start, end and text) and its own exports. Save the words as plain text or as CSV and add that.":
    "Это файл JSON незнакомого вида: читается то, что пишут Whisper и WhisperX (отрезки с началом, концом и текстом), и собственный экспорт Lectern. Сохраните слова как простой текст или CSV и добавьте.",
  "This is an XML file of a kind that Lectern does not know: it reads TEI and OpenDocument. Save its words as plain text and add that.":
    "Это файл XML незнакомого вида: читаются TEI и OpenDocument. Сохраните слова как простой текст и добавьте.",
} as const;
