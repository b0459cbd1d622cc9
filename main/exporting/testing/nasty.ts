import fc from "fast-check";

/** Strings that broke exports elsewhere. */
export const nastyStrings = [
  "",
  " ",
  "=1+1",
  "+49 30 1234",
  "-0044",
  "@SUM(A1)",
  "\t=1",
  "\r\n=1",
  "＝1+1",
  'a "quoted", and; comma',
  "line\nline\r\nline\rline\u2028line\u0085line",
  "NUL \u0000 bell \u0007 escape \u001b delete \u007f",
  "]]> --> <script>alert(1)</script> &amp; &#x41;",
  "# heading\n- list\n1. list\n> quote\n    code\n---\n===",
  "*a* _b_ **c** `d` [e](http://f.example) ![g](h) <http://i.example> ~~j~~ $k$ :smile: www.l.example m@n.example",
  "---",
  "NO",
  "2021-03-03",
  "0012",
  "5e10",
  "3/4",
  "null",
  "مرحبا بالعالم \u202eevil\u202c",
  "👩‍👩‍👧‍👦🇫🇮 é é",
  "\ufeffwith a mark",
  "\ufffe\uffff",
  "half \ud83d pair",
  "__proto__",
  "../../etc/passwd",
  "CON",
  "a\\b\\",
  "| table | cell |",
  "x".repeat(10_000),
];

/** Any string a record may hold. */
export const anyText = fc.oneof(
  fc.constantFrom(...nastyStrings),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string(),
);

/** Any string that a file can hold in UTF-8. */
export const wellFormedText = anyText.map((text) => text.replace(/\p{Cs}/gu, "\ufffd"));
