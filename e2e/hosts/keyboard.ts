import { type ElementHandle, expect, type Locator, type Page } from "@playwright/test";

type ClickOptions = NonNullable<Parameters<Locator["click"]>[0]>;
type Hands = Pick<Locator, "click" | "check">;
type Target = ElementHandle<HTMLElement>;

/** How the keyboard comes to something. */
type Reach = "by focus" | "by arrows" | "as what the list names" | "as what the field names";

/** What has a place in the order of the keyboard for all that is in it. */
const owners = ["listbox", "grid", "tree", "treegrid", "menu", "toolbar", "radiogroup", "tablist"]
  .map((role) => `[role=${role}]`)
  .join();

const mostArrows = 300;
let isTaught = false;

/** Whether stories are played without a pointer, which text is selected with too. */
export const isByKeyboard = process.env.LECTERN_HANDS === "keyboard";

/**
 * From here on stories that click do it by keys: what they would click has the focus, or arrows have gone there, and Enter
 * or Space is pressed. What cannot have the focus fails. Places within a text, the right button and several clicks are
 * the pointer's, and stay so.
 */
export function playByKeyboard(page: Page): void {
  if (isTaught) return;
  isTaught = true;
  const hands: Hands = Object.getPrototypeOf(page.locator("html"));
  const { click } = hands;
  hands.click = async function (this: Locator, options: ClickOptions = {}) {
    const isOfPointer = options.position !== undefined || options.button === "right" || (options.clickCount ?? 1) > 1;
    if (isOfPointer) await click.call(this, options);
    else await press(this, options.modifiers?.includes("ControlOrMeta") === true);
  };
  hands.check = async function (this: Locator) {
    if (!(await this.isChecked())) await press(this, false);
    await expect(this).toBeChecked();
  };
}

/** @param isBeside beside what else is selected */
async function press(what: Locator, isBeside: boolean): Promise<void> {
  await expect(what).toBeEnabled();
  const target = (await what.evaluateHandle(targetOf)).asElement();
  if (target === null) throw new Error(`nothing at ${what} can be pressed by keys`);
  const reach = await target.evaluate(reachOf, owners);
  await goTo(target, reach, what, isBeside);
  const { keyboard } = what.page();
  if (isBeside) await keyboard.press("Control+Space");
  else if (reach !== "as what the list names") {
    const key = await target.evaluate(keyFor);
    if (key !== "") await keyboard.press(key);
  }
}

/** What a click anywhere in it is for. */
function targetOf(element: Element): HTMLElement | null {
  const control = element.closest("label")?.control ?? element.querySelector<HTMLElement>(":scope > input");
  const pressable = "button, a[href], input, textarea, select, summary, [role], [tabindex]";
  return control ?? element.closest<HTMLElement>(pressable);
}

/** The key that presses it; none for a field, which is typed in. */
function keyFor(target: HTMLElement): string {
  if (target instanceof HTMLTextAreaElement) return "";
  if (target.getAttribute("role") === "switch") return " ";
  if (!(target instanceof HTMLInputElement)) return "Enter";
  return ["checkbox", "radio"].includes(target.type) ? " " : "";
}

function reachOf(target: HTMLElement, owners: string): Reach {
  const owner = target.closest<HTMLElement>(owners);
  const offering = document.activeElement?.getAttribute("aria-controls");
  if (owner !== null && owner.id !== "" && owner.id === offering) return "as what the field names";
  if (owner !== null && owner.tabIndex >= 0 && owner.hasAttribute("aria-activedescendant"))
    return "as what the list names";
  return owner !== null && target.tabIndex < 0 ? "by arrows" : "by focus";
}

async function goTo(target: Target, reach: Reach, what: Locator, isBeside: boolean): Promise<void> {
  if (reach === "by focus") {
    if (await target.evaluate((element) => element.tabIndex < 0)) throw new Error(`no key leads to ${what}`);
    await target.focus();
    return await expect.poll(() => target.evaluate(hasFocus)).toBe(true);
  }
  if (reach !== "as what the field names") await target.evaluate(focusOwner, owners);
  const isThere = reach === "by arrows" ? hasFocus : isNamed;
  const keys = isBeside
    ? ["Control+ArrowUp", "Control+ArrowDown"]
    : ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"];
  for (const key of keys) if (await walk(target, what.page(), key, isThere)) return;
  throw new Error(`no arrow leads to ${what}`);
}

/** Press the key until it is there; false where the key leads no further, or round. */
async function walk(target: Target, page: Page, key: string, isThere: (element: Element) => boolean): Promise<boolean> {
  const passed = new Set<string>();
  for (let arrow = 0; arrow < mostArrows; arrow++) {
    if (await target.evaluate(isThere)) return true;
    const here = await whereIs(page);
    if (passed.has(here)) return false;
    passed.add(here);
    await page.keyboard.press(key);
    await hasMoved(page, here);
  }
  return false;
}

/** Wait until the keyboard is elsewhere, or is not going to be. */
async function hasMoved(page: Page, from: string): Promise<void> {
  for (let look = 0; look < 10 && (await whereIs(page)) === from; look++) await page.waitForTimeout(30);
}

const hasFocus = (element: Element): boolean => document.activeElement === element;

const isNamed = (element: Element): boolean =>
  element.id !== "" && document.activeElement?.getAttribute("aria-activedescendant") === element.id;

/** Where the focus of a list is, which is at one of its rows or at all of it. */
function focusOwner(target: HTMLElement, owners: string): void {
  const owner = target.closest<HTMLElement>(owners);
  const at = document.activeElement;
  if (owner === null || (at !== owner && owner.contains(at))) return;
  (owner.tabIndex >= 0 ? owner : owner.querySelector<HTMLElement>("[tabindex='0']"))?.focus();
}

/** The place of the keyboard, told apart from all others. */
function whereIs(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const number = at === null ? -1 : [...document.querySelectorAll("*")].indexOf(at);
    return `${number} ${at?.getAttribute("aria-activedescendant") ?? ""}`;
  });
}
