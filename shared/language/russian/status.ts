export const status = {
  Draft: "Черновик",
  "In review": "На проверке",
  Review: "Проверка",
  Approved: "Одобрено",
  Published: "Опубликовано",
  Withdrawn: "Отозвано",
  Embargoed: "Под эмбарго",
  "Publication status": "Состояние публикации",
} as const;
