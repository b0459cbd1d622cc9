const names = new WeakMap<File, string>();

/** Remember the path below what was dropped: a `File` from a walked folder has only its own name. */
export function nameFile(file: File, path: string): File {
  names.set(file, path);
  return file;
}

/** The path below what was dropped or chosen, with `/` between folders. */
export function nameOfFile(file: File): string {
  return names.get(file) ?? (file.webkitRelativePath === "" ? file.name : file.webkitRelativePath);
}
