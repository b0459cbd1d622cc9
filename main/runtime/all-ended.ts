/**
 * Resolves when all of them have; where some fail it rejects with the first of these, but not before every one has ended:
 * nothing goes on behind the back of who then clears up.
 */
export async function allEnded(all: readonly Promise<unknown>[]): Promise<void> {
  for (const one of await Promise.allSettled(all)) if (one.status === "rejected") throw one.reason;
}
