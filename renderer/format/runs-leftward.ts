const leftward = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text is written from right to left: as its first letter is (https://www.unicode.org/reports/tr9/#P2). */
export function runsLeftward(text: string): boolean {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return leftward.test(letter);
}
