/** Gives each thing in one folder a name of its own. */
export type NameBook = (build: (suffix: string) => string) => string;

/**
 * Names that differ on every file system, also where case or the way an accent is encoded does not count. `build` makes
 * the name with a suffix in it: empty at first, then ` (2)`, ` (3)`, …
 */
export function createNameBook(): NameBook {
  const taken = new Set<string>();
  const next = new Map<string, number>();

  return (build) => {
    const plain = build("");
    let name = plain;
    let n = next.get(foldName(plain)) ?? 2;
    while (taken.has(foldName(name))) {
      name = build(` (${n})`);
      n += 1;
    }
    next.set(foldName(plain), n);
    taken.add(foldName(name));
    return name;
  };
}

function foldName(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase();
}
