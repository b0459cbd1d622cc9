/**
 * What ships, apart from Electron itself, may weigh this much. Of it 2.1 MB are the reader of PDF documents, loaded when the
 * first such file comes, some 2 MB SQLite, 0.5 MB what reads and writes SKOS, 0.2 MB the parsers that read exports back
 * (js-yaml, marked, csv-parse, saxes), and 0.2 MB workbooks, zips and the reading room, each loaded when it is asked for, and 0.1 MB the pages of help.
 */
export const budgetBytes = 12_500_000;

/** Everything that may ship, as the beginning of a path inside app.asar. */
const allowed = [
  "/LICENSE",
  "/assets/icon/256x256.png",
  "/assets/samples/",
  "/dist/main/",
  "/dist/preload/preload.cjs",
  "/dist/reading-room/room.js",
  "/dist/renderer/",
  "/node_modules/@photostructure/sqlite/LICENSE",
  "/node_modules/@photostructure/sqlite/dist/",
  "/node_modules/@photostructure/sqlite/package.json",
  "/node_modules/@photostructure/sqlite/prebuilds/",
  "/node_modules/node-gyp-build/",
  "/package.json",
];

const needed = [
  /^\/dist\/main\/electron\.js$/,
  /^\/dist\/main\/index-process\.js$/,
  /^\/dist\/main\/reading-worker\.js$/,
  /^\/dist\/preload\/preload\.cjs$/,
  /^\/dist\/reading-room\/room\.js$/,
  /^\/dist\/renderer\/index\.html$/,
  /^\/assets\/samples\/.+\.txt$/,
  /\/prebuilds\/[^/]+\/[^/]+\.node$/,
];

const unwanted = /\.(map|ts|tsx|mts|cts|gyp|[ch]pp?)$|\.test\./;

/** @param files paths inside app.asar, folders left out. @returns what is wrong with them, one line each */
export function wrongContent(files: readonly string[]): readonly string[] {
  const tooMuch = files.filter((file) => unwanted.test(file) || !allowed.some((start) => file.startsWith(start)));
  const missing = needed.filter((pattern) => !files.some((file) => pattern.test(file)));
  const prebuilds = new Set(files.filter((file) => file.endsWith(".node")));
  return [
    ...tooMuch.map((file) => `${file} ships and need not`),
    ...missing.map((pattern) => `nothing in the package is ${String(pattern)}`),
    ...(prebuilds.size > 1 ? [`native modules of several systems ship: ${[...prebuilds].join(", ")}`] : []),
  ];
}
