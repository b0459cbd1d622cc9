const sampleLength = 65_536;
const mostControls = 0.005;

/** Control characters that no text has: all but tab, line ends, form feed, escape, and NUL in small numbers. */
export function hasManyControls(text: string): boolean {
  const sample = text.length <= 2 * sampleLength ? text : text.slice(0, sampleLength) + text.slice(-sampleLength);
  let controls = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code < 0x20 ? !isTextControl(code) : code === 0x7f) controls += 1;
  }
  return controls > 2 && controls / sample.length > mostControls * (sample.length < 2_000 ? 10 : 1);
}

function isTextControl(code: number): boolean {
  return (code >= 0x09 && code <= 0x0d) || code === 0x1b || code === 0x1a || code === 0x1e;
}
