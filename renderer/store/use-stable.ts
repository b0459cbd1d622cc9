import { useState } from "react";

/** The same object as long as its JSON is the same, so that effects do not run again for an equal copy. */
export function useStable<T>(value: T): T {
  const key = JSON.stringify(value);
  const [kept, setKept] = useState({ key, value });
  if (kept.key === key) return kept.value;
  setKept({ key, value });
  return value;
}
