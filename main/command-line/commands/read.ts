import path from "node:path";
import { unplacedWords } from "../../../shared/reading/unplaced-words.ts";
import { warningWords } from "../../../shared/reading/warning-words.ts";
import { describeReading } from "../../reading/describe-reading.ts";
import type { ReadHow } from "../../reading/read-how.ts";
import { createReaderPool } from "../../reading/reader-pool.ts";
import type { Received } from "../../reading/received.ts";
import type { Command, ExitCode, Invocation } from "../command.ts";
import { readProfileFile } from "../profile-file.ts";

export const readCommand: Command = {
  name: "read",
  summary: "Show what would be read from files; needs no archive and imports nothing.",
  usage: "FILE…",
  options: {
    full: { help: "also every line of the page, with its role, rule and joins" },
    "repair-mojibake": { help: "read letters that an earlier program garbled as they were" },
    "as-transcript": { help: "also what looks like a list of other pages is a transcript" },
    profile: { help: "a reading profile to read them by: docs/reading.md", value: "FILE.json" },
  },
  takes: [1, Number.POSITIVE_INFINITY],
  run: async ({ args, options, terminal }: Invocation): Promise<ExitCode> => {
    const given = options.text("profile");
    const profile = given === undefined ? undefined : await readProfileFile(given);
    const pool = createReaderPool({ threads: 2 });
    const how: ReadHow = {
      ...(options.flag("repair-mojibake") ? { repair: "mojibake" } : {}),
      ...(options.flag("as-transcript") ? { asTranscript: true } : {}),
      ...(profile ? { profile } : {}),
    };
    let code: ExitCode = 0;
    try {
      for (const file of args) {
        const received = await pool.read(path.resolve(file), { ...how, name: file });
        if (received.ok)
          terminal.result(summarize(file, received), describeReading(file, received, { full: options.flag("full") }));
        else {
          code = 1;
          terminal.say(`${file}: ${received.reason}`);
          if (terminal.json) terminal.result("", { file, error: { code: received.kind, message: received.reason } });
        }
      }
    } finally {
      await pool.close();
    }
    return code;
  },
};

function summarize(file: string, { reading, unplaced = [] }: Extract<Received, { ok: true }>): string {
  const names = reading.voices.map((voice) => voice.name ?? voice.labels[0]).join(", ");
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Title", reading.title?.value],
    ["Date", [reading.date?.value, reading.time?.value].filter(Boolean).join(" ")],
    ["Place", reading.place?.value],
    ["Speakers", names],
    ["Topics", reading.topics.map(({ value }) => value).join(", ")],
    ["Persons", reading.persons.map(({ value }) => value).join(", ")],
    ["Profile", reading.profile],
    ["Published", reading.publication.date?.value],
    ["Warnings", reading.warnings.map(warningWords).join("; ")],
    ["No place", unplacedWords(unplaced, Number.POSITIVE_INFINITY).join(" ")],
  ];
  const lines = facts.flatMap(([name, value]) => (value ? [`  ${name.padEnd(9)} ${value}`] : []));
  return [file, ...lines].join("\n");
}
