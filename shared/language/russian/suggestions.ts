export const suggestions = {
  "Suggested tags": "Предложенные метки",
  "Looking for suggestions…": "Поиск предложений…",
  "Nothing to suggest.": "Предложить нечего.",
  "Accept the {count, number} ticked": "Принять отмеченные ({count, number})",
  "Accept {name}": "Принять: {name}",
  "Refuse {name}": "Отклонить: {name}",
  "{names} accepted.": "Принято: {names}.",
  "{names} refused: not suggested for this transcript again.":
    "Отклонено: {names}. Для этой стенограммы больше не предлагается.",
  "{names} and {more, number} more": "{names} и ещё {more, number}",
  "Learning from the tags: {count, plural, one {# transcript} other {# transcripts}} to go.":
    "Обучение по меткам: осталось {count, plural, one {# стенограмма} few {# стенограммы} many {# стенограмм} other {# стенограммы}}.",
  "Topics are suggested reliably once {needed, number} transcripts have topics; {learnt, plural, =0 {none has any yet} one {# has so far} other {# have so far}}.":
    "Темы предлагаются надёжно, когда они проставлены хотя бы в {needed, number} стенограммах; {learnt, plural, =0 {пока их нет ни в одной} one {пока они есть в # стенограмме} few {пока они есть в # стенограммах} many {пока они есть в # стенограммах} other {пока они есть в # стенограммы}}.",
  "Nothing was learnt from {count, plural, one {# tagged transcript} other {# tagged transcripts}} that cannot be read.":
    "{count, plural, one {# размеченную стенограмму} few {# размеченные стенограммы} many {# размеченных стенограмм} other {# размеченной стенограммы}} не удалось прочитать, и для обучения это не пригодилось.",
  "because: {reasons}": "почему: {reasons}",
  "speaks here": "выступает здесь",
  "named {times, plural, =1 {once} other {# times}}: {forms}":
    "упоминается {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}: {forms}",
  "in the title or summary": "в названии или кратком содержании",
  "tagged in {listed, number} of {named, number} others that name them":
    "метка стоит в {listed, number} из {named, number} других, где упоминается",
  "{similar, number} of {of, number} similar transcripts {similar, plural, one {has} other {have}} it":
    "есть в {similar, number} из {of, number} похожих стенограмм",
  "{words}, and {alike}": "{words}, и {alike}",
} as const;
