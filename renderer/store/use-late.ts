import { useEffect, useState } from "react";

/** True once `isOn` has lasted: what is over at once needs no word on the screen. */
export function useLate(isOn: boolean, milliseconds = 500): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setIsLate(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isOn, milliseconds]);
  return isOn && isLate;
}
