/** Hashes of 128 bits, numbered as they come: of many records all are kept, and as texts they would fill a heap. */
export type HashPool = {
  /** In hexadecimal; anything else is kept as what no facts have. Answers with its number. */
  readonly add: (hash: string) => number;
  readonly at: (number: number) => string;
  readonly count: () => number;
};

const hashBytes = 16;
const inPage = 1 << 14;
const isHash = /^[0-9a-f]{32}$/;

export function createHashPool(): HashPool {
  const pages: Buffer[] = [];
  let count = 0;
  return {
    add: (hash) => {
      const page = pages[Math.floor(count / inPage)] ?? Buffer.alloc(inPage * hashBytes);
      pages[Math.floor(count / inPage)] = page;
      if (isHash.test(hash)) page.write(hash, (count % inPage) * hashBytes, "hex");
      count += 1;
      return count - 1;
    },
    at: (number) => {
      const start = (number % inPage) * hashBytes;
      const page = number < count ? pages[Math.floor(number / inPage)] : undefined;
      if (!page) throw new RangeError(`there is no hash ${number}`);
      return page.toString("hex", start, start + hashBytes);
    },
    count: () => count,
  };
}
