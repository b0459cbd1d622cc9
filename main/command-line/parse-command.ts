import { parseArgs } from "node:util";
import { type Command, type OptionValues, parseConfig, UsageError } from "./command.ts";

export type ParsedCommand = { readonly args: readonly string[]; readonly options: OptionValues };

/** What was typed after a command's name. Throws `UsageError`, in the user's words. */
export function parseCommand(command: Command, typed: readonly string[]): ParsedCommand {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      options: parseConfig(command),
      allowPositionals: true,
    });
    return { args: positionals, options: optionValues(values) };
  } catch (error) {
    throw inWords(error);
  }
}

/** Throws `UsageError` when too few or too many arguments were given. */
export function checkCount({ name, usage, takes: [fewest, most] }: Command, count: number): void {
  if (count < fewest) throw new UsageError(`“${name}” needs more to work on: lectern ${name} ${usage}`);
  if (count <= most) return;
  const taken = most === 0 ? "no arguments" : most === 1 ? "one argument" : `at most ${most} arguments`;
  throw new UsageError(`“${name}” takes ${taken}. Quote what belongs together.`);
}

function optionValues(values: Readonly<Record<string, unknown>>): OptionValues {
  const strings = (name: string) => [values[name] ?? []].flat().filter((value) => typeof value === "string");
  return {
    flag: (name) => values[name] === true,
    text: (name) => strings(name).at(-1),
    texts: strings,
  };
}

/** Node says what is wrong in the words of programmers; https://nodejs.org/api/util.html#utilparseargsconfig */
function inWords(error: unknown): unknown {
  if (!(error instanceof TypeError && "code" in error)) return error;
  const option = /'(?:-\w, )?(--?[^\s']+)/.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    return new UsageError(
      `There is no option “${option}” here. An argument that begins with “-” is written at the end, after “--”.`,
    );
  }
  if (error.code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return error;
  if (error.message.includes("ambiguous")) {
    return new UsageError(`What follows “${option}” looks like an option. If it is its value, write ${option}=VALUE.`);
  }
  return new UsageError(
    error.message.includes("does not take") ? `“${option}” takes no value.` : `“${option}” needs a value after it.`,
  );
}
