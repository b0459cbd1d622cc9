import type { ParseArgsConfig } from "node:util";
import type { Terminal } from "./terminal.ts";

/** One option of one command, with its line of help. `value` names what follows it; a switch has none. */
export type OptionSpec = {
  readonly help: string;
  readonly value?: string;
  readonly many?: boolean;
  /** One letter, for a single dash. */
  readonly short?: string;
};

/** Options as typed: a switch is true, an option its last value, one that may be repeated all of them. */
export type OptionValues = {
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
};

export type Invocation = {
  readonly args: readonly string[];
  readonly options: OptionValues;
  readonly terminal: Terminal;
};

/** 0: done. 1: some input failed, the rest was done. 2: it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

export type Command = {
  readonly name: string;
  readonly summary: string;
  /** What follows the name, for help. */
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Fewest and most arguments. */
  readonly takes: readonly [number, number];
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
};

/** Options that every command has. */
export const commonOptions = {
  archive: { help: "the folder of the archive", value: "DIR" },
  json: { help: "one line of JSON a result" },
  help: { help: "this text", short: "h" },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** Options of every command that writes. */
export const writingOptions = {
  "take-over": { help: "write although another machine seems to; only if you know that it has stopped" },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export function parseConfig(command: Command): NonNullable<ParseArgsConfig["options"]> {
  const entries = Object.entries({ ...command.options, ...commonOptions }).map(
    ([name, spec]: [string, OptionSpec]) => [name, parsedAs(spec)] as const,
  );
  return Object.fromEntries(entries);
}

function parsedAs({ value, many, short }: OptionSpec) {
  const type = value === undefined ? "boolean" : "string";
  return { type, multiple: many ?? false, ...(short === undefined ? {} : { short }) } as const;
}

/** Wrong usage; the message is followed by how the command is called. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}

/** A query that is not understood; the message says where, and how the command is called would only hide it. */
export class QueryFault extends UsageError {
  override readonly name = "QueryFault";
}
