import { htmlStyle } from "../html/style.ts";

/** Pages of transcripts look as those of the format `html` do; the room's own page has two columns where there is room. */
export const roomStyle = `${htmlStyle}
[hidden] { display: none !important; }
nav a { margin-inline-end: 1.25rem; }
button, input, select, summary, label, .rows .about, .rows .speakers, .bar, .help, .extent, .pager, .shelves, .browse h3, .hits { font-family: system-ui, sans-serif; font-size: 0.9rem; }
button, select, input[type="search"] { color: inherit; background: transparent; border: 1px solid #8a8478; border-radius: 4px; padding: 0.35rem 0.6rem; }
button { cursor: pointer; }
select option { color: #1c1b19; background: #fffdf9; }
button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid #174ea6; outline-offset: 2px; }
button[disabled] { opacity: 0.6; cursor: default; }
mark { background: #fbe6a2; color: #1c1b19; }
mark.now { outline: 2px solid #8f5a00; }
.extent, .help, .about, .speakers, .count, .more { color: #5a564e; }
.help { margin: 0.4rem 0 0; }
.extent { margin: -0.5rem 0 1rem; }
#search label { display: block; font-weight: 600; margin-bottom: 0.3rem; }
#words { width: 100%; box-sizing: border-box; font-size: 1.1rem; padding: 0.55rem 0.75rem; }
.rows { list-style: none; margin: 0; padding: 0; }
.rows li { padding: 0.8rem 0; border-bottom: 1px solid #d8d2c6; }
.rows p { margin: 0.15rem 0 0; }
.rows .title { font-size: 1.1rem; }
.rows .summary { font-size: 0.95rem; line-height: 1.5; }
.bar { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.5rem 0.75rem; border-bottom: 1px solid #d8d2c6; padding-bottom: 0.5rem; }
.bar p { margin-block: 0; margin-inline: 0 auto; }
.found h2, .narrowing h2 { margin-top: 1.5rem; }
.pager { display: flex; gap: 0.75rem; align-items: baseline; padding: 1rem 0; }
details { border-top: 1px solid #d8d2c6; padding: 0.6rem 0; }
summary { font-weight: 600; cursor: pointer; }
.find-label { width: 100%; box-sizing: border-box; margin: 0.5rem 0 0.25rem; }
.labels label { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.15rem 0; line-height: 1.35; }
.labels .count { margin-inline-start: auto; font-variant-numeric: tabular-nums; }
.more { margin: 0.25rem 0 0; font: 0.8rem system-ui, sans-serif; }
.browse h3 { margin: 1rem 0 0.4rem; }
.shelves { list-style: none; display: flex; flex-wrap: wrap; gap: 0.35rem 1.1rem; margin: 0; padding: 0; font-variant-numeric: tabular-nums; }
.hits { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: baseline; background: #fffdf9; border-bottom: 1px solid #d8d2c6; padding: 0.6rem 0; z-index: 1; }
.hits p { margin-block: 0; margin-inline: 0 auto; }
.paragraph:target, .label:target { background: #f1eadb; }
@media (min-width: 56rem) {
body:has(#room) { max-width: 68rem; }
#room:not([hidden]) { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; }
}
@media (max-width: 55.99rem) { .narrowing { max-width: 30rem; } }
@media (prefers-color-scheme: dark) {
mark { background: #5a4a12; color: #fff7dc; }
mark.now { outline-color: #e0a94a; }
select option { color: #e9e5dc; background: #1b1a18; }
.extent, .help, .about, .speakers, .count, .more { color: #b5aea0; }
.rows li, .bar, details, .hits { border-color: #4a463f; }
.hits { background: #1b1a18; }
.paragraph:target, .label:target { background: #2c2a25; }
button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline-color: #9ec1ff; }
}
@media print {
#search, .narrowing, .bar label, .bar select, .pager, .hits, .browse, .copy { display: none !important; }
mark { background: none; color: inherit; }
mark.now { outline: 0; }
}
`;
