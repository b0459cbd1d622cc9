import type { Element } from "domhandler";
import type { Reading } from "../../../shared/reading/reading.ts";
import type { XmlMaker } from "../xml/xml.ts";

/** When turns begin and end, as `u/@start` and `@end` point to it. */
export type Moments = {
  readonly of: (turn: number) => { readonly start: string; readonly end: string } | undefined;
  /** Absent where no turn has a time. */
  readonly timeline: Element | undefined;
};

/** Milliseconds from the start of the recording, each once. */
export function gatherMoments({ element: e }: XmlMaker, id: string, { turns }: Pick<Reading, "turns">): Moments {
  const heard = new Map(turns.flatMap(({ n, heard: times }) => (times ? [[n, times] as const] : [])));
  const times = [...new Set([...heard.values()].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const origin = `${id}.T`;
  const nameOf = (time: number) => `#${origin}${time}`;
  return {
    of: (turn) => {
      const its = heard.get(turn);
      return its && { start: nameOf(its.start), end: nameOf(its.end) };
    },
    timeline:
      times.length === 0
        ? undefined
        : e(
            "timeline",
            { unit: "ms", origin: `#${origin}` },
            e("when", { "xml:id": origin }),
            ...times.map((time) => e("when", { "xml:id": `${origin}${time}`, interval: time, since: `#${origin}` })),
          ),
  };
}
