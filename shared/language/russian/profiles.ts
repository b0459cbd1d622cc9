/** Reading profiles: the dialog, and what a profile says in sentences. */
export const profiles = {
  "Reading profiles": "Профили разбора",
  "How pages of one kind are read. An import uses the one that fits and asks for most; a profile is made in the review of an import, from what is put right there. Transcripts keep what was read with one that is removed.":
    "Как разбираются страницы одного вида. Импорт берёт подходящий профиль с наибольшим числом условий; профиль создаётся при просмотре импорта из сделанных там исправлений. Если профиль убрать, разобранное с ним в стенограммах останется.",
  "The archive keeps none yet.": "В архиве их пока нет.",
  "“{name}” is now called “{to}”.": "«{name}» теперь называется «{to}».",
  "The profile “{name}” was removed.": "Профиль «{name}» убран.",
  "Name of the profile {name}": "Имя профиля «{name}»",
  "Remove the profile {name}": "Убрать профиль «{name}»",
  "It is of a later version of Lectern and is not used here.":
    "Он от более новой версии Lectern и здесь не применяется.",
  "For {files}.": "Для чего: {files}.",
  "files {those}": "файлы {those}",
  "named “{path}”": "с именем «{path}»",
  "of the layout “{layout}”": "с разметкой «{layout}»",
  "whose {line} is like “{like}”": "где {line} имеет вид «{like}»",
  "{one} and {other}": "{one} и {other}",
  "{files}; {count, plural, one {# rule} other {# rules}}":
    "{files}; {count, plural, one {# правило} few {# правила} many {# правил} other {# правила}}",
  "“{label}” is a speaker": "«{label}» — выступающий",
  "“{label}” is not a speaker": "«{label}» — не выступающий",
  "The {field} is always “{value}”{isCut, select, yes {, cut at “{split}”} other {}}":
    "Поле «{field}»: всегда «{value}»{isCut, select, yes {, с разделителем «{split}»} other {}}",
  "The {field} is “{value}”, from the file’s name{isCut, select, yes {, cut at “{split}”} other {}}":
    "Поле «{field}»: «{value}» из имени файла{isCut, select, yes {, с разделителем «{split}»} other {}}",
  "The {field} stands on the {line}{more, plural, =0 {} other { and the # after it}}{isLike, select, yes { where it is like “{like}”} other {}}{isMade, select, yes {, as “{value}”} other {}}{isCut, select, yes {, cut at “{split}”} other {}}":
    "Поле «{field}»: {line}{more, plural, =0 {} one { и ещё # после неё} few { и ещё # после неё} many { и ещё # после неё} other { и ещё # после неё}}{isLike, select, yes {, если имеет вид «{like}»} other {}}{isMade, select, yes {, значение «{value}»} other {}}{isCut, select, yes {, с разделителем «{split}»} other {}}",
  "part of the text": "часть текста",
  "left out": "вне текста",
  "a caption": "подпись к снимку",
  "a note": "примечание",
  "Every line like “{like}” is {what}": "Каждая строка вида «{like}» — {what}",
  "The {line} is {what}": "{line} — {what}",
  "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} line": "{n, number}-я строка",
  "last line": "последняя строка",
  "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} line from the end": "{n, number}-я строка с конца",
  "first line like “{like}”": "первая строка вида «{like}»",
  "{n, selectordinal, =1 {line} one {#st line} two {#nd line} few {#rd line} other {#th line}} after the first one like “{like}”":
    "{n, number}-я строка после первой вида «{like}»",
  "{n, selectordinal, =1 {line} one {#st line} two {#nd line} few {#rd line} other {#th line}} before the first one like “{like}”":
    "{n, number}-я строка перед первой вида «{like}»",
  "line of the {role}": "строка «{role}»",
  "{n, selectordinal, =1 {line} one {#st line} two {#nd line} few {#rd line} other {#th line}} after the {role}":
    "{n, number}-я строка после строки «{role}»",
  "{n, selectordinal, =1 {line} one {#st line} two {#nd line} few {#rd line} other {#th line}} before the {role}":
    "{n, number}-я строка перед строкой «{role}»",
} as const;
