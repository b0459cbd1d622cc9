/** What several nouns say. */
export const common = {
  Cancel: "Отмена",
  Close: "Закрыть",
  Done: "Готово",
  Delete: "Удалить",
  Remove: "Убрать",
  Open: "Открыть",
  Back: "Назад",
  Add: "Добавить",
  Change: "Изменить",
  Save: "Сохранить",
  Stop: "Остановить",
  "Stopping…": "Останавливается…",
  "Try again": "Повторить",
  "Looking…": "Идёт поиск…",
  "Reading…": "Чтение…",
  Archive: "Архив",
  Transcript: "Стенограмма",
  Transcripts: "Стенограммы",
  Persons: "Персоны",
  Person: "Персона",
  Topics: "Темы",
  Topic: "Тема",
  Sections: "Разделы",
  Section: "Раздел",
  Collections: "Подборки",
  Passages: "Отрывки",
  Title: "Название",
  Date: "Дата",
  Time: "Время",
  Place: "Место",
  Language: "Язык",
  Status: "Состояние",
  Name: "Имя",
  Folder: "Папка",
  Import: "Импорт",
  Export: "Экспорт",
  History: "История",
  "{count, number} of {total, number}": "{count, number} из {total, number}",
  Undo: "Отменить",
  Redo: "Вернуть",
  "{count, plural, one {# transcript} other {# transcripts}}":
    "{count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}",
  "{count, plural, one {# file} other {# files}}":
    "{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}",
  "{count, plural, one {# person} other {# persons}}":
    "{count, plural, one {# персона} few {# персоны} many {# персон} other {# персоны}}",
  "{count, plural, one {# topic} other {# topics}}":
    "{count, plural, one {# тема} few {# темы} many {# тем} other {# темы}}",
  "{count, plural, one {# section} other {# sections}}":
    "{count, plural, one {# раздел} few {# раздела} many {# разделов} other {# раздела}}",
  "{count, plural, one {# collection} other {# collections}}":
    "{count, plural, one {# подборка} few {# подборки} many {# подборок} other {# подборки}}",
  "{count, plural, one {# passage} other {# passages}}":
    "{count, plural, one {# отрывок} few {# отрывка} many {# отрывков} other {# отрывка}}",
  "{count, plural, one {# reading profile} other {# reading profiles}}":
    "{count, plural, one {# профиль разбора} few {# профиля разбора} many {# профилей разбора} other {# профиля разбора}}",
  "{count, plural, one {# setting} other {# settings}}":
    "{count, plural, one {# настройка} few {# настройки} many {# настроек} other {# настройки}}",
} as const;
