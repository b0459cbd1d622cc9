import { spawn } from "node:child_process";

/** Run a program with its output shown as it comes; gives its exit code. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** Run a package's program by its file, so that neither a shell nor npm stands between. */
export function runNode(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return run(process.execPath, [file, ...args], env);
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
