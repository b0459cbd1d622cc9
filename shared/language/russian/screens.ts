export const screens = {
  "Close what to narrow by": "Закрыть фильтры",
  "Close the tags": "Закрыть метки",
} as const;
