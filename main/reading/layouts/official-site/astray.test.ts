import { expect, it } from "vitest";
import { officialPage } from "../../fixtures/official-page.ts";
import { readText } from "../../read-text.ts";

const lines = officialPage.split("\n");
const title = "Extended meeting of the Harbour Ministry Board";

function insert(at: number, line: string): string {
  return lines.toSpliced(at, 0, line).join("\n");
}

it.each(["2 of 4", "Published in sections:", "See also", "* * *", "<…>", "14:15", "Topics"])(
  "%s above the title is not the title",
  (line) => {
    const reading = readText(insert(1, line));
    expect(reading.title?.value).toBe(title);
    expect(reading.summary?.value).toMatch(/^Astrid Valmer attended/);
  },
);

it("the name of a part of the site is no title where the title is gone, and no place", () => {
  expect(readText(["Events", ...lines.slice(3)].join("\n")).title).toBeUndefined();
  const swapped = lines.toSpliced(5, 1, "Events").toSpliced(0, 1);
  expect(readText(swapped.join("\n")).place).toBeUndefined();
});

it("a list of other pages between the topics ends them", () => {
  const first = lines.indexOf("Topics") + 2;
  const { topics, geography } = readText(insert(first, "See also"));
  expect(topics.map(({ value }) => value)).toEqual(["Harbours"]);
  expect(geography).toHaveLength(1);
});

it("letters of the Latin alphabet in Russian headings do not hide what they head", () => {
  const page = [
    "Сoбытия",
    "Встреча с начальником порта",
    "7 апреля 2031 года",
    "14:15",
    "Порт Сельвин",
    "А.Вальмер: Добрый день!",
    "Tемы",
    "Порты",
    "Cтатус мaтериала",
    "Oпубликован в разделах: Новости, Стенограммы",
    "Дaта публикации: 7 апреля 2031 года, 14:15",
    "Ссылкa на материал: selwyn.example/1",
  ];
  const { title: named, topics, publication, url } = readText(page.join("\n"));
  expect(named?.value).toBe("Встреча с начальником порта");
  expect(topics.map(({ value }) => value)).toEqual(["Порты"]);
  expect(publication.sections.map(({ value }) => value)).toEqual(["Новости", "Стенограммы"]);
  expect([publication.date?.value, url?.value]).toEqual(["2031-04-07T14:15", "selwyn.example/1"]);
});

it("a sentence in capitals before a colon is no speaker", () => {
  const shouted = officialPage.replace("Thank you.", "YOU HAVE TO AGREE WITH ME: THE LIGHT IS OLD.").toUpperCase();
  expect(readText(shouted).turns.map(({ label }) => label)).not.toContain("YOU HAVE TO AGREE WITH ME");
});

it("the day of another page is not the day of this one, which has none", () => {
  const page = [...lines.slice(0, 3), "The pilots met.", "See also", "Visit to the Outer Islands", "April 1, 2031"];
  expect(readText([...page, ...lines.slice(lines.indexOf("Topics"))].join("\n")).date).toBeUndefined();
});

it("what holds a colon is no person of the list", () => {
  const at = lines.indexOf("Persons") + 1;
  expect(readText(insert(at, "P.S.: see above")).persons.map(({ value }) => value)).toEqual(["Brandt Oskar"]);
});
