import type { Page } from "@playwright/test";

/** Milliseconds from the key until a topic is painted, and until the window says that it is saved. */
export type Added = { readonly seen: number; readonly saved: number };

/** Put the focus where topics are added. It stays there when one was. */
export async function goToField(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Add a topic" }).click();
}

/** Add a topic to the open transcript by keyboard, from its field. */
export async function addTopic(page: Page, label: string): Promise<Added> {
  await page.keyboard.type(label);
  const seen = await page.evaluateHandle((text) => {
    const pane = document.querySelector("[aria-label=Tags]") ?? document.body;
    let pressed = 0;
    document.addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
    const shown = new Promise<number>((resolve) => {
      const look = (): void => {
        const isThere = [...pane.querySelectorAll("[data-tag] b")].some((tag) => tag.textContent === text);
        // What is there in one frame is painted when the task after the next one runs.
        if (isThere) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      };
      new MutationObserver(look).observe(pane, { childList: true, subtree: true, characterData: true });
    });
    const saved = new Promise<number>((resolve) => {
      const status = document.querySelector(".status-bar") ?? document.body;
      let isSaving = false;
      new MutationObserver(() => {
        if (status.textContent.includes("Saving…")) isSaving = true;
        else if (isSaving) resolve(performance.now() - pressed);
      }).observe(status, { childList: true, subtree: true, characterData: true });
    });
    return { shown, saved };
  }, label);
  await page.keyboard.press("Enter");
  return await seen.evaluate(async ({ shown, saved }) => ({ seen: await shown, saved: await saved }));
}
