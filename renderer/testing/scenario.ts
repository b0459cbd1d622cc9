/** What the invented archive is like. */
export type Scenario = {
  readonly transcripts: number;
  /** `none`: no archive is open. `damaged`: the last one could not be opened. */
  readonly archive: "open" | "none" | "damaged" | "read-only";
  /** Milliseconds before each answer. */
  readonly delay: number;
  /** Calls that fail, as `noun.verb`. */
  readonly failing: ReadonlySet<string>;
  readonly indexing: boolean;
  readonly host: "browser" | "electron";
};

const plain: Scenario = {
  transcripts: 60,
  archive: "open",
  delay: 0,
  failing: new Set(),
  indexing: false,
  host: "browser",
};

const scenarios: { readonly [name: string]: Partial<Scenario> } = {
  plain: {},
  many: { transcripts: 10_000 },
  empty: { transcripts: 0 },
  none: { archive: "none" },
  damaged: { archive: "damaged" },
  "read-only": { archive: "read-only" },
  slow: { delay: 1_500 },
  indexing: { indexing: true, transcripts: 2_000 },
  "no-list": { failing: new Set(["finding.list"]) },
  "no-page": { failing: new Set(["transcripts.page"]) },
  refusing: { failing: new Set(["tags.apply"]), delay: 400 },
};

/** From `?scenario=many`; details may be set beside it: `&delay=300&transcripts=5&failing=tags.apply`. */
export function readScenario(search: string): Scenario {
  const parameters = new URLSearchParams(search);
  const named = { ...plain, ...scenarios[parameters.get("scenario") ?? "plain"] };
  const failing = parameters.get("failing");
  return {
    ...named,
    delay: Number(parameters.get("delay") ?? named.delay),
    transcripts: Number(parameters.get("transcripts") ?? named.transcripts),
    failing: failing === null ? named.failing : new Set(failing.split(",")),
    host: parameters.get("host") === "electron" ? "electron" : "browser",
  };
}
