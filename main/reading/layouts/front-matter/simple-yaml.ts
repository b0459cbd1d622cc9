const word = String.raw`[^\s:#"'\\\ufeff]+(?::[^\s:#"'\\\ufeff]+)*`;
const plain = String.raw`[\p{L}\p{N}]${word.replace("+", "*")}(?: ${word})*`;
const inQuotes = String.raw`(?:[^"\\\s]| (?! )|\\[ "\\_]|\\u[\da-fA-F]{4}|\\\n +(?=\S))*`;

/** `key: value`, the value plain, perhaps going on in lines that are indented, or in quotes. */
const entry = new RegExp(
  String.raw`([A-Za-z]\w*): (?:(${plain}(?:\n +${plain})*)|'([^'\s]*(?: [^'\s]+)*)'|"(${inQuotes})")\n`,
  "uy",
);

/**
 * The values of YAML that has nothing but a string under each key, as most pages carry it, without a parser that would
 * take as long as the rest of the page; undefined for any other. What it answers is what a parser does.
 */
export function readSimpleYaml(yaml: string): Readonly<Record<string, string>> | undefined {
  const values = new Map<string, string>();
  entry.lastIndex = 0;
  while (entry.lastIndex < yaml.length) {
    const found = entry.exec(yaml);
    if (!found) return undefined;
    const [, key = "", unquoted, single, double = ""] = found;
    if (values.has(key)) return undefined;
    values.set(key, unquoted?.replace(/\n +/g, " ") ?? single ?? double.replace(escaped, unescapeOne));
  }
  return values.size > 0 ? Object.fromEntries(values) : undefined;
}

const escaped = /\\(?:u(.{4})|\n +|(.))/g;

function unescapeOne(_whole: string, code: string | undefined, character = ""): string {
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  return character === "_" ? "\u00a0" : character;
}
