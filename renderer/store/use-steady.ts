import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function always, which does what was given last: what it is handed to is not drawn again for it. */
export function useSteady<Given extends readonly unknown[], Answer>(
  act: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given) => latest.current(...given), []);
}
