/** What a line `Key: value` above the words states. */
export type HeaderKey = "title" | "date" | "time" | "place" | "persons" | "summary" | "topics" | "url" | "note";

const keys: Readonly<Record<HeaderKey, string>> = {
  title:
    "title | subject | meeting | event | name of meeting | тема | название | назва | titel | titre | título | titolo",
  date: `date | date of meeting | meeting date | date of interview | interview date | date recorded | recorded | recorded on |
    held on | дата | дата встречи | дата зустрічі | datum | fecha | data`,
  time: "time | start time | started | время | час | uhrzeit | heure | hora | ora",
  place: `place | location | venue | where | held at | recorded at | место | место проведения | місце | місце проведення |
    ort | lieu | lugar | luogo | plaats`,
  persons: `present | attendees | in attendance | attending | participants | members present | members | speakers | speaker | panel |
    panelists | panellists | interviewee | interviewer | interviewed by | guest | guests | host | hosts | chair | chairman |
    chairperson | moderator | with | присутствовали | участники | спикеры | присутні | учасники | teilnehmer | anwesend |
    participants | présents | asistentes | presenti`,
  summary: "summary | abstract | description | краткое содержание | опис | zusammenfassung | résumé | resumen",
  topics:
    "topics | tags | keywords | subjects | темы | ключевые слова | теми | ключові слова | schlagwörter | mots-clés",
  url: "url | source url | link | web",
  note: `apologies | absent | regrets | minutes taken by | minutes by | taken by | recorded by | transcribed by | transcript by |
    transcriber | secretary | clerk | duration | length | language | talk language | original language | file | version |
    distribution | copy | copies | status | reference | ref | episode | series | show | collection | interview number |
    язык | мова | мова промови | мова виступу | sprache | langue | idioma`,
};

const fieldOf = new Map<string, HeaderKey>();
for (const key of ["title", "date", "time", "place", "persons", "summary", "topics", "url", "note"] as const)
  for (const word of keys[key].split("|")) fieldOf.set(word.trim(), key);

export type KeyLine = {
  readonly key: HeaderKey;
  /** The key as it is known: in small letters, with single spaces. */
  readonly word: string;
  readonly value: string;
};

/** More than the longest field: what is longer is seen to be. */
const longest = 2_100;

/** `Place: Port Selwyn`, `**Date:** May 2, 2031`; undefined where the words before the colon are no known key. */
export function parseKeyLine(text: string): KeyLine | undefined {
  const [, printed = "", value = ""] =
    /^[*_]{0,2}([\p{L}][\p{L}\s’'-]{1,30}?)\s?[*_]{0,2}:[*_]{0,2}(?:\s+(.*))?$/u.exec(text.slice(0, longest)) ?? [];
  const word = printed.toLowerCase().replace(/\s+/g, " ");
  const key = headerKeyOf(word);
  return key && { key, word, value: value.replace(/[*_]{1,2}$/, "").trim() };
}

/** By its words, in small letters, with single spaces. */
export function headerKeyOf(words: string): HeaderKey | undefined {
  return fieldOf.get(words);
}
