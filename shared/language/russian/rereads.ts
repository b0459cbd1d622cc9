export const rereads = {
  "Read again": "Разобрать заново",
  "Reading again": "Повторный разбор",
  "A better reader": "Улучшенный разбор",
  "A better reader is here": "Разбор стал лучше",
  "See what would change…": "Что изменится…",
  "{count, plural, one {# transcript was read by an earlier one. Reading it} other {# transcripts were read by an earlier one. Reading them}} again leaves what people decided.":
    "Прежней версией {count, plural, one {разобрана # стенограмма} few {разобраны # стенограммы} many {разобрано # стенограмм} other {разобрано # стенограммы}}. При новом разборе решения людей сохранятся.",
  "Read by": "Чем разбирать",
  "Each by the profile that fits": "Каждую — подходящим профилем",
  "All by the profile {name}": "Все — профилем «{name}»",
  "What would change": "Что изменится",
  "{changed, number} of {total, plural, one {# transcript} other {# transcripts}} would change.":
    "Изменится {changed, number} из {total, plural, one {# стенограммы} few {# стенограмм} many {# стенограмм} other {# стенограммы}}.",
  "{count, plural, one {# other says} other {# others say}} the same to this reader, and only get a newer reading.":
    "{count, plural, one {Ещё # разобрана} few {Ещё # разобраны} many {Ещё # разобрано} other {Ещё # разобрано}} так же: обновится лишь запись о разборе.",
  "And {count, plural, one {# other} other {# others}}, which are not listed here.":
    "И ещё {count, plural, one {#} few {#} many {#} other {#}}: здесь они не перечислены.",
  "What you decided stays as it is, and the change can be undone.":
    "Принятые решения останутся в силе, а изменение можно отменить.",
  "{count, plural, one {# transcript} other {# transcripts}} changed.":
    "{count, plural, one {Изменена # стенограмма} few {Изменены # стенограммы} many {Изменено # стенограмм} other {Изменено # стенограммы}}.",
  "Change {count, plural, one {# transcript} other {# transcripts}}":
    "Изменить {count, plural, one {# стенограмму} few {# стенограммы} many {# стенограмм} other {# стенограммы}}",
  "Renew {count, plural, one {# reading} other {# readings}}":
    "Обновить {count, plural, one {# разбор} few {# разбора} many {# разборов} other {# разбора}}",
} as const;
