import { type Command, commonOptions, type OptionSpec } from "./command.ts";

/** All commands, a line each. */
export function generalHelp(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    `Lectern ${version}: an offline archive for transcripts.`,
    "",
    "lectern COMMAND [ARGUMENT…] --archive DIR [--json]",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "lectern COMMAND --help says more (so does lectern help COMMAND). Exit status: 0 done, 1 some input failed (the rest was done), 2 wrong usage.",
    "Results go to standard output, messages to standard error.",
  ].join("\n");
}

export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, ...commonOptions }).map(
    ([name, spec]: [string, OptionSpec]) => ({
      call: spec.value === undefined ? `--${name}` : `--${name} ${spec.value}`,
      help: spec.many ? `${spec.help} (may be repeated)` : spec.help,
    }),
  );
  const width = Math.max(...options.map(({ call }) => call.length));
  return [
    `lectern ${command.name} ${command.usage}`,
    "",
    command.summary,
    "",
    ...options.map(({ call, help }) => `  ${call.padEnd(width)}  ${help}`),
  ].join("\n");
}
