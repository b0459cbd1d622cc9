export const tour = {
  Find: "Найти",
  Tour: "Знакомство",
  "Leave the tour": "Закончить знакомство",
  Next: "Далее",
  "Press / and type: titles and texts are searched as you type. Narrow by status, year, topic or person on the left.":
    "Нажмите / и печатайте: поиск идёт по названиям и текстам во время набора. Слева — фильтры: состояние, год, тема, персона.",
  "Read and tag": "Читать и помечать",
  "J and K go through the list; T adds a topic, P a person, S sets the status. Every change is saved at once, and Ctrl+Z takes it back.":
    "J и K — вперёд и назад по списку; T добавляет тему, P — персону, S задаёт состояние. Каждое изменение сохраняется сразу, Ctrl+Z его отменяет.",
  "Drop your own files on the window. You see what was read, and from which line, before anything is stored; an import can be undone whole.":
    "Перетащите на окно свои файлы. Что разобрано и из какой строки, видно до сохранения; импорт можно отменить целиком.",
  "Hand over": "Передать",
  "Ctrl+E exports what the list shows, reads it back and says that it is whole. Ctrl+K has every command, F1 has help.":
    "Ctrl+E экспортирует то, что показывает список, читает результат заново и подтверждает, что всё цело. Ctrl+K — все команды, F1 — справка.",
} as const;
