export const publication = {
  "Embargo has passed": "Эмбарго истекло",
  "Approved, waiting": "Одобрено, ждёт",
  "Corrected since": "Исправлено после",
  "Published, no topics": "Опубликовано без тем",
  "This day has passed: the embargo holds nothing back any more.":
    "Этот день прошёл: эмбарго больше ничего не удерживает.",
  "Time zone in which embargoes end": "Часовой пояс, по которому истекает эмбарго",
  "{zone} (this machine’s)": "{zone} (этого компьютера)",
  Publish: "Опубликовать",
  Withdraw: "Отозвать",
  "Publish {count, plural, one {# transcript} other {# transcripts}}":
    "Опубликовать {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}}",
  "Withdraw {count, plural, one {# transcript} other {# transcripts}}":
    "Отозвать {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}}",
} as const;
