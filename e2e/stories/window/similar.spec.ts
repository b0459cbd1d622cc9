import { bridges, ferries } from "../../documents.ts";
import { expect, test } from "../../fixtures.ts";
import { LibraryPage } from "../../pages/library-page.ts";

test.use({ begin: "three transcripts" });

test("what is like the open transcript stands beside it with the reason, and opens by a press", async ({ app }) => {
  const library = new LibraryPage(app.stage());
  await library.open(bridges.title);
  const similar = app.page().getByRole("region", { name: "Similar" });
  const first = similar.getByRole("button", { name: ferries.title });
  await expect(first).toContainText("because: topic Public transport; person “Brandt, Odile”");
  await first.focus();
  await app.page().keyboard.press("Enter");
  await expect(library.reader.getByRole("heading", { name: ferries.title })).toBeVisible();
  await expect(similar.getByRole("button", { name: bridges.title })).toBeVisible();
});
