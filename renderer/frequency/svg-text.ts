/** What of the page's rules a drawing needs to look the same without them. */
const properties = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

/** A drawing on the page as a file of its own, with its colours and letters as they are shown. */
export function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("A copy of a drawing is a drawing.");
  const [shown, copied] = [
    [drawing, ...drawing.querySelectorAll("*")],
    [copy, ...copy.querySelectorAll("*")],
  ];
  for (const [n, element] of copied.entries()) {
    const original = shown[n];
    if (original === undefined || element.localName === "title") continue;
    const style = getComputedStyle(original);
    for (const name of properties) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
    for (const name of ["data-year", "data-series", "data-at", "data-status", "data-pair"])
      element.removeAttribute(name);
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", `0 0 ${drawing.width.baseVal.value} ${drawing.height.baseVal.value}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
