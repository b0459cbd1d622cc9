import path from "node:path";

/** Files that systems and programs leave in folders, by their names; small letters. */
const left: readonly { readonly name: RegExp; readonly reason: string }[] = [
  { name: /^\._/, reason: "macOS keeps what it knows of another file in this one (AppleDouble)." },
  { name: /^\.ds_store$/, reason: "macOS keeps how it shows a folder in this file." },
  { name: /^(?:ehthumbs|thumbs)\.db$/, reason: "Windows keeps small pictures of a folder in this file." },
  { name: /^desktop\.ini$/, reason: "Windows keeps how it shows a folder in this file." },
  { name: /^~\$/, reason: "A word processor keeps here that a document is open. Close it and import the document." },
  { name: /^\.~lock\..*#$/, reason: "A word processor keeps here that a document is open." },
  { name: /\.(?:crdownload|part|partial)$/, reason: "This file is still on its way. Import it when it is here." },
];

/** Why a file of a folder is no transcript, told by its name alone; undefined when it is to be read. */
export function whyNoTranscript(name: string): string | undefined {
  const own = path.basename(name).toLowerCase();
  const known = left.find((one) => one.name.test(own));
  if (known) return known.reason;
  // One that was named by itself is meant.
  const isHidden = own.startsWith(".") && path.dirname(name) !== ".";
  return isHidden ? "This file is hidden: its name begins with a dot. Rename it to import it." : undefined;
}
