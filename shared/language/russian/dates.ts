export const dates = {
  "{year}s": "{year}-е",
  "about {year}s": "около {year}-х",
  "about {date}": "около {date}",
} as const;
