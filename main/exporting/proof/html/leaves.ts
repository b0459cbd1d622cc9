import { Parser } from "htmlparser2";
import type { Pace } from "../../pace.ts";
import { type ExportedFiles, parsed } from "../exported-files.ts";

/** An element that holds text, with all of it; the last link within it apart. */
export type Leaf = {
  readonly name: string;
  readonly className: string;
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
};

const leafNames = new Set(["h1", "h3", "dt", "dd", "p", "hr", "td"]);

type OpenLeaf = { name: string; className: string; text: string; link?: { href: string; text: string } };

/** What a page says, an element at a time, by a parser that the writer does not use. Throws `unreadable`. */
export async function* leavesIn(files: ExportedFiles, file: string, pace: Pace): AsyncGenerator<Leaf> {
  let done: Leaf[] = [];
  let open: OpenLeaf | undefined;
  let isInLink = false;
  const parser = new Parser({
    onopentag: (name, { class: className = "", href = "" }) => {
      if (leafNames.has(name)) open = { name, className, text: "" };
      else if (name === "a" && open) {
        open.link = { href, text: "" };
        isInLink = true;
      }
    },
    ontext: (text) => {
      if (!open) return;
      open.text += text;
      if (isInLink && open.link) open.link.text += text;
    },
    onclosetag: (name) => {
      if (name === "a") isInLink = false;
      if (open?.name !== name) return;
      done.push(open);
      open = undefined;
    },
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of files.stream(file)) {
    parsed(file, () => parser.write(decoder.decode(chunk, { stream: true })));
    yield* done;
    done = [];
    await pace();
  }
  parsed(file, () => parser.end(decoder.decode()));
  yield* done;
}
