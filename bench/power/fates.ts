import type { Random } from "../generate/random.ts";
import { type Fate, keptWhole } from "./disk-image.ts";
import type { Deed } from "./recording.ts";

type Write = Extract<Deed, { do: "write" }>;

const sector = 512;

/** What a power cut may do to what no sync covers. */
export const fates: readonly ((random: Random) => Fate)[] = [
  () => ({ ...keptWhole, isKept: () => false }),
  () => keptWhole,
  reordered,
  (random) => torn(random, keptWhole.isKept, cutAnywhere),
  (random) => torn(random, keptWhole.isKept, someSectors),
  (random) => torn(random, keptWhole.isKept, nothing),
  (random) => torn(random, reordered(random).isKept, cutAnywhere),
  (random) => torn(random, reordered(random).isKept, someSectors),
];

/** Some are kept and some are dropped, whatever their order was. */
function reordered(random: Random): Fate {
  const share = random.next();
  return { ...keptWhole, isKept: () => random.next() < share };
}

type Tear = (write: Write, random: Random) => readonly Write[];

function torn(random: Random, isKept: Fate["isKept"], tear: Tear): Fate {
  return { isKept, tear: (write) => ({ parts: tear(write, random), isSized: random.below(2) === 0 }) };
}

function cutAnywhere(write: Write, random: Random): readonly Write[] {
  return [{ ...write, bytes: write.bytes.subarray(0, random.below(write.bytes.length + 1)) }];
}

/** Only the size reaches the disk: a page of NULs. */
function nothing(): readonly Write[] {
  return [];
}

function someSectors(write: Write, random: Random): readonly Write[] {
  const end = write.at + write.bytes.length;
  const parts: Write[] = [];
  for (let at = write.at; at < end; at = Math.min(end, (Math.floor(at / sector) + 1) * sector)) {
    const until = Math.min(end, (Math.floor(at / sector) + 1) * sector);
    if (random.below(2) === 0)
      parts.push({ ...write, at, bytes: write.bytes.subarray(at - write.at, until - write.at) });
  }
  return parts;
}
