/** What is known of a file on disk, enough to know its `File` by. `size` is absent for folders. */
export type KnownFile = {
  readonly path: string;
  readonly name: string;
  readonly size?: number;
  /** Milliseconds, whole. */
  readonly modified: number;
};

/** Answers `webUtils.getPathForFile` from what the test said it would drop or choose. */
export class KnownFiles {
  #known: readonly KnownFile[] = [];
  readonly #answered = new WeakMap<File, string>();
  readonly #used = new Set<string>();

  remember(files: readonly KnownFile[]): void {
    this.#known = files;
    this.#used.clear();
  }

  /** The file's path, or nothing for a file that is not on disk. Two files that look alike get one path each. */
  pathOf(file: File): string {
    const answered = this.#answered.get(file);
    if (answered !== undefined) return answered;
    const alike = this.#known.filter((known) => looksLike(known, file));
    const place = (alike.find((known) => !this.#used.has(known.path)) ?? alike[0])?.path ?? "";
    this.#used.add(place);
    this.#answered.set(file, place);
    return place;
  }
}

function looksLike(known: KnownFile, file: File): boolean {
  if (known.name !== file.name && known.name !== withoutCount(file.name)) return false;
  return known.size === undefined || (known.size === file.size && known.modified === file.lastModified);
}

/** Of two dropped files of one name, the DevTools protocol calls the second `name (1).txt`. */
function withoutCount(name: string): string {
  return name.replace(/ \(\d+\)(?=(\.[^.]*)?$)/, "");
}
