import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLecternError } from "../../../../shared/contract/error.ts";
import { createPace } from "../../pace.ts";
import { verifyBag } from "./verify-bag.ts";

type Files = { [path: string]: string };

const sum = (text: string, algorithm = "sha256") => createHash(algorithm).update(text).digest("hex");

/** A bag of two files, one with a name that manifests escape. */
function bag(change: (files: Files) => void = () => {}): Files {
  const payload: Files = { "data/log.txt": "Fog.", "data/100%\n.txt": "Clear." };
  const manifest = `${sum("Fog.")}  data/log.txt\n${sum("Clear.")} *data/100%25%0A.txt\n`;
  const files: Files = {
    ...payload,
    "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    "bag-info.txt": "Source-Organization: Harbour\nPayload-Oxum: 10.2\n",
    "manifest-sha256.txt": manifest,
  };
  files["tagmanifest-sha256.txt"] = `${sum(manifest)}  manifest-sha256.txt\n`;
  change(files);
  return files;
}

async function outcome(files: Files): Promise<string> {
  try {
    const read = async function* (path: string) {
      yield Buffer.from(files[path] ?? "");
    };
    const sums = await verifyBag({ list: async () => Object.keys(files), stream: read }, createPace());
    return `${sums.size} files`;
  } catch (error) {
    if (isLecternError(error, "unreadable")) return error.message;
    throw error;
  }
}

test("a whole bag is taken", async () => {
  expect(await outcome(bag())).toBe("2 files");
  const bySha512 = bag((files) => {
    delete files["manifest-sha256.txt"];
    delete files["tagmanifest-sha256.txt"];
    files["manifest-sha512.txt"] =
      `${sum("Fog.", "sha512")} data/log.txt\r\n${sum("Clear.", "sha512")} data/100%25%0a.txt\r\n`;
  });
  expect(await outcome(bySha512)).toBe("2 files");
});

describe("what is not whole is refused in a sentence", () => {
  test.each<[string, (files: Files) => void]>([
    ["data/log.txt is not as its sum says", (files) => (files["data/log.txt"] = "Frog")],
    ["data/log.txt is missing", (files) => delete files["data/log.txt"]],
    ["data/more.txt is in no manifest", (files) => (files["data/more.txt"] = "")],
    [
      "manifest-sha256.txt is not as its sum says",
      (files) => (files["manifest-sha256.txt"] = (files["manifest-sha256.txt"] ?? "").replace("*", "")),
    ],
    ["bagit.txt is missing", (files) => delete files["bagit.txt"]],
    ["names no version", (files) => (files["bagit.txt"] = "BagIt-Version: 9.0\nTag-File-Character-Encoding: UTF-8\n")],
    ["Lectern fetches nothing", (files) => (files["fetch.txt"] = "http://example.org/a 4 data/a")],
    ["and 10.2 (bytes and files) are there", (files) => (files["bag-info.txt"] = "Payload-Oxum: 11.2\n")],
    ["which is not in the bag", (files) => (files["tagmanifest-sha256.txt"] = `${sum("")}  ../../etc/passwd\n`)],
    ["which is not in the bag", (files) => (files["../log.txt"] = "Fog.")],
    ["which is not for it to name", (files) => (files["manifest-sha256.txt"] += `${sum("")}  bagit.txt\n`)],
    ["twice", (files) => (files["manifest-sha256.txt"] += `${sum("Fog.")}  ./data/log.txt\n`)],
    ["line 3 of manifest-sha256.txt is no sum", (files) => (files["manifest-sha256.txt"] += "nothing\n")],
  ])("%s", async (words, change) => {
    expect(await outcome(bag(change))).toContain(words);
  });

  test("a bag without sums", async () => {
    const files = bag();
    const { "manifest-sha256.txt": _, "tagmanifest-sha256.txt": __, ...rest } = files;
    expect(await outcome(rest)).toContain("no manifest with sums");
  });
});

test("no flipped character of a file with a sum goes unseen", async () => {
  const names = Object.keys(bag()).filter((name) => name.startsWith("data/") || name === "manifest-sha256.txt");
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.nat(), async (name, at) => {
      const files = bag((changed) => {
        const text = changed[name] ?? "";
        const place = at % text.length;
        changed[name] = `${text.slice(0, place)}${text[place] === "x" ? "y" : "x"}${text.slice(place + 1)}`;
      });
      expect(await outcome(files)).toContain("This bag cannot be trusted");
    }),
  );
});
