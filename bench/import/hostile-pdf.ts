/** A PDF of about so many bytes whose one page is nothing but one operator, over and over. */
export function hostilePdf(bytes: number): Buffer {
  const stream = "q ".repeat(Math.ceil(bytes / 2));
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>",
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
  ];
  const body = objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.7\n${body}trailer<</Root 1 0 R/Size 5>>\n%%EOF\n`);
}
