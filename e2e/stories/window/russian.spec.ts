import { bridges, ferries, lanterns, writePages } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { expectAccessible } from "../../pages/axe.ts";
import { englishLeft } from "../../pages/english-left.ts";
import { LibraryPage } from "../../pages/library-page.ts";

test.use({ begin: "three transcripts" });

/** Keys that open a dialog over the list. */
const dialogs = ["ControlOrMeta+k", "Shift+Slash", "F1", "h", "ControlOrMeta+e", "Shift+e", "Shift+n", "Shift+l"];

/** Keys that open something else in the place of the list, and those that lead back. */
const views = [
  ["c", "c"],
  ["y", "y"],
  ["o", "o"],
  ["Shift+t", "Escape"],
  ["Shift+p", "Escape"],
] as const;

/** What is written so in the archive. */
const foreign = ["Archive", "Transcripts", "News", bridges.title, ferries.title, lanterns.title];

test("Russian is chosen while it runs: nothing that has Russian is in English then, on any screen", async ({
  app,
  desk,
}) => {
  test.slow();
  const page = app.page();
  const { keyboard } = page;
  const left: Record<string, readonly string[]> = {};
  const look = async (where: string, printed: readonly string[] = []): Promise<void> => {
    const texts = await englishLeft(page, [...foreign, ...printed]);
    if (texts.length > 0) left[where] = texts;
    await expectAccessible(page).catch((error: unknown) => {
      left[`${where}, for screen readers`] = [`${error}`];
    });
  };
  const chooseLanguage = async (name: string, tag: string): Promise<void> => {
    await keyboard.press("ControlOrMeta+,");
    await page.getByRole("radio", { name }).press("Space");
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
  };

  await new LibraryPage(app.stage()).open(bridges.title);
  await chooseLanguage("Русский", "ru");
  await expect(page.getByRole("radio", { name: "Русский" })).toBeVisible();
  await look("settings");
  await keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();

  const list = page.getByRole("listbox", { name: "Стенограммы" });
  await list.getByRole("option").first().click();
  await expect(page.getByRole("article").getByRole("heading").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Предложения" })).toBeVisible();
  await look("the list, the reader and the tags");

  for (const keys of dialogs) {
    await list.focus();
    await keyboard.press(keys);
    await expect(page.getByRole("dialog")).toBeVisible();
    await look(`the dialog of ${keys}`);
    await keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }

  const box = page.getByRole("combobox").first();
  await box.fill("topic:(");
  await expect(box).toHaveAccessibleDescription(/Скобка/);
  await look("a query that cannot be read");
  await box.fill("tramway ");
  await keyboard.press("Enter");
  await expect(list.getByRole("option").first()).toBeVisible();

  for (const [there, back] of views) {
    await list.focus();
    await keyboard.press(there);
    await expect(list).toBeHidden();
    await expect(page.locator("main[aria-busy=true]")).toHaveCount(0);
    await look(`the view of ${there}`);
    await keyboard.press(back);
    await expect(list).toBeVisible();
  }

  await list.focus();
  await keyboard.press("Shift+j");
  await expect(page.getByText("1 из 2", { exact: true })).toBeVisible();
  await look("the tagging run");
  await keyboard.press("Escape");

  await list.focus();
  await keyboard.press("Delete");
  await keyboard.press("ControlOrMeta+Shift+x");
  await look("the trash");
  await keyboard.press("ControlOrMeta+Shift+x");

  await new LibraryPage(app.stage()).drop(await writePages(desk, { "other.txt": { ...bridges, title: "A meeting" } }));
  await expect(page.getByRole("button", { name: /^Импортировать 1/ })).toBeVisible();
  await look("the review of an import", ["Topics", "Persons", "Publication status"]);
  await keyboard.press("Escape");

  expect(left).toEqual({});
  await chooseLanguage("English", "en");
  await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
});
