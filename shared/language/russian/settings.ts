export const settings = {
  Settings: "Настройки",
  Appearance: "Оформление",
  "As the system": "Как в системе",
  Light: "Светлое",
  Dark: "Тёмное",
  "Light or dark, or as the rest of the computer.": "Светлое или тёмное — или как во всей системе.",
  Density: "Плотность",
  Comfortable: "Свободно",
  Compact: "Плотно",
  "Keys of one letter": "Клавиши из одной буквы",
  "Such as T or /. Without them every command is in its list (Ctrl+K), many with keys of their own.":
    "Например T или /. Без них каждая команда есть в списке (Ctrl+K), и у многих есть свои сочетания.",
  "keyboard shortcuts dictation speech": "клавиатура сочетания диктовка речь",
  "Letters work": "Буквы работают",
  "Letters do nothing": "Буквы не действуют",
  "How close the rows of lists stand: compact shows more of them at once.":
    "Как близко стоят строки списков: плотно — значит, видно больше строк сразу.",
  "Of the window, its menus and its messages. Transcripts and exports stay as they are.":
    "Окна, меню и сообщений. Стенограммы и то, что экспортируется, остаются как есть.",
  "Steps of publication that may be left out": "Шаги публикации, которые можно пропускать",
  "A step that is not ticked must be taken before a transcript can go on to the next.":
    "Неотмеченный шаг нужно пройти, прежде чем стенограмма перейдёт к следующему.",
  "A name such as Europe/Oslo. An embargo is over when its day has ended there.":
    "Название вроде Europe/Oslo. Эмбарго истекает, когда там кончается его день.",
  "Find a setting": "Найти настройку",
  "No setting is called that.": "Такой настройки нет.",
  "On this computer": "На этом компьютере",
  "For you: nobody else who opens the archive has them.": "Для вас: у других, кто открывает архив, их нет.",
  "In this archive": "В этом архиве",
  "For all who work in it, on any computer.": "Для всех, кто в нём работает, на любом компьютере.",
  "Your name": "Ваше имя",
  "Written beside every change. It proves nothing: anyone may write any name here.":
    "Записывается рядом с каждым изменением. Ничего не доказывает: здесь можно написать любое имя.",
} as const;
