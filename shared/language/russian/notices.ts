export const notices = {
  "Close this message": "Закрыть сообщение",
} as const;
