import { execFileSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

// Stands for fpm, which electron-builder fetches from elsewhere to make Debian packages of what it has laid out: the same files at the
// same places with the same scripts, put together by Debian's own dpkg-deb. `CUSTOM_FPM_PATH` leads here.

const fields: Readonly<Record<string, string>> = {
  "--name": "Package",
  "--version": "Version",
  "--architecture": "Architecture",
  "--maintainer": "Maintainer",
  "--description": "Description",
  "--url": "Homepage",
  "--deb-priority": "Priority",
};

const lists: Readonly<Record<string, string>> = { "-d": "Depends", "--deb-recommends": "Recommends" };

const scripts: Readonly<Record<string, string>> = { "--after-install": "postinst", "--after-remove": "postrm" };

/** What stands on fpm's command line: options with one value each, and `SOURCE=PLACE` for what goes where. */
type Order = { readonly options: readonly (readonly [string, string])[]; readonly places: readonly string[] };

function readOrder(words: readonly string[]): Order {
  const options: (readonly [string, string])[] = [];
  const places: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [word = "", value = ""] = words.slice(i);
    if (!word.startsWith("-")) places.push(word);
    else if (word !== "--force") {
      options.push([word, value]);
      i += 1;
    }
  }
  return { options, places };
}

function controlOf({ options }: Order): string {
  const single = options.flatMap(([name, value]) =>
    fields[name] === undefined ? [] : [`${fields[name]}: ${value.trim()}`],
  );
  const joined = Object.entries(lists).flatMap(([name, field]) => {
    const values = options.filter(([given]) => given === name).map(([, value]) => value);
    return values.length === 0 ? [] : [`${field}: ${values.join(", ")}`];
  });
  return `${[...single, ...joined].join("\n")}\n`;
}

async function layOut(order: Order, root: string): Promise<void> {
  for (const place of order.places) {
    const cut = place.lastIndexOf("=");
    const to = path.join(root, place.slice(cut + 1));
    await mkdir(path.dirname(to), { recursive: true });
    await cp(place.slice(0, cut), to, { recursive: true });
  }
  const control = path.join(root, "DEBIAN");
  await mkdir(control);
  await writeFile(path.join(control, "control"), controlOf(order));
  for (const [option, file] of order.options) {
    const name = scripts[option];
    if (name === undefined) continue;
    await cp(file, path.join(control, name));
    await chmod(path.join(control, name), 0o755);
  }
}

const order = readOrder(process.argv.slice(2));
const root = await mkdtemp(path.join(os.tmpdir(), "lectern-deb-"));
try {
  await chmod(root, 0o755);
  await layOut(order, root);
  const made = order.options.find(([name]) => name === "--package")?.[1] ?? "";
  execFileSync("dpkg-deb", ["--root-owner-group", "-Zgzip", "-z1", "--build", root, made], { stdio: "ignore" });
} finally {
  await rm(root, { recursive: true, force: true });
}
