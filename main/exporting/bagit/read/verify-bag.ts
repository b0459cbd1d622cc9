import { createHash } from "node:crypto";
import type { Pace } from "../../pace.ts";
import { type BagFiles, damagedBag } from "./bag-files.ts";
import { parseManifest, staysInside } from "./parse-manifest.ts";
import { linesIn, readTagFile } from "./tag-file.ts";

const algorithms = ["sha256", "sha512"] as const;

type Algorithm = (typeof algorithms)[number];

type Manifest = { readonly algorithm: Algorithm; readonly sums: ReadonlyMap<string, string> };

/**
 * Whether a bag is whole (RFC 8493, 3): every file that its manifests name is there with its sum, none besides, and as
 * many bytes as it says. Nothing is fetched. Answers with the sums of the payload by path, by SHA-256 where there are any.
 * Throws `unreadable` with what is wrong, in a sentence.
 */
export async function verifyBag(files: BagFiles, pace: Pace): Promise<ReadonlyMap<string, string>> {
  const all = new Set(await files.list());
  for (const path of all) {
    if (!staysInside(path)) throw damagedBag(`it has a file “${path.slice(0, 100)}”, which is not in the bag`);
  }
  if (!all.has("bagit.txt")) throw damagedBag("bagit.txt is missing");
  checkDeclaration(await readTagFile(files, "bagit.txt"));
  if (all.has("fetch.txt"))
    throw damagedBag("some of its files are to be fetched from a network, and Lectern fetches nothing");
  const payload = await readManifests(files, all, "manifest");
  if (payload.length === 0) throw damagedBag("it has no manifest with sums by SHA-256 or SHA-512");
  const tags = await readManifests(files, all, "tagmanifest");
  for (const path of all) {
    if (path.startsWith("data/") && !payload.some(({ sums }) => sums.has(path)))
      throw damagedBag(`${path} is in no manifest`);
  }
  const oxum = await checkSums(files, all, payload, pace);
  await checkSums(files, all, tags, pace);
  if (all.has("bag-info.txt")) checkOxum(await readTagFile(files, "bag-info.txt"), oxum);
  return allSums(payload);
}

function checkDeclaration(text: string): void {
  const [version = "", encoding = ""] = linesIn(text);
  if (!/^BagIt-Version: (1\.0|0\.97)$/.test(version)) throw damagedBag("bagit.txt names no version that Lectern knows");
  if (!/^Tag-File-Character-Encoding: UTF-8$/i.test(encoding)) throw damagedBag("its own files are not in UTF-8");
}

async function readManifests(
  files: BagFiles,
  all: ReadonlySet<string>,
  kind: "manifest" | "tagmanifest",
): Promise<readonly Manifest[]> {
  const manifests: Manifest[] = [];
  for (const algorithm of algorithms) {
    const name = `${kind}-${algorithm}.txt`;
    if (!all.has(name)) continue;
    const sums = parseManifest(name, await readTagFile(files, name));
    for (const path of sums.keys()) {
      const isPayload = path.startsWith("data/");
      if (isPayload !== (kind === "manifest")) throw damagedBag(`${name} names ${path}, which is not for it to name`);
    }
    manifests.push({ algorithm, sums });
  }
  return manifests;
}

/** Answers with how many bytes and files they are. */
async function checkSums(
  files: BagFiles,
  all: ReadonlySet<string>,
  manifests: readonly Manifest[],
  pace: Pace,
): Promise<{ readonly bytes: number; readonly count: number }> {
  let bytes = 0;
  let count = 0;
  for (const path of pathsIn(manifests)) {
    if (!all.has(path)) throw damagedBag(`${path} is missing`);
    const hashes = manifests.flatMap(({ algorithm, sums }) => {
      const sum = sums.get(path);
      return sum === undefined ? [] : [{ sum, hash: createHash(algorithm) }];
    });
    for await (const chunk of files.stream(path)) {
      bytes += chunk.length;
      for (const { hash } of hashes) hash.update(chunk);
      await pace();
    }
    if (hashes.some(({ sum, hash }) => hash.digest("hex") !== sum)) throw damagedBag(`${path} is not as its sum says`);
    count += 1;
  }
  return { bytes, count };
}

/** By the first of the algorithms that is given. */
function allSums(manifests: readonly Manifest[]): ReadonlyMap<string, string> {
  const [first, ...others] = manifests.map(({ sums }) => sums);
  if (first && others.length === 0) return first;
  return new Map(manifests.toReversed().flatMap(({ sums }) => [...sums]));
}

/** Each once. */
function* pathsIn(manifests: readonly Manifest[]): Generator<string> {
  for (const [index, { sums }] of manifests.entries()) {
    const before = manifests.slice(0, index);
    for (const path of sums.keys()) if (!before.some((other) => other.sums.has(path))) yield path;
  }
}

function checkOxum(info: string, { bytes, count }: { readonly bytes: number; readonly count: number }): void {
  const [, oxum] = /^Payload-Oxum:[ \t]*(\S+)[ \t]*$/im.exec(info) ?? [];
  if (oxum === undefined || oxum === `${bytes}.${count}`) return;
  throw damagedBag(`bag-info.txt speaks of ${oxum.slice(0, 40)}, and ${bytes}.${count} (bytes and files) are there`);
}
