import type { Evidence, Reading } from "../../shared/reading/reading.ts";
import type { Received } from "./received.ts";

export type DescribeOptions = {
  /** Also every line of the page, with its role, rule and joins. */
  readonly full?: boolean;
};

/** What `lectern read --json` prints of a file: keys that were not found are absent. */
export type Description = { readonly file: string } & Readonly<Record<string, unknown>>;

/** `file` as the user gave it. */
export function describeReading(file: string, received: Received, { full = false }: DescribeOptions = {}): Description {
  const { sha256 } = received;
  if (!received.ok) {
    const error = { kind: received.kind, reason: received.reason };
    return { file, ...withoutAbsent({ sha256, error }) };
  }
  const { encoding, repaired, format, reading, cues, unplaced } = received;
  const described = {
    sha256,
    encoding,
    repaired,
    format,
    language: reading.language?.value,
    layout: reading.layout,
    profile: reading.profile,
    title: reading.title?.value,
    summary: reading.summary?.value,
    date: reading.date?.value,
    time: reading.time?.value,
    place: reading.place?.value,
    geography: values(reading.geography),
    topics: values(reading.topics),
    persons: values(reading.persons),
    publication: describePublication(reading),
    speakers: describeSpeakers(reading),
    turns: reading.turns.length,
    cues,
    warnings: reading.warnings,
    unplaced,
    turnTimes: full ? describeTimes(reading) : undefined,
    lines: full ? describeLines(reading) : undefined,
  };
  return { file, ...withoutAbsent(described) };
}

function values(found: readonly Evidence[]): string[] | undefined {
  return found.length > 0 ? found.map(({ value }) => value) : undefined;
}

function describePublication({ publication }: Reading): object | undefined {
  const described = withoutAbsent({
    status: publication.status?.value,
    sections: values(publication.sections),
    date: publication.date?.value,
  });
  return Object.keys(described).length > 0 ? described : undefined;
}

/** `anonymous` where a role speaks that nobody's name stands behind (`Question`). */
type Speaker = { label: string; person?: string; anonymous?: true; turns: number };

/** One entry a label, in the order of first use. */
function describeSpeakers({ turns, voices }: Reading): object[] {
  const byLabel = new Map<string, Speaker>();
  for (const { label, voice } of turns) {
    const { name, anonymous = false } = voices[voice] ?? {};
    const entry = byLabel.get(label) ?? {
      label,
      ...(name === undefined ? {} : { person: name }),
      ...(anonymous ? { anonymous } : {}),
      turns: 0,
    };
    entry.turns += 1;
    byLabel.set(label, entry);
  }
  return [...byLabel.values()];
}

/** When each turn is heard, in milliseconds from the start; undefined where nothing says it. */
function describeTimes({ turns }: Reading): object[] | undefined {
  const timed = turns.flatMap(({ n, label, heard }) => (heard ? [{ turn: n, label, ...heard }] : []));
  return timed.length > 0 ? timed : undefined;
}

function describeLines({ lines }: Reading): object[] {
  return lines.map(({ n, start, end, role, rule, confidence, joins, label, heard }) =>
    withoutAbsent({ n, start, end, role, rule, confidence, joins, label, heard }),
  );
}

function withoutAbsent(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
