import type { Pacer } from "./pacer.ts";

/** The numbers for which it holds, in their order. A loop: the `filter` of typed arrays takes fifty times as long. */
export function thoseThat(numbers: Int32Array, holds: (number: number) => boolean): Int32Array<ArrayBuffer> {
  const found = new Int32Array(numbers.length);
  let count = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = Number(numbers[at]);
    if (holds(number)) found[count++] = number;
  }
  return found.slice(0, count);
}

const sliceLength = 4_096;

/** As `thoseThat`, in slices that rest whenever the pacer says so. */
export async function thoseThatPaced(
  numbers: Int32Array,
  holds: (number: number) => boolean,
  pacer: Pacer,
): Promise<Int32Array<ArrayBuffer>> {
  const found = new Int32Array(numbers.length);
  let count = 0;
  for (let start = 0; start < numbers.length; start += sliceLength) {
    const some = thoseThat(numbers.subarray(start, start + sliceLength), holds);
    found.set(some, count);
    count += some.length;
    if (pacer.isSpent()) await pacer.rest();
  }
  return found.subarray(0, count);
}
