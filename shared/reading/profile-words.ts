import type { FieldRule, LinePlace, LineRule, Profile, ProfileField } from "./profile.ts";

/** What people call a field. */
export const fieldWords: Readonly<Record<ProfileField, string>> = {
  title: "title",
  summary: "summary",
  date: "date",
  time: "time",
  place: "place",
  language: "language",
  geography: "geography",
  topics: "topics",
  persons: "persons",
  sections: "sections",
  status: "publication status",
  publicationDate: "day of publication",
};

/** Which files a profile is for: `files named “*.txt” of the layout “prose”`. */
export function filesWords({ files }: Profile): string {
  const path = files.path === undefined ? [] : [`named “${files.path}”`];
  const layout = files.layout === undefined ? [] : [`of the layout “${files.layout}”`];
  const lines = files.lines.map(({ at, like }) => `whose ${placeWords(at)} is like “${like}”`);
  return `files ${[...path, ...layout, ...lines].join(" and ")}`;
}

/** Each rule as a sentence, in the order: fields, lines, labels. */
export function ruleWords({ fields, lines, speakers }: Profile): readonly string[] {
  return [
    ...fields.map(fieldRuleWords),
    ...lines.map(lineRuleWords),
    ...speakers.are.map((like) => `“${like}” is a speaker`),
    ...speakers.areNot.map((like) => `“${like}” is not a speaker`),
  ];
}

/** In one line: what it is for and how many rules it has. */
export function profileNoun(profile: Profile): string {
  const count = ruleWords(profile).length;
  return `${filesWords(profile)}; ${count === 1 ? "1 rule" : `${count} rules`}`;
}

export function fieldRuleWords(rule: FieldRule): string {
  const field = fieldWords[rule.field];
  const several = rule.split === undefined ? "" : `, cut at “${rule.split}”`;
  if (rule.from === "value") return `The ${field} is always “${rule.value}”${several}`;
  if (rule.from === "file") return `The ${field} is “${rule.value}”, from the file’s name${several}`;
  const at = rule.at === undefined ? `the first line like “${rule.like}”` : `the ${placeWords(rule.at)}`;
  const like = rule.at === undefined || rule.like === undefined ? "" : ` where it is like “${rule.like}”`;
  const value = rule.value === undefined ? "" : `, as “${rule.value}”`;
  const count = rule.count > 1 ? ` and the ${rule.count - 1} after it` : "";
  return `The ${field} stands on ${at}${count}${like}${value}${several}`;
}

function lineRuleWords({ role, at, every }: LineRule): string {
  const what = role === "text" ? "part of the text" : role === "furniture" ? "left out" : `a ${role}`;
  if (every && "like" in at) return `Every line like “${at.like}” is ${what}`;
  return `The ${placeWords(at)} is ${what}`;
}

/** `2nd line`, `last line`, `line after the first one like “Held at *”`. Lines without words are not counted. */
function placeWords(place: LinePlace): string {
  if ("line" in place) return `${nth(place.line)} line`;
  if ("fromEnd" in place) return place.fromEnd === 1 ? "last line" : `${nth(place.fromEnd)} line from the end`;
  const anchor = "like" in place ? `the first one like “${place.like}”` : `the ${place.role}`;
  if (place.by === 0) return "like" in place ? `first line like “${place.like}”` : `line of the ${place.role}`;
  const side = place.by > 0 ? "after" : "before";
  const distance = Math.abs(place.by);
  return `${distance === 1 ? "" : `${nth(distance)} `}line ${side} ${anchor}`;
}

function nth(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}
