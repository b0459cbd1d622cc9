import process from "node:process";

/** The switches that this process was started with, as `app.commandLine` gives them. */
export const commandLine = {
  hasSwitch: (name: string): boolean =>
    process.argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`)),
  getSwitchValue: (name: string): string =>
    process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? "",
  appendSwitch: (): void => undefined,
  appendArgument: (): void => undefined,
};
