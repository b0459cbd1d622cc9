export const dates = {
  "{year}s": "{year}-е",
  "about {date}": "около {date}",
} as const;
