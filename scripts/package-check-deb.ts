import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** Where the package puts what runs. */
const place = "/opt/Lectern";
const command = "/usr/bin/lectern";

/** What must be in the package, besides what the application is made of. */
const wanted = [
  `${place}/lectern`,
  `${place}/resources/app.asar`,
  "/usr/share/applications/lectern.desktop",
  "/usr/share/icons/hicolor/256x256/apps/lectern.png",
];

/** What the desktop is told: https://specifications.freedesktop.org/desktop-entry-spec/latest/recognized-keys.html */
const entry: Readonly<Record<string, RegExp>> = {
  Name: /^Lectern$/,
  Exec: /^\/opt\/Lectern\/lectern (?:--[\w-]+ )*%U$/,
  Type: /^Application$/,
  Icon: /^lectern$/,
  MimeType: /^text\/plain;(?:[\w.+-]+\/[\w.+-]+;)+$/,
  Categories: /^Office;$/,
  StartupWMClass: /^Lectern$/,
};

/** Why no Debian package can be made here; undefined when it can. */
export function whyNoDeb(): string | undefined {
  return spawnSync("dpkg-deb", ["--version"]).status === 0 ? undefined : "dpkg-deb is not on this machine";
}

/** Why the package is not installed here; undefined when it is. */
export function whyNoInstall(): string | undefined {
  if (process.getuid?.() !== 0) return "only root installs packages";
  return existsSync(place) || existsSync(command) ? "a Lectern is installed here" : undefined;
}

/** The environment in which electron-builder makes Debian packages by what is at hand. @param scratch a folder of the caller's */
export async function fpmAtHand(scratch: string): Promise<Readonly<Record<string, string>>> {
  const file = path.join(scratch, "fpm");
  const words = [
    process.execPath,
    path.resolve("node_modules/tsx/dist/cli.mjs"),
    path.resolve("scripts/package-check-fpm.ts"),
  ];
  await writeFile(file, `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(" ")} "$@"\n`);
  await chmod(file, 0o755);
  return { CUSTOM_FPM_PATH: file };
}

export async function debIn(output: string): Promise<string> {
  const name = (await readdir(output)).find((entry) => entry.endsWith(".deb"));
  if (name === undefined) throw new Error(`electron-builder left no Debian package in ${output}`);
  return path.join(output, name);
}

/** What is wrong with the package as it lies there, one line each. @param scratch a folder to unpack into, made here */
export async function wrongDeb(deb: string, scratch: string): Promise<readonly string[]> {
  execFileSync("dpkg-deb", ["--extract", deb, scratch]);
  const missing = wanted.filter((file) => !existsSync(path.join(scratch, file)));
  if (missing.length > 0) return missing.map((file) => `${file} is not in the Debian package`);
  const name = execFileSync("dpkg-deb", ["--field", deb, "Package"], { encoding: "utf8" }).trim();
  const desktop = await readFile(path.join(scratch, "usr/share/applications/lectern.desktop"), "utf8");
  return [...(name === "lectern" ? [] : [`the Debian package is called ${name}`]), ...wrongEntry(desktop)];
}

export function wrongEntry(desktop: string): readonly string[] {
  return Object.entries(entry).flatMap(([key, pattern]) => {
    const value = new RegExp(`^${key}=(.*)$`, "m").exec(desktop)?.[1];
    return value !== undefined && pattern.test(value) ? [] : [`the desktop entry has ${key}=${value ?? ""}`];
  });
}

/**
 * Installs the package on this machine, lets `use` look at it, and takes it away again.
 * @param use is given the folder that the application stands in
 * @returns what is wrong, one line each
 */
export async function wrongInstall(
  deb: string,
  use: (folder: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  // Electron's libraries need not be here: it is imitated.
  const refused = dpkg("--install", "--force-depends", deb);
  const wrong = [...(refused === undefined ? [] : [refused])];
  try {
    if (!existsSync(command)) wrong.push(`${command} is not there after the installation`);
    if (wrong.length === 0) wrong.push(...(await use(place)));
  } finally {
    const kept = dpkg("--purge", "lectern");
    if (kept !== undefined) wrong.push(kept);
  }
  const left = [place, command, ...wanted].filter((file) => existsSync(file));
  return [...wrong, ...left.map((file) => `${file} is still there when the Debian package was taken away`)];
}

function dpkg(...args: readonly string[]): string | undefined {
  const run = spawnSync("dpkg", [...args], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return run.status === 0 ? undefined : `dpkg ${args[0]} ended with ${run.status}: ${run.stderr.trim().slice(-500)}`;
}
