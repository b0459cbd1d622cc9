import path from "node:path";
import { app, ipcMain, type WebContents } from "electron";
import { z } from "zod";
import type { Outcome } from "../../shared/contract/error.ts";
import { methodNames } from "../../shared/contract/names.ts";
import { say } from "../../shared/language/say.ts";
import { topFolder } from "../runtime/program.ts";
import type { Service } from "../service/service.ts";
import { callChannel, dragChannel, hearsChannel, receiveChannel } from "./channels.ts";
import type { Listening } from "./listening.ts";
import { isTrustedFrame } from "./origin.ts";

const droppedPaths = z.array(z.string().min(1).max(32_768)).max(100_000);

/**
 * The one place where messages from pages arrive: each action has its channel, each message its sender checked. What a page asks before
 * the service is there waits for it.
 */
export function answerPages(coming: Promise<Service>, listening: Listening): void {
  for (const [noun, verbs] of Object.entries(methodNames)) {
    for (const verb of verbs)
      answer(callChannel(noun, verb), async (request) => (await coming).call(noun, verb, request));
  }
  answer(receiveChannel, async (paths) => receive(await coming, paths));
  answer(dragChannel, async (what, page) => drag(await coming, what, page));
  app.on("web-contents-created", (_event, contents) => {
    contents.on("did-start-loading", () => listening.forget());
  });
  ipcMain.on(hearsChannel, (event, name: unknown) => {
    if (isTrustedFrame(event.senderFrame) && typeof name === "string") listening.hears(name);
  });
}

function answer(channel: string, act: (request: unknown, page: WebContents) => Promise<Outcome<unknown>>): void {
  ipcMain.handle(channel, (event, request: unknown) =>
    isTrustedFrame(event.senderFrame) ? act(request, event.sender) : refuse(say("This page may not speak to Lectern.")),
  );
}

async function receive(service: Service, paths: unknown): Promise<Outcome<unknown>> {
  const parsed = droppedPaths.safeParse(paths);
  if (!parsed.success) return refuse(say("What was dropped is not a list of files."));
  if (parsed.data.length === 0) {
    return refuse(say("What was dropped is not a file on this computer. Save it as a file first, then drop that."));
  }
  return service.receivePaths(parsed.data);
}

/** Under the pointer while files are dragged. */
const dragIcon = path.join(topFolder(), "assets", "icon", "64x64.png");

async function drag(service: Service, what: unknown, page: WebContents): Promise<Outcome<unknown>> {
  const outcome = await service.filesToDrag(what);
  if (!outcome.ok) return outcome;
  const { paths, told } = outcome.value;
  const [file = ""] = paths;
  page.startDrag({ file, files: [...paths], icon: dragIcon });
  return { ok: true, value: told };
}

function refuse(message: string): Outcome<never> {
  return { ok: false, error: { code: "bad-request", message } };
}
