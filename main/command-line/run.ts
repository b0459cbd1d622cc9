import { parseArgs } from "node:util";
import { LecternError } from "../../shared/contract/error.ts";
import { type Command, type ExitCode, type OptionValues, parseConfig, UsageError } from "./command.ts";
import { commands } from "./commands.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { createTerminal, type Streams } from "./terminal.ts";

/** Run one command line; everything that can go wrong comes out as a message and an exit code. */
export async function runCommandLine(argv: readonly string[], streams: Streams, version: string): Promise<ExitCode> {
  const [name, ...rest] = argv;
  const terminal = createTerminal(streams, false);
  if (name === undefined || name === "--help" || name === "help") {
    streams.out.write(`${generalHelp(commands, version)}\n`);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    streams.out.write(`${version}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    terminal.say(`There is no command “${name}”. lectern --help lists them.`);
    return 2;
  }
  return runCommand(command, rest, streams);
}

async function runCommand(command: Command, rest: readonly string[], streams: Streams): Promise<ExitCode> {
  let json = rest.includes("--json");
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: parseConfig(command),
      allowPositionals: true,
    });
    const options = optionValues(values);
    json = options.flag("json");
    if (options.flag("help")) {
      streams.out.write(`${commandHelp(command)}\n`);
      return 0;
    }
    checkCount(command, positionals.length);
    return await command.run({ args: positionals, options, terminal: createTerminal(streams, json) });
  } catch (error) {
    return report(command, error, streams, json);
  }
}

function checkCount({ name, takes: [fewest, most] }: Command, count: number): void {
  if (count < fewest) throw new UsageError(`“${name}” needs something to work on.`);
  if (count > most) throw new UsageError(`“${name}” takes ${most === 0 ? "no arguments" : `at most ${most}`}.`);
}

function optionValues(values: Readonly<Record<string, unknown>>): OptionValues {
  const strings = (name: string) => [values[name] ?? []].flat().filter((value) => typeof value === "string");
  return {
    flag: (name) => values[name] === true,
    text: (name) => strings(name).at(-1),
    texts: strings,
  };
}

function report(command: Command, error: unknown, streams: Streams, json: boolean): ExitCode {
  const terminal = createTerminal(streams, json);
  if (isUsage(error)) {
    terminal.say(`${error.message}\n\n${commandHelp(command)}`);
    return 2;
  }
  if (!(error instanceof LecternError)) throw error;
  terminal.say(error.message);
  if (json) terminal.result("", { error: error.toData() });
  return error.code === "bad-request" ? 2 : 1;
}

function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
