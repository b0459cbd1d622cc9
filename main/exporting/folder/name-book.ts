/** Gives each thing in one folder a name of its own. */
export type NameBook = (build: (suffix: string) => string) => string;

/**
 * Names that differ on every file system, also where case or the way an accent is encoded does not count. `build` makes
 * the name with a suffix in it: empty at first, then ` (2)`, ` (3)`, …
 */
export function createNameBook(): NameBook {
  /** Names that are taken, folded, and the number that whoever wants one too begins with. */
  const taken = new Map<string, number>();

  return (build) => {
    const plain = build("");
    const wanted = foldName(plain);
    let n = taken.get(wanted);
    if (n === undefined) {
      taken.set(wanted, 2);
      return plain;
    }
    let name: string;
    do {
      name = build(` (${n})`);
      n += 1;
    } while (taken.has(foldName(name)));
    taken.set(wanted, n);
    taken.set(foldName(name), 2);
    return name;
  };
}

function foldName(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase();
}
