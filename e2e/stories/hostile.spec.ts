import { methodNames } from "../../shared/contract/names.ts";
import { bridges, writePages } from "../documents.ts";
import { expect, test } from "../fixtures.ts";
import { ImportPage } from "../pages/import-page.ts";
import { LibraryPage } from "../pages/library-page.ts";

test.describe("a transcript is text, whatever it says", () => {
  test.use({ begin: "an empty archive" });

  test("markup in it is shown as it was written, and does nothing", async ({ app, desk }) => {
    const attack = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';
    const hostile = {
      ...bridges,
      title: `Meeting ${attack}`,
      summary: `[a link](javascript:document.title='taken') ${attack}`,
      turns: [...bridges.turns, `Chief Engineer Ilmar Tamm: ${attack}`],
      topics: [attack],
    };
    const library = new LibraryPage(app.stage());
    const review = new ImportPage(app.page());
    await library.drop(await writePages(desk, { "hostile.txt": hostile }));
    await review.waitForReview(1);
    await expect(review.field("Title")).toHaveValue(hostile.title);
    await review.run();
    await review.finish();
    await library.open(hostile.title);
    await expect(library.reader).toContainText(attack);
    expect(await library.reader.locator("img, script").count()).toBe(0);
    expect(await app.page().title()).not.toContain("taken");
  });
});

test.describe("a page that was taken over", () => {
  test.use({ begin: "three transcripts", complaints: "provoked" });

  test("has no way out: to Node, to files, to other machines, or to scripts of its own making", async ({ app }) => {
    await test.step("has nothing of Node, and no channel but the contract's", async () => {
      const found = await app.page().evaluate(() => {
        const names = ["require", "process", "module", "Buffer", "global", "ipcRenderer", "electron", "__dirname"];
        const bridge: unknown = Reflect.get(window, "lectern");
        const nouns = typeof bridge === "object" && bridge !== null ? Object.keys(bridge) : [];
        return { node: names.filter((name) => name in window), nouns };
      });
      expect(found.node).toEqual([]);
      const known = [...Object.keys(methodNames), "on", "files"];
      expect(found.nouns.filter((noun) => !known.includes(noun))).toEqual([]);
    });

    await test.step("reaches no file and no other machine", async () => {
      const tried = await app.page().evaluate(async () => {
        const places = ["file:///etc/hostname", "https://example.org/", "http://127.0.0.1:9/", "data:text/plain,x"];
        const answers = await Promise.all(
          places.map((place) =>
            fetch(place).then(
              () => `reached ${place}`,
              () => "refused",
            ),
          ),
        );
        const image = new Image();
        const loaded = new Promise<string>((resolve) => {
          image.onload = () => resolve("reached by image");
          image.onerror = () => resolve("refused");
        });
        image.src = "https://example.org/pixel.png";
        return [...answers, await loaded];
      });
      expect(new Set(tried)).toEqual(new Set(["refused"]));
    });

    await test.step("runs no script of its own making", async () => {
      const ran = await app.page().evaluate(async () => {
        const script = document.createElement("script");
        script.textContent = "window.taken = true";
        document.body.append(script);
        const button = document.createElement("button");
        button.setAttribute("onclick", "window.taken = true");
        document.body.append(button);
        button.click();
        // Later, because what a debugger runs may itself evaluate.
        const isEvaluated = await new Promise<boolean>((resolve) => {
          setTimeout(() => {
            try {
              resolve(Reflect.construct(Function, ["return true"])() === true);
            } catch {
              resolve(false);
            }
          });
        });
        return { taken: "taken" in window, isEvaluated };
      });
      expect(ran).toEqual({ taken: false, isEvaluated: false });
    });
  });

  test("leads nowhere else and opens no window", async ({ app, host }) => {
    test.skip(host === "browser", "a browser's own tabs are the browser's to guard");
    const page = app.page();
    const before = page.url();
    await page.evaluate(() => {
      window.open("https://example.org/");
    });
    await page.evaluate(() => {
      location.href = "https://example.org/";
    });
    await new LibraryPage(app.stage()).expectCount(3);
    expect(page.url()).toBe(before);
    const others = () =>
      page
        .context()
        .pages()
        .map((one) => one.url());
    await expect.poll(() => others().filter((url) => url !== before && url !== "about:blank")).toEqual([]);
  });
});
