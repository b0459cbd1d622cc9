export const cleanup = {
  "Put in order": "Навести порядок",
  "What to put in order": "Что привести в порядок",
  "Named, not tagged": "Названы, но не помечены",
  "Tagged, never named": "Помечены, но не названы",
  "Without a date": "Без даты",
  "Without a place": "Без места",
  "Tag all": "Пометить всех",
  "Whoever is named is tagged.": "Все, кто назван, помечены.",
  "Remove the tag": "Снять метку",
  "Remove all these tags": "Снять все эти метки",
  "Whoever is tagged is named.": "Все, кто помечен, названы.",
  "{act}: {person}, in {title}": "{act}: {person}, стенограмма {title}",
  "No transcript lacks it.": "Нет стенограмм, где этого не хватает.",
  "{count, plural, one {# transcript} other {# transcripts}}: choose one, or all of them, and edit the field.":
    "{count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}: выделите одну или все и заполните поле.",
  "Show them": "Показать",
  "Reading: {count, plural, one {# transcript} other {# transcripts}} to go.":
    "Чтение: {count, plural, one {осталась # стенограмма} few {осталось # стенограммы} many {осталось # стенограмм} other {осталось # стенограммы}}.",
  "Names and tags that do not agree": "Имена и метки, которые не сходятся",
  "named ×{times, number}": "в тексте ×{times, number}",
  "{count, plural, one {# name} other {# names}} to look at.":
    "{count, plural, one {# имя} few {# имени} many {# имён} other {# имени}} на проверку.",
  "{count, plural, one {# name} other {# names}} to look at; the first {shown, number} are shown.":
    "{count, plural, one {# имя} few {# имени} many {# имён} other {# имени}} на проверку; показаны первые {shown, number}.",
} as const;
