import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sumOfFile } from "../disk/sha256.ts";
import { newId, newTranscript } from "../fixture-records.ts";
import { emptyCatalogue } from "./catalogue.ts";
import { readCatalogueFile } from "./catalogue-file.ts";
import { catalogueLines } from "./catalogue-lines.ts";
import { checkAside } from "./check-aside.ts";

/** So many records of 64 kB are more than is read on one thread. */
const count = 1_100;

let file: string;
let text: string;

beforeAll(async () => {
  const catalogue = {
    ...emptyCatalogue(),
    identity: { id: newId("archive"), name: "Port records", created: "2024-05-06T07:08:09.010Z" },
  };
  for (let n = 0; n < count; n++) {
    const record = newTranscript(`Sitting ${n}`, { notes: "tide ".repeat(12_800), place: "Kirkwall" });
    catalogue.tables.transcripts.set(record.id, record);
  }
  text = [...catalogueLines(catalogue)].join("");
  file = path.join(await mkdtemp(path.join(os.tmpdir(), "lectern-catalogue-")), "archive.json");
  await writeFile(file, text);
});

afterAll(() => rm(path.dirname(file), { recursive: true, force: true }));

/** The same file, in which one record's field is of another kind than it has to be. */
async function withWrong(from: string, to: string): Promise<string> {
  const wrong = path.join(path.dirname(file), "wrong.json");
  await writeFile(wrong, text.replace(from, to));
  return wrong;
}

async function sumAside(of: string, program?: string): Promise<string | undefined> {
  const aside = checkAside(of, program);
  try {
    return await aside.sum;
  } finally {
    await aside.end();
  }
}

describe("records checked on a thread of their own", () => {
  it("are vouched for by the sum of the bytes that hold them", async () => {
    expect(await sumAside(file)).toBe(await sumOfFile(file));
  });

  it("are not where one is wrong, nor where the thread, or the file, is not there", async () => {
    expect(await sumAside(await withWrong('"Sitting 700"', "700"))).toBeUndefined();
    expect(await sumAside(file, path.join(path.dirname(file), "no-such-thread.js"))).toBeUndefined();
    expect(await sumAside(`${file}.gone`)).toBeUndefined();
  });
});

describe("a long archive.json", () => {
  it("is read whole", async () => {
    const read = await readCatalogueFile(file, "archive.json");
    expect(read?.sha256).toBe(await sumOfFile(file));
    expect([...(read ? catalogueLines(read.catalogue) : [])].join("") === text).toBe(true);
  });

  it.each([
    ['"Sitting 700"', "700", /\(line \d+\) holds no valid record: .*title/s],
    ['"speakers":[]', '"speakers":7', /\(line \d+\) holds no valid record/],
    ['"id":"t', '"id":null,"was":"t', /\(line \d+\) holds no valid record/],
  ])("with %s as %s says in which line that stands", async (from, to, found) => {
    await expect(readCatalogueFile(await withWrong(from, to), "archive.json")).rejects.toThrow(found);
  });

  it("is given up when whoever reads it wants no more", async () => {
    let left = 20;
    const check = () => {
      left -= 1;
      if (left < 0) throw new Error("enough");
    };
    await expect(readCatalogueFile(file, "archive.json", check)).rejects.toThrow("enough");
  });
});
