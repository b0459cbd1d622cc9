import { type RefObject, useEffect } from "react";

/** Places that a command can move the focus to. */
export type FocusPoint =
  | "search"
  | "list"
  | "lines"
  | "years"
  | "overview"
  | "status"
  | "topics"
  | "persons"
  | "names"
  | "suggestions"
  | "term-name"
  | "details"
  | "notes"
  | "passages";

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

/** Move the focus; a group passes it on to what is chosen of it, or the first thing that can have it. False where there is none now. */
export function focusOn(name: FocusPoint): boolean {
  const element = points.get(name)?.current;
  if (element === undefined || element === null) return false;
  const target = element.matches(focusable) ? element : firstIn(element);
  target?.focus();
  if (target instanceof HTMLInputElement) target.select();
  return target !== null;
}

function firstIn(group: HTMLElement): HTMLElement | null {
  const isChosen = "[role=radio][aria-checked=true]";
  return group.querySelector<HTMLElement>(isChosen) ?? group.querySelector<HTMLElement>(focusable);
}

/** Take the focus as soon as it is there, unless something else has it. */
export function useFocusWhenNothingHasIt(name: FocusPoint): void {
  useEffect(() => {
    if (document.activeElement === document.body) focusOn(name);
  }, [name]);
}

/** True while the element takes no focus because what it shows is not that of the selection yet. */
export function isHeldBack(name: FocusPoint): boolean {
  return points.get(name)?.current?.closest("[inert]") !== null;
}

const focusable = ["input", "textarea", "button", "[tabindex='0']"].join();
