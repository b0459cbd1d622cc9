import { bagFolder, bagNames, payloadNames } from "../../bagit/bag-names.ts";
import { verifyBag } from "../../bagit/read/verify-bag.ts";
import { csvProof } from "../csv/csv-proof.ts";
import type { ExportedFiles } from "../exported-files.ts";
import { type FactSets, foldFacts } from "../facts.ts";
import { jsonProof } from "../json/json-proof.ts";
import type { ProofReader } from "../proof-reader.ts";
import { renamed, renaming } from "../renamed-sets.ts";
import { teiProof } from "../tei/tei-proof.ts";
import { asXml } from "../xml/as-xml.ts";
import { expectCrateNames, expectedCrate, readCrate } from "./crate-facts.ts";
import { expectedDublinCore, readDublinCore } from "./dublin-core-facts.ts";
import { expectedPremis, readPremis } from "./premis-facts.ts";

/** What goes out by itself too, by what its sets are called in a bag; those of JSON keep their names. */
const within = [
  { name: "", proof: jsonProof },
  { name: " in TEI", proof: teiProof },
  { name: " in the tables", proof: csvProof },
] as const;

/** The bag itself by the import's own reader: what it takes comes back. Then all that lies in it. */
export const bagProof: ProofReader = {
  expectTranscript: async (document, tables, pace, archive) => {
    const sets: FactSets[] = [];
    for (const { name, proof } of within) {
      sets.push(renamed(await proof.expectTranscript(document, tables, pace, archive), name));
    }
    const description = { "description in Dublin Core": expectedDublinCore(document, tables) };
    const crate = { "description in RO-Crate": expectedCrate(document, tables) };
    return Object.assign({}, ...sets, foldFacts(description, asXml), crate, expectedPremis(document));
  },
  expectNamed: async (named, take, pace) => {
    for (const { name, proof } of within) await proof.expectNamed(named, renaming(take, name), pace);
    expectCrateNames(named, take);
  },
  read: async (files, take, pace, due) => {
    const bag = filesBelow(files, bagFolder);
    const sums = await verifyBag({ list: () => filesIn(files, bagFolder), stream: bag.stream }, pace);
    const payload = filesBelow(bag, bagNames.payload);
    for (const { name, proof } of within) await proof.read(payload, renaming(take, name), pace, due);
    await readDublinCore(payload, payloadNames.dublinCore, take, pace);
    await readPremis(payload, payloadNames.events, take, pace);
    await readCrate(payload, payloadNames.crate, sums, take, pace);
  },
};

/** Their paths in the folder; of those below another one in it where that is named. */
async function filesIn(files: ExportedFiles, folder: string, below = folder): Promise<readonly string[]> {
  return (await files.below(below)).map((file) => file.slice(folder.length + 1));
}

function filesBelow(files: ExportedFiles, folder: string): ExportedFiles {
  const inside = (file: string) => `${folder}/${file}`;
  return {
    all: async function* () {
      yield* await filesIn(files, folder);
    },
    below: (name) => filesIn(files, folder, inside(name)),
    bytes: (file) => files.bytes(inside(file)),
    text: (file) => files.text(inside(file)),
    stream: (file, range) => files.stream(inside(file), range),
    size: (file) => files.size(inside(file)),
    sum: (file, pace) => files.sum(inside(file), pace),
  };
}
