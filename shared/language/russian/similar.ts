export const similar = {
  Similar: "Похожие",
  "{count, plural, one {topic} other {topics}} {names}":
    "{count, plural, =1 {тема} one {темы} few {темы} many {темы} other {темы}} {names}",
  "{count, plural, one {person} other {persons}} {names}":
    "{count, plural, =1 {персона} one {персоны} few {персоны} many {персоны} other {персоны}} {names}",
  "{count, plural, one {word} other {words}} {names}":
    "{count, plural, =1 {слово} one {слова} few {слова} many {слова} other {слова}} {names}",
} as const;
