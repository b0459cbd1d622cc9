import type { Bridge } from "../../shared/contract/bridge.ts";
import type { Calls } from "../../shared/contract/contract.ts";
import { eventNames, methodNames } from "../../shared/contract/names.ts";
import { createCallsTogether } from "./calls-together.ts";
import { post } from "./request.ts";
import { upload } from "./upload.ts";

/** The bridge where no preload is: the browser host's HTTP. */
export function createBrowserBridge(): Bridge<File> {
  return { ...createCalls(), on: createEvents(), files: { receive: upload } };
}

type Method = (request: unknown) => Promise<unknown>;

function createCalls(): Calls {
  const ask = createCallsTogether();
  const calls: Record<string, Record<string, Method>> = {};
  for (const [noun, verbs] of Object.entries(methodNames)) {
    calls[noun] = Object.fromEntries(verbs.map((verb) => [verb, (request) => ask(noun, verb, request)]));
  }
  // A key waits for its list: the request goes before what was typed is drawn, and what goes together goes after.
  calls.finding = { ...calls.finding, list: (request) => post("call/finding/list", request) };
  // A test holds the names against the contract; the host checks every request and answer with its schemas.
  return calls as unknown as Calls;
}

type Hear = (listener: (event: unknown) => void) => () => void;

function createEvents(): Bridge<File>["on"] {
  const source = new EventSource("events");
  const hear =
    (name: string): Hear =>
    (listener) => {
      const listen = (message: MessageEvent<string>) => listener(JSON.parse(message.data));
      source.addEventListener(name, listen);
      return () => source.removeEventListener(name, listen);
    };
  return Object.fromEntries(eventNames.map((name) => [name, hear(name)])) as unknown as Bridge<File>["on"];
}
