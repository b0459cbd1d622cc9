import { createRandom } from "../generate/random.ts";
import { shuffled } from "../persons/drop.ts";
import type { TaggedPage } from "./pages.ts";

const seeds = [1, 2, 3, 4, 5];

/** The halves of the pages, once a seed. */
export function halvesOf(pages: readonly TaggedPage[]) {
  return seeds.map((seed) => {
    const order = shuffled(pages, createRandom(seed));
    const middle = Math.floor(order.length / 2);
    return { training: order.slice(0, middle), test: order.slice(middle) };
  });
}
