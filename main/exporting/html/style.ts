import { createHash } from "node:crypto";

/** For reading on a screen, in the dark and on paper. Nothing is fetched. */
export const htmlStyle = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 42rem; padding: 1.5rem 1.25rem 4rem; font: 1.125rem/1.6 Georgia, "Times New Roman", serif; color: #1c1b19; background: #fffdf9; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.5rem 0 1rem; }
h2, nav, dl, .skip, .n, footer, th, caption { font-family: system-ui, sans-serif; }
h2 { font-size: 1rem; margin: 2.5rem 0 0.75rem; }
a { color: #174ea6; }
a:focus-visible { outline: 3px solid #174ea6; outline-offset: 2px; }
nav, footer, dl, .citation { font-size: 0.9rem; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: 0.5rem; background: #fffdf9; }
.skip:focus { top: 0.5rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0; }
dt { color: #5a564e; }
dd { margin: 0; grid-column: 2; white-space: pre-line; }
.label { margin: 1.75rem 0 0; font-weight: bold; }
.paragraph { margin: 0.5rem 0; white-space: pre-line; }
.n { unicode-bidi: isolate; margin-inline-end: 0.5em; font-size: 0.7rem; color: #5a564e; text-decoration: none; }
.narration, .note { font-style: italic; }
.note, .omission { color: #5a564e; }
hr { border: 0; border-top: 1px solid #a9a397; margin: 2rem 25%; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; padding-bottom: 0.75rem; font-size: 0.9rem; }
th, td { padding: 0.4rem 0.5rem; text-align: start; vertical-align: top; border-bottom: 1px solid #d8d2c6; }
:is(th, td):first-child { padding-inline-start: 0; }
:is(th, td):last-child { padding-inline-end: 0; }
.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
@media (prefers-color-scheme: dark) {
body, .skip { color: #e9e5dc; background: #1b1a18; }
a, .skip { color: #9ec1ff; }
a:focus-visible { outline-color: #9ec1ff; }
dt, .n, .note, .omission { color: #b5aea0; }
th, td { border-bottom-color: #4a463f; }
}
@media (max-width: 30rem) { dl { display: block; } dd { margin-bottom: 0.5rem; } }
@media print {
body { max-width: none; padding: 0; font-size: 11pt; color: #000; background: #fff; }
nav, .skip { display: none; }
a { color: inherit; text-decoration: none; }
.label { break-after: avoid; }
.paragraph { orphans: 3; widows: 3; }
}
`;

/** No script runs in the page, and nothing is loaded: only its own style counts. */
export const contentPolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(htmlStyle).digest("base64")}'; base-uri 'none'; form-action 'none'`;
