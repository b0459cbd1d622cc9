/** A small seeded generator (mulberry32): the same archive at every start. */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (limit: number) => Math.floor(next() * limit),
    pick<T>(list: readonly T[]): T {
      const one = list[Math.floor(next() * list.length)];
      if (one === undefined && list.length === 0) throw new Error("nothing to pick from");
      return one as T;
    },
    chance: (share: number) => next() < share,
  };
}

export type Random = ReturnType<typeof createRandom>;

/** An id that looks like a UUIDv7 and counts up. */
export function inventId(letter: string, number: number): string {
  return `${letter}0190a000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}
