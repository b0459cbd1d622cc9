/** Tell at most once in `milliseconds`; `flush` tells at once what is newest. */
export type Throttle<T> = { readonly tell: (value: T) => void; readonly flush: (value: T) => void };

export function createThrottle<T>(milliseconds: number, tell: (value: T) => void): Throttle<T> {
  let last = 0;
  return {
    tell: (value) => {
      const now = performance.now();
      if (now - last < milliseconds) return;
      last = now;
      tell(value);
    },
    flush: (value) => {
      last = performance.now();
      tell(value);
    },
  };
}
