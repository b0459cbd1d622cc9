/** `  name = {value},` with braces that are balanced and end where the value does; undefined for what is none. */
export function fieldOfEntry(line: string): { readonly name: string; readonly value: string } | undefined {
  const [head, name] = /^ {2}([a-z]+) = (?=\{)/.exec(line) ?? [];
  if (head === undefined || name === undefined || !line.endsWith("},")) return undefined;
  const value = line.slice(head.length + 1, -2);
  let depth = 0;
  for (const sign of value) {
    depth += step(sign);
    if (depth < 0) return undefined;
  }
  return depth === 0 ? { name, value } : undefined;
}

/** Cut at every `between` that stands in no braces. */
export function splitAt(value: string, between: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    depth += step(value.charAt(at));
    if (depth > 0 || !value.startsWith(between, at)) continue;
    parts.push(value.slice(from, at));
    from = at + between.length;
    at = from - 1;
  }
  return [...parts, value.slice(from)];
}

export function withoutBraces(value: string): string {
  return value.startsWith("{") && value.endsWith("}") ? value.slice(1, -1) : value;
}

function step(sign: string): number {
  return sign === "{" ? 1 : sign === "}" ? -1 : 0;
}

const commands: ReadonlyMap<string, string> = new Map([
  ["textbackslash", "\\"],
  ["textbraceleft", "{"],
  ["textbraceright", "}"],
  ["textasciitilde", "~"],
  ["textasciicircum", "^"],
]);

/** As TeX prints it. A sign that it would take for something else is marked, so that it is no text of ours. */
export function printed(value: string): string {
  return value.replace(/\\([a-z]+)\{\}|\\([#$%&_])|([\\~^#$%&_{}])/g, (all, command?: string, sign?: string) => {
    if (sign !== undefined) return sign;
    return commands.get(command ?? "") ?? `⟨${all}⟩`;
  });
}
