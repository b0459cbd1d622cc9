export type ReviewAction =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "page-down"
  | "page-up"
  | "choose"
  | "import"
  | "cancel";

type Press = { readonly key: string; readonly ctrl: boolean; readonly alt: boolean; readonly shift: boolean };

const anywhere: Readonly<Record<string, ReviewAction>> = { Escape: "cancel" };

const inList: Readonly<Record<string, ReviewAction>> = {
  j: "next",
  ArrowDown: "next",
  k: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  PageDown: "page-down",
  PageUp: "page-up",
  " ": "choose",
};

/** Keys that work wherever the focus is. */
export function actionAnywhere(press: Press): ReviewAction | undefined {
  if (press.ctrl && !press.alt && press.key === "Enter") return "import";
  return isBare(press) ? anywhere[press.key] : undefined;
}

/** Keys of the list of files. J and K also work from the page, where nothing is typed. */
export function actionInList(press: Press): ReviewAction | undefined {
  return isBare(press) ? inList[press.key.length === 1 ? press.key.toLowerCase() : press.key] : undefined;
}

function isBare(press: Press): boolean {
  return !(press.ctrl || press.alt || press.shift);
}
