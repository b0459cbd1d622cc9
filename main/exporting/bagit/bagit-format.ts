import { lecternVersion } from "../../runtime/version.ts";
import type { ExportDocument } from "../export-document.ts";
import { stagingBelow } from "../folder/staging-below.ts";
import { createTranscriptNames } from "../folder/transcript-name.ts";
import { filesThat, inOrder } from "../folder/written-file.ts";
import type { Format } from "../format.ts";
import { createXml, replacedWords, writeXml, xmlDeclaration } from "../xml/xml.ts";
import { bagDeclaration, bagInfo } from "./bag-info.ts";
import { bagFolder, bagNames, inPayload, payloadNames } from "./bag-names.ts";
import { openCrate } from "./crate-file.ts";
import { dublinCore } from "./dublin-core.ts";
import { writeManifest } from "./manifest.ts";
import { mediaTypeOf } from "./media-type.ts";
import { createOriginalNames } from "./original-names.ts";
import { openPremis } from "./premis-file.ts";

const withoutOriginal =
  "The file as received is not in the bag: it has words that are withheld. Text and description are, without them.";

/** `bag/`: BagIt 1.0 (RFC 8493): originals, TEI, tables, JSON, and what archives ask of each in their own standards. */
export const bagitFormat: Format = {
  wants: { blocks: true, original: true, events: true, earlier: true },
  begin: async (context) => {
    const { source, remark } = context;
    const bag = stagingBelow(context.staging, bagFolder);
    const payload = stagingBelow(bag, bagNames.payload);
    for (const name of [payloadNames.originals, payloadNames.dublinCore]) await payload.makeFolder(name);
    const premis = await openPremis(payload, context);
    const crate = await openCrate(payload, context);
    // As TEI names its files: the same names in the same order.
    const nameOf = createTranscriptNames("xml");
    const originalNameOf = createOriginalNames();
    const stored = new Set<string>();
    let transcripts = 0;

    async function storeOriginal({ record, text, original }: ExportDocument, path: string) {
      const bytes = original ?? Buffer.from(text);
      await payload.writeFile(path, bytes);
      const { source: received, original: sha256 } = record;
      const mediaType = mediaTypeOf(received.format);
      await premis.addOriginal({
        path: inPayload(path),
        bytes: bytes.length,
        sha256,
        mediaType,
        received: received.file,
      });
    }

    return {
      add: async (document) => {
        const { record, isRedacted } = document;
        transcripts += 1;
        const name = nameOf(record);
        const xml = createXml();
        const element = dublinCore(xml, record, source);
        await payload.writeFile(`${payloadNames.dublinCore}/${name}`, `${xmlDeclaration}${writeXml(element)}\n`);
        const original = isRedacted ? undefined : `${payloadNames.originals}/${originalNameOf(record)}`;
        if (original === undefined) remark(record, "left-out", withoutOriginal);
        else if (!stored.has(original)) {
          stored.add(original);
          await storeOriginal(document, original);
        }
        await premis.addTranscript(document, original === undefined ? undefined : inPayload(original));
        await crate.add(record, { tei: `${payloadNames.tei}/${name}`, original });
        const replaced = replacedWords(xml.replaced(), "Dublin Core");
        if (replaced !== undefined) remark(record, "changed", replaced);
      },
      finish: async (named) => {
        await premis.finish(lecternVersion);
        await crate.finish(named);
        const files = inOrder(filesThat(bag.written(), ({ path }) => path.startsWith(inPayload(""))));
        await bag.writeFile(bagNames.declaration, bagDeclaration);
        await bag.writeFile(bagNames.info, bagInfo(context, transcripts, files));
        await writeManifest(bag, bagNames.manifest, files);
        const tags = inOrder(filesThat(bag.written(), ({ path }) => !path.includes("/")));
        await writeManifest(bag, bagNames.tagManifest, tags);
      },
    };
  },
};
