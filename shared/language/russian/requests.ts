/** What is asked of what people type, and was not as it should be. */
export const requests = {
  "the request does not fit.": "запрос не подходит.",
  "A collection needs a name.": "У подборки должно быть название.",
  "The name of a collection has at most 200 characters.": "В названии подборки может быть не больше 200 символов.",
  "The name of a collection has at least one letter or digit.":
    "В названии подборки должна быть хотя бы одна буква или цифра.",
  "A description has at most 10,000 characters.": "В описании может быть не больше 10 000 символов.",
  "A passage needs words.": "В отрывке должны быть слова.",
  "Say why it is withheld.": "Укажите, почему отрывок скрыт.",
  "Say why the text is corrected.": "Укажите, почему текст исправлен.",
  "A name is empty.": "Имя не заполнено.",
  "A name may have 500 characters; this one is longer.": "В имени может быть не больше 500 символов; это длиннее.",
} as const;
