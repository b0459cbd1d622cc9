import type { StatedField } from "../../page/stated.ts";

/** Control words that stand for a character. */
export const characters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: " ",
    nbsp: "\u00a0",
    nbhyphen: "\u2011",
    shy: "\u00ad",
    emdash: "—",
    endash: "–",
    emspace: " ",
    enspace: " ",
    qmspace: " ",
    bullet: "•",
    lquote: "‘",
    rquote: "’",
    ldblquote: "“",
    rdblquote: "”",
  }),
);

/** Parts of the file that hold no words of the page. `info` holds the properties. */
export const leftOut: ReadonlySet<string> = new Set(
  `info colortbl stylesheet pict object objdata header headerl headerr headerf footer footerl footerr footerf fldinst
  themedata colorschememapping datastore listtable listoverridetable rsidtbl generator latentstyles xmlnstbl annotation
  atnid atnauthor atnref atrfstart atrfend bkmkstart bkmkend nonshppict sp revtbl filetbl listtext pntext pntxtb pntxta`
    .split(/\s+/)
    .filter(Boolean),
);

export const properties: ReadonlyMap<string, StatedField["name"]> = new Map([
  ["title", "title"],
  ["subject", "topic"],
  ["keywords", "topic"],
  ["doccomm", "summary"],
]);
