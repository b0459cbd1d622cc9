/** Hands on what comes in any order, in the order of its numbers: from 0, without gaps. */
export function createInOrder<T>(take: (value: T) => void): (number: number, value: T) => void {
  const early = new Map<number, T>();
  let next = 0;
  return (number, value) => {
    early.set(number, value);
    for (let due = early.get(next); due !== undefined; due = early.get(next)) {
      early.delete(next);
      next += 1;
      take(due);
    }
  };
}
