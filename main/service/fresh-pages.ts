import type { Block } from "../../shared/reading/page.ts";

/**
 * Pages that an import has just stored, by the sums of their texts, until the index asks for them: it need not read them
 * back from the disk. What is beyond its bounds is forgotten, oldest first.
 */
export type FreshPages = {
  readonly put: (textSha256: string, blocks: readonly Block[]) => void;
  /** Each is given once; undefined when it is not there any more. */
  readonly take: (textSha256: string) => readonly Block[] | undefined;
  readonly clear: () => void;
};

/** In UTF-16 units, of all pages together. */
const mostUnits = 24_000_000;

export function createFreshPages(most = mostUnits): FreshPages {
  const pages = new Map<string, readonly Block[]>();
  let units = 0;

  const take = (textSha256: string) => {
    const blocks = pages.get(textSha256);
    if (blocks && pages.delete(textSha256)) units -= unitsIn(blocks);
    return blocks;
  };

  return {
    take,
    put: (textSha256, blocks) => {
      take(textSha256);
      pages.set(textSha256, blocks);
      units += unitsIn(blocks);
      for (const oldest of pages.keys()) {
        if (units <= most) break;
        take(oldest);
      }
    },
    clear: () => {
      pages.clear();
      units = 0;
    },
  };
}

function unitsIn(blocks: readonly Block[]): number {
  let units = 0;
  for (const block of blocks) {
    if ("paragraphs" in block) for (const { text } of block.paragraphs) units += text.length;
  }
  return units;
}
