/** Several values a key. Most keys have one, which is kept without a list around it: an archive has very many. */
export type MultiMap = {
  readonly get: (key: string) => readonly string[];
  readonly add: (key: string, value: string) => void;
  readonly remove: (key: string, value: string) => void;
};

const none: readonly string[] = [];

export function createMultiMap(): MultiMap {
  const values = new Map<string, string | string[]>();
  const get = (key: string): readonly string[] => {
    const found = values.get(key);
    if (found === undefined) return none;
    return typeof found === "string" ? [found] : found;
  };
  return {
    get,
    add: (key, value) => {
      const there = get(key);
      if (there.includes(value)) return;
      if (there.length > 1 && Array.isArray(there)) there.push(value);
      else values.set(key, there.length === 0 ? value : [...there, value]);
    },
    remove: (key, value) => {
      const left = get(key).filter((one) => one !== value);
      const [only] = left;
      if (only === undefined) values.delete(key);
      else values.set(key, left.length === 1 ? only : left);
    },
  };
}
