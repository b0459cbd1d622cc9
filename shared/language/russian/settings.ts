export const settings = {
  Settings: "Настройки",
  Appearance: "Оформление",
  "As the system": "Как в системе",
  Light: "Светлое",
  Dark: "Тёмное",
  "Your name": "Ваше имя",
  "Written beside every change. It proves nothing: anyone may write any name here.":
    "Записывается рядом с каждым изменением. Ничего не доказывает: здесь можно написать любое имя.",
} as const;
