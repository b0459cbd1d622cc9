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
