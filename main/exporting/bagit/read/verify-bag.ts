import { createHash } from "node:crypto";
import type { Pace } from "../../pace.ts";
import { type BagFiles, damagedBag } from "./bag-files.ts";
import { parseManifest, staysInside } from "./parse-manifest.ts";
import { linesIn, readTagFile } from "./tag-file.ts";

const algorithms = ["sha256", "sha512"] as const;

type Algorithm = (typeof algorithms)[number];

type Sums = ReadonlyMap<string, ReadonlyMap<Algorithm, string>>;

/**
 * Whether a bag is whole (RFC 8493, 3): every file that its manifests name is there with its sum, none besides, and as
 * many bytes as it says. Nothing is fetched. Answers with the sums of the payload by path, by SHA-256 where there are any.
 * Throws `unreadable` with what is wrong, in a sentence.
 */
export async function verifyBag(files: BagFiles, pace: Pace): Promise<ReadonlyMap<string, string>> {
  const all = await files.list();
  const outside = all.find((path) => !staysInside(path));
  if (outside !== undefined) throw damagedBag(`it has a file “${outside.slice(0, 100)}”, which is not in the bag`);
  checkDeclaration(await readTagFile(files, named(all, "bagit.txt")));
  if (all.includes("fetch.txt"))
    throw damagedBag("some of its files are to be fetched from a network, and Lectern fetches nothing");
  const payload = await readManifests(files, all, "manifest");
  if (payload.size === 0 && !all.some((path) => isManifest(path, "manifest"))) {
    throw damagedBag("it has no manifest with sums by SHA-256 or SHA-512");
  }
  const tags = await readManifests(files, all, "tagmanifest");
  const unlisted = all.find((path) => path.startsWith("data/") && !payload.has(path));
  if (unlisted !== undefined) throw damagedBag(`${unlisted} is in no manifest`);
  const bytes = await checkSums(files, new Set(all), payload, pace);
  await checkSums(files, new Set(all), tags, pace);
  if (all.includes("bag-info.txt")) checkOxum(await readTagFile(files, "bag-info.txt"), bytes, payload.size);
  return new Map([...payload].map(([path, sums]) => [path, [...sums.values()].join("").slice(0, 64)]));
}

function named(all: readonly string[], path: string): string {
  if (all.includes(path)) return path;
  throw damagedBag(`${path} is missing`);
}

function checkDeclaration(text: string): void {
  const [version = "", encoding = ""] = linesIn(text);
  if (!/^BagIt-Version: (1\.0|0\.97)$/.test(version)) throw damagedBag("bagit.txt names no version that Lectern knows");
  if (!/^Tag-File-Character-Encoding: UTF-8$/i.test(encoding)) throw damagedBag("its own files are not in UTF-8");
}

function isManifest(path: string, kind: string): boolean {
  return algorithms.some((algorithm) => path === `${kind}-${algorithm}.txt`);
}

async function readManifests(files: BagFiles, all: readonly string[], kind: "manifest" | "tagmanifest"): Promise<Sums> {
  const sums = new Map<string, Map<Algorithm, string>>();
  for (const algorithm of algorithms) {
    const name = `${kind}-${algorithm}.txt`;
    if (!all.includes(name)) continue;
    for (const [path, sum] of parseManifest(name, await readTagFile(files, name))) {
      const isPayload = path.startsWith("data/");
      if (isPayload !== (kind === "manifest")) throw damagedBag(`${name} names ${path}, which is not for it to name`);
      sums.set(path, (sums.get(path) ?? new Map()).set(algorithm, sum));
    }
  }
  return sums;
}

/** Answers with how many bytes they have. */
async function checkSums(files: BagFiles, all: ReadonlySet<string>, sums: Sums, pace: Pace): Promise<number> {
  let bytes = 0;
  for (const [path, due] of sums) {
    if (!all.has(path)) throw damagedBag(`${path} is missing`);
    const hashes = [...due].map(([algorithm, sum]) => ({ sum, hash: createHash(algorithm) }));
    for await (const chunk of files.stream(path)) {
      bytes += chunk.length;
      for (const { hash } of hashes) hash.update(chunk);
      await pace();
    }
    if (hashes.some(({ sum, hash }) => hash.digest("hex") !== sum)) throw damagedBag(`${path} is not as its sum says`);
  }
  return bytes;
}

function checkOxum(info: string, bytes: number, count: number): void {
  const [, oxum] = /^Payload-Oxum:[ \t]*(\S+)[ \t]*$/im.exec(info) ?? [];
  if (oxum === undefined || oxum === `${bytes}.${count}`) return;
  throw damagedBag(`bag-info.txt speaks of ${oxum.slice(0, 40)}, and ${bytes}.${count} (bytes and files) are there`);
}
