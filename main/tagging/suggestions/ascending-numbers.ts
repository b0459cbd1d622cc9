/** Numbers below 2^32, each once and in order, four bytes each: how many stand first, room for more may follow. */
export type AscendingNumbers = Uint32Array;

export const noNumbers: AscendingNumbers = new Uint32Array(1);

export function countOf(numbers: AscendingNumbers): number {
  return numbers[0] ?? 0;
}

/** `at` from 1 to `countOf`. */
export function numberAt(numbers: AscendingNumbers, at: number): number {
  return numbers[at] ?? 0;
}

/** With this one too: in the same memory while there is room, so what was given is not to be used any more. */
export function withNumber(numbers: AscendingNumbers, number: number): AscendingNumbers {
  const count = countOf(numbers);
  const at = placeOf(numbers, number);
  if (at <= count && numbers[at] === number) return numbers;
  const roomy = count + 1 < numbers.length ? numbers : grown(numbers, count);
  roomy.copyWithin(at + 1, at, count + 1);
  roomy[at] = number;
  roomy[0] = count + 1;
  return roomy;
}

/** Takes it out, in the same memory. */
export function takeOut(numbers: AscendingNumbers, number: number): void {
  const count = countOf(numbers);
  const at = placeOf(numbers, number);
  if (at > count || numbers[at] !== number) return;
  numbers.copyWithin(at, at + 1, count + 1);
  numbers[0] = count - 1;
}

/** Most words lead to few transcripts: a short list gets little room. */
function grown(numbers: AscendingNumbers, count: number): AscendingNumbers {
  const roomy = new Uint32Array(count + 2 + (count >> 1));
  roomy.set(numbers.subarray(0, count + 1));
  return roomy;
}

/** Of the first that is not smaller. */
function placeOf(numbers: AscendingNumbers, number: number): number {
  let low = 1;
  let high = countOf(numbers) + 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(numbers, middle) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
