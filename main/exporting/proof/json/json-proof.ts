import { canonicalJson } from "../../../archive/changes/json-value.ts";
import { sha256Of } from "../../../archive/disk/sha256.ts";
import {
  type ExportedTranscript,
  type ExportItem,
  type ExportListName,
  exportListNames,
} from "../../json/export-schema.ts";
import { jsonFileName } from "../../json/json-format.ts";
import { readExport } from "../../json/read-export.ts";
import type { Facts } from "../facts.ts";
import type { ProofReader } from "../proof-reader.ts";

/** Read by the import's own reader: what it takes comes back. Records are compared whole, each field as JSON. */
export const jsonProof: ProofReader = {
  expectTranscript: ({ record, text, reading, original }) => ({
    record: recordFacts(record),
    text: {
      text: sha256Of(text),
      reading: sha256Of(canonicalJson(reading)),
      original: original ? sha256Of(original) : "is the text",
    },
  }),
  expectNamed: (named, take) => {
    for (const list of exportListNames) {
      if (list === "transcripts") continue;
      for (const record of named[list]) take(record.id, { record: recordFacts(record) });
    }
  },
  read: async (files, take, pace) => {
    await readExport(files.stream(jsonFileName), async (_list, item) => {
      await pace();
      if (!isTranscript(item)) return take(item.id, { record: recordFacts(item) });
      const { record, text, reading, original } = item;
      take(record.id, {
        record: recordFacts(record),
        text: {
          text: sha256Of(text),
          reading: sha256Of(canonicalJson(reading)),
          original: original === undefined ? "is the text" : sha256Of(Buffer.from(original, "base64")),
        },
      });
    });
  },
};

function recordFacts(record: object): Facts {
  const given = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, canonicalJson(value)]));
}

type Item = ExportItem<Exclude<ExportListName, "transcripts">> | ExportedTranscript;

function isTranscript(item: Item): item is ExportedTranscript {
  return "reading" in item && "record" in item;
}
