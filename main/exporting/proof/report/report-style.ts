/** For reading on a screen, in the dark and on paper. Nothing is fetched. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1c1a17; --paper: #fff; --quiet: #5a564e; --line: #d8d2c6; --good: #1d5e2e; --bad: #9c1c1c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e5dc; --paper: #1b1a18; --quiet: #b5aea0; --line: #4a463f; --good: #7fd194; --bad: #ff9d94; } }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.125rem; margin: 2rem 0 0.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.375rem 1rem 0.375rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
th { color: var(--quiet); } th[scope="row"] { width: 11rem; }
.bytes { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.sum { font-family: ui-monospace, monospace; font-size: 0.75rem; } .sum { width: 33rem; }
.verdict { font-size: 1.125rem; font-weight: bold; padding-left: 0.75rem; border-left: 4px solid; }
.good { color: var(--good); } .bad { color: var(--bad); }
@media (max-width: 45rem) { .sum { width: auto; } th[scope="row"] { width: 6rem; } td:first-child { min-width: 6.5rem; } td { overflow-wrap: anywhere; } }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } tr { break-inside: avoid; } }
`;
