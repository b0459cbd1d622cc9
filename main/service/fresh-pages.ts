/**
 * Pages that an import has just stored, by the sums of their texts, until the index asks for them: it need not read them
 * back from the disk. As the bytes that the index process is sent. What is beyond its bounds is forgotten, oldest first.
 */
export type FreshPages = {
  readonly put: (textSha256: string, blocks: Uint8Array) => void;
  /** Each is given once; undefined when it is not there any more. */
  readonly take: (textSha256: string) => Uint8Array | undefined;
  readonly clear: () => void;
};

/** Of all pages together. */
const mostBytes = 48_000_000;

export function createFreshPages(most = mostBytes): FreshPages {
  const pages = new Map<string, Uint8Array>();
  let bytes = 0;

  const take = (textSha256: string) => {
    const blocks = pages.get(textSha256);
    if (blocks && pages.delete(textSha256)) bytes -= blocks.length;
    return blocks;
  };

  return {
    take,
    put: (textSha256, blocks) => {
      take(textSha256);
      pages.set(textSha256, blocks);
      bytes += blocks.length;
      for (const oldest of pages.keys()) {
        if (bytes <= most) break;
        take(oldest);
      }
    },
    clear: () => {
      pages.clear();
      bytes = 0;
    },
  };
}
