/** Every call that would have shown something outside the page, for tests to look at: `[name, ...values]`. */
export const callLog: (readonly unknown[])[] = [];

export function note(name: string, ...values: unknown[]): void {
  callLog.push([name, ...values]);
}

export function complain(what: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`stand-in: ${what}: ${detail}\n`);
}
