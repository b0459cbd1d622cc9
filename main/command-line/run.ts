import { LecternError } from "../../shared/contract/error.ts";
import { asDiskError } from "../archive/disk/disk-error.ts";
import { errorData } from "../service/dispatch.ts";
import { type Command, type ExitCode, QueryFault, UsageError } from "./command.ts";
import { commands } from "./commands.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { checkCount, parseCommand } from "./parse-command.ts";
import { createTerminal, type Streams } from "./terminal.ts";

/** Run one command line; everything that can go wrong comes out as a message and an exit code. */
export async function runCommandLine(argv: readonly string[], streams: Streams, version: string): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    streams.err.write(`${generalHelp(commands, version)}\n`);
    return 2;
  }
  if (name === "--version") {
    streams.out.write(`${version}\n`);
    return 0;
  }
  if (name === "--help" || name === "-h" || name === "help") return help(rest[0], streams, version);
  const command = named(name);
  return command ? runCommand(command, rest, streams) : refuse(name, streams);
}

const named = (name: string) => commands.find((command) => command.name === name);

function help(name: string | undefined, streams: Streams, version: string): ExitCode {
  const command = name === undefined ? undefined : named(name);
  if (name !== undefined && !command) return refuse(name, streams);
  streams.out.write(`${command ? commandHelp(command) : generalHelp(commands, version)}\n`);
  return 0;
}

function refuse(name: string, streams: Streams): ExitCode {
  const { say } = createTerminal(streams, false);
  if (name.startsWith("-")) say(`The command comes first, then its options: lectern COMMAND ${name} ….`);
  else say(`There is no command “${name}”.`);
  say("lectern --help lists the commands.");
  return 2;
}

async function runCommand(command: Command, rest: readonly string[], streams: Streams): Promise<ExitCode> {
  let json = rest.includes("--json");
  try {
    const { args, options } = parseCommand(command, rest);
    json = options.flag("json");
    if (options.flag("help")) {
      streams.out.write(`${commandHelp(command)}\n`);
      return 0;
    }
    checkCount(command, args.length);
    return await command.run({ args, options, terminal: createTerminal(streams, json) });
  } catch (error) {
    return report(command, error, streams, json);
  }
}

function report(command: Command, error: unknown, streams: Streams, json: boolean): ExitCode {
  const terminal = createTerminal(streams, json);
  if (error instanceof UsageError) {
    terminal.say(error instanceof QueryFault ? error.message : `${error.message}\n\n${commandHelp(command)}`);
    return 2;
  }
  const told = asDiskError(error, `finish “${command.name}”`);
  const data = errorData(told);
  terminal.say(data.message);
  // A fault of our own: whoever looks for it needs to see where.
  if (!(told instanceof LecternError)) terminal.say(String(data.details?.what));
  if (json) terminal.result("", { error: data });
  return data.code === "bad-request" ? 2 : 1;
}
