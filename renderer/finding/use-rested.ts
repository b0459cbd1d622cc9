import { useState } from "react";
import { useStore } from "../store/store.ts";
import { isTyping } from "./typing.ts";

/** The value as it was when typing began, until it ends: each letter opens another transcript, and nobody reads it. */
export function useRested<T>(value: T): T {
  const [kept, setKept] = useState(value);
  const isHeld = useStore(isTyping);
  if (isHeld || Object.is(kept, value)) return kept;
  setKept(value);
  return value;
}
