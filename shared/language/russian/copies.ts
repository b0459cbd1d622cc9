export const copies = {
  "Copy the files to a folder…": "Скопировать файлы в папку…",
  "original drag out save file as received": "оригинал перетащить сохранить файл",
  "Choose the folder for the copies": "Выберите папку для копий",
  "Copy here": "Скопировать сюда",
  "Where should the copies go?": "Куда скопировать?",
  "Nothing that is there is written over.": "То, что там уже есть, не перезаписывается.",
  "{count, plural, one {# file was} other {# files were}} copied to {folder}.":
    "Скопировано в {folder}: {count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}.",
  "{count, plural, one {# transcript stays: it is} other {# transcripts stay: they are}} under an embargo, withdrawn or damaged. Export… asks by name.":
    "{count, plural, one {Осталась # стенограмма} few {Остались # стенограммы} many {Осталось # стенограмм} other {Осталось # стенограммы}}: под эмбарго, отозвана или повреждена. Экспорт спросит о них отдельно.",
  "{count, plural, one {# goes} other {# go}} as a reading copy without what is withheld.":
    "{count, plural, one {# выходит} few {# выходят} many {# выходят} other {# выходит}} копией для чтения без скрытого.",
  "More than {most, number} transcripts at once go out by Export…, which shows how far it is.":
    "Больше {most, number} стенограмм сразу выпускает «Экспорт…»: он показывает ход работы.",
  "Nothing of this leaves so: it is under an embargo, withdrawn, in the trash or damaged. Use Export…":
    "Ничего из этого так не выходит: оно под эмбарго, отозвано, в корзине или повреждено. Используйте «Экспорт…»",
  "This is nothing that can be dragged out.": "Это нельзя перетащить наружу.",
  "Show in folder": "Показать в папке",
  "Drag this to where it should go.": "Перетащите отсюда туда, где это нужно.",
  "Open {folder} yourself: Lectern cannot do it here.": "Откройте {folder} сами: здесь Lectern этого не может.",
} as const;
