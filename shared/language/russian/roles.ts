export const roles = {
  speaker: "выступающий",
  mentioned: "упомянутый",
  addressed: "адресат",
  author: "автор",
} as const;
