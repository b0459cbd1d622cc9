/** Room for so much at once, in whatever it is counted. */
export type Room = {
  /** Do the work once there is room for `weight`, in the order asked; what is heavier than all of it is done alone. */
  readonly take: <T>(weight: number, work: () => Promise<T>) => Promise<T>;
};

export function createRoom(size: number): Room {
  let taken = 0;
  const waiting: { readonly weight: number; readonly enter: () => void }[] = [];
  const fits = (weight: number): boolean => taken === 0 || taken + weight <= size;

  function leave(weight: number): void {
    taken -= weight;
    for (let next = waiting[0]; next && fits(next.weight); next = waiting[0]) {
      waiting.shift();
      taken += next.weight;
      next.enter();
    }
  }

  return {
    take: async (weight, work) => {
      if (waiting.length === 0 && fits(weight)) taken += weight;
      else await new Promise<void>((enter) => waiting.push({ weight, enter }));
      try {
        return await work();
      } finally {
        leave(weight);
      }
    },
  };
}
