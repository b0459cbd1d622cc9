const mostFrames = 12;

/** Where a frame of V8's stacks ends: one of our files, whose folders are left out, or a module of Node's. */
const place = /(node:[\w/]{1,60}|[\w.-]{1,80}\.[cm]?[jt]sx?):(\d{1,7}):(\d{1,9})\)?$/;

/**
 * What went wrong without what it says about it, which may quote anything: the error's name, its code, and the frames of its
 * stack by function, file and line, each in a line of its own.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && isCode(error.code) ? ` ${error.code}` : "";
  return [`${isName(error.name) ? error.name : "Error"}${code}`, ...framesOf(error.stack ?? "", error.message)].join(
    "\n",
  );
}

const isName = (text: string): boolean => /^[A-Za-z]{1,40}$/.test(text);
const isCode = (value: unknown): value is string => typeof value === "string" && /^[A-Za-z_-]{1,40}$/.test(value);

/** @param message as it stands at the head of the stack, over any number of lines */
export function framesOf(stack: string, message = ""): readonly string[] {
  const at = message === "" ? 0 : stack.indexOf(message);
  const below = at < 0 ? stack : stack.slice(at + message.length);
  return below.slice(0, 50_000).split("\n").flatMap(frameIn).slice(0, mostFrames);
}

function frameIn(line: string): readonly string[] {
  const text = line.trimStart();
  const [, file, row, column] = place.exec(text.slice(-200)) ?? [];
  if (!text.startsWith("at ") || file === undefined) return [];
  const what = text.slice("at ".length, text.indexOf(" ("));
  return [`  at ${/^[\w.$<>[\] ]{1,80}$/.test(what) ? what : "…"} (${file}:${row}:${column})`];
}
