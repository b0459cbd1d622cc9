import type { Page } from "@playwright/test";

/** Add a topic to the open transcript by keyboard; answers with the milliseconds from the key until it is painted. */
export async function addTopic(page: Page, label: string): Promise<number> {
  await page.getByRole("combobox", { name: "Add a topic" }).click();
  await page.keyboard.type(label);
  const seen = await page.evaluateHandle((text) => {
    const pane = document.querySelector("[aria-label=Tags]") ?? document.body;
    let pressed = 0;
    document.addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
    const shown = new Promise<number>((resolve) => {
      const look = (): void => {
        const isThere = [...pane.querySelectorAll("[role=row] b")].some((tag) => tag.textContent === text);
        // What is there in one frame is painted when the task after the next one runs.
        if (isThere) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      };
      new MutationObserver(look).observe(pane, { childList: true, subtree: true, characterData: true });
    });
    return { shown };
  }, label);
  await page.keyboard.press("Enter");
  return await seen.evaluate(({ shown }) => shown);
}
