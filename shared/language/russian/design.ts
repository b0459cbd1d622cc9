export const design = {
  "Remove {label}": "Убрать: {label}",
  "{count, number} more…": "Ещё {count, number}…",
} as const;
