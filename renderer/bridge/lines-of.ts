/** The lines of a body as they come, without empty ones. */
export async function* linesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  if (body === null) return;
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let begun = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const parts = decoder.decode(value, { stream: true }).split("\n");
    for (const part of parts.slice(0, -1)) {
      const line = begun + part;
      begun = "";
      if (line !== "") yield line;
    }
    begun += parts.at(-1) ?? "";
  }
  if (begun !== "") yield begun;
}
