import { type RefObject, useEffect } from "react";

/** Places that a command can move the focus to. */
export type FocusPoint = "search" | "list" | "status" | "topics" | "persons" | "names" | "details" | "notes";

const points = new Map<FocusPoint, RefObject<HTMLElement | null>>();

/** Let commands find an element by name for as long as it is there. */
export function useFocusPoint(name: FocusPoint, element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    points.set(name, element);
    return () => {
      points.delete(name);
    };
  }, [name, element]);
}

/** Move the focus; a group passes it on to the first thing in it that can have it. */
export function focusOn(name: FocusPoint): void {
  const element = points.get(name)?.current;
  if (element === undefined || element === null) return;
  const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
  target?.focus();
  if (target instanceof HTMLInputElement) target.select();
}

/** True while the element takes no focus because what it shows is not that of the selection yet. */
export function isHeldBack(name: FocusPoint): boolean {
  return points.get(name)?.current?.closest("[inert]") !== null;
}

const focusable = "input, textarea, button, [tabindex='0']";
