import { say, type Text } from "../language/say.ts";
import type { FieldRule, LinePlace, LineRule, Profile, ProfileField } from "./profile.ts";
import { roleWords } from "./role-words.ts";

/** What people call a field. */
export const fieldWords: Readonly<Record<ProfileField, Text>> = {
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

/** Which files a profile is for: `files named “*.txt” and of the layout “prose”`. */
export function filesWords({ files: { path, layout, lines } }: Profile): string {
  const those = [
    ...(path === undefined ? [] : [say("named “{path}”", { path })]),
    ...(layout === undefined ? [] : [say("of the layout “{layout}”", { layout })]),
    ...lines.map(({ at, like }) => say("whose {line} is like “{like}”", { line: placeWords(at), like })),
  ];
  return say("files {those}", { those: those.reduce((one, other) => say("{one} and {other}", { one, other })) });
}

/** Each rule as a sentence, in the order: fields, lines, labels. */
export function ruleWords({ fields, lines, speakers }: Profile): readonly string[] {
  return [
    ...fields.map(fieldRuleWords),
    ...lines.map(lineRuleWords),
    ...speakers.are.map((label) => say("“{label}” is a speaker", { label })),
    ...speakers.areNot.map((label) => say("“{label}” is not a speaker", { label })),
  ].map(capital);
}

/** In one line: what it is for and how many rules it has. */
export function profileNoun(profile: Profile): string {
  const count = ruleWords(profile).length;
  return say("{files}; {count, plural, one {# rule} other {# rules}}", { files: filesWords(profile), count });
}

export function fieldRuleWords(rule: FieldRule): string {
  const field = say(fieldWords[rule.field]);
  const split = rule.split ?? "";
  const isCut = yesNo(split !== "");
  if (rule.from === "value")
    return say("The {field} is always “{value}”{isCut, select, yes {, cut at “{split}”} other {}}", {
      field,
      value: rule.value,
      isCut,
      split,
    });
  if (rule.from === "file")
    return say("The {field} is “{value}”, from the file’s name{isCut, select, yes {, cut at “{split}”} other {}}", {
      field,
      value: rule.value,
      isCut,
      split,
    });
  const { at, like = "", value = "", count } = rule;
  return say(
    "The {field} stands on the {line}{more, plural, =0 {} other { and the # after it}}{isLike, select, yes { where it is like “{like}”} other {}}{isMade, select, yes {, as “{value}”} other {}}{isCut, select, yes {, cut at “{split}”} other {}}",
    {
      field,
      line: at === undefined ? say("first line like “{like}”", { like }) : placeWords(at),
      more: count - 1,
      isLike: yesNo(at !== undefined && rule.like !== undefined),
      like,
      isMade: yesNo(rule.value !== undefined),
      value,
      isCut,
      split,
    },
  );
}

const yesNo = (is: boolean) => (is ? "yes" : "no");

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const toldWords = {
  text: "part of the text",
  furniture: "left out",
  caption: "a caption",
  note: "a note",
} as const satisfies Readonly<Record<LineRule["role"], Text>>;

function lineRuleWords({ role, at, every }: LineRule): string {
  const what = say(toldWords[role]);
  if (every && "like" in at) return say("Every line like “{like}” is {what}", { like: at.like, what });
  return say("The {line} is {what}", { line: placeWords(at), what });
}

/** `2nd line`, `last line`, `line after the first one like “Held at *”`. Lines without words are not counted. */
function placeWords(place: LinePlace): string {
  if ("line" in place)
    return say("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} line", { n: place.line });
  if ("fromEnd" in place) return fromEndWords(place.fromEnd);
  const n = Math.abs(place.by);
  return "like" in place
    ? besideLikeWords(place.like, place.by, n)
    : besideRoleWords(say(roleWords[place.role]), place.by, n);
}

function fromEndWords(n: number): string {
  if (n === 1) return say("last line");
  return say("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} line from the end", { n });
}

function besideLikeWords(like: string, by: number, n: number): string {
  if (by === 0) return say("first line like “{like}”", { like });
  return by > 0
    ? say(
        "{n, selectordinal, =1 {line} one {#st line} two {#nd line} few {#rd line} other {#th line}} after the first one like “{like}”",
        { n, like },
      )
    : say(
        "{n, selectordinal, =1 {line} one {#st line} two {#nd line} few {#rd line} other {#th line}} before the first one like “{like}”",
        { n, like },
      );
}

function besideRoleWords(role: string, by: number, n: number): string {
  if (by === 0) return say("line of the {role}", { role });
  return by > 0
    ? say(
        "{n, selectordinal, =1 {line} one {#st line} two {#nd line} few {#rd line} other {#th line}} after the {role}",
        { n, role },
      )
    : say(
        "{n, selectordinal, =1 {line} one {#st line} two {#nd line} few {#rd line} other {#th line}} before the {role}",
        { n, role },
      );
}
