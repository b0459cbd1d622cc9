import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { ImportSession } from "../../importing/session.ts";
import { beginSession } from "../begin-session.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";

export function importsHandlers(context: Context): HandlersOf<"imports"> {
  const find = (id: string): ImportSession => {
    const session = context.imports.get(id);
    if (!session) throw new LecternError("not-found", toSay("That import is over. Begin it again."));
    return session;
  };
  return {
    begin: async ({ places }) => ({ import: beginSession(context, places.map(context.places.pathOf)).id }),
    state: async (request) => find(request.import).state(),
    items: async (request) => find(request.import).items(request),
    page: async (request) => find(request.import).page(request.item, request.offset, request.limit),
    treatFolders: async (request) => find(request.import).treatFolders(request.folders),
    report: async (request) => ({ text: find(request.import).report() }),
    diff: async (request) => find(request.import).diff(request.item),
    choose: async (request) => find(request.import).choose(request.items, request.chosen),
    correct: async (request) => find(request.import).correct(request.item, request.correction),
    correctAll: async ({ import: id, items, correction }) => find(id).correctAll(items, correction),
    derive: async (request) => ({ profile: await find(request.import).derive(request.item) }),
    compare: async ({ import: id, items, profile }) => ({ effects: [...(await find(id).compare(items, profile))] }),
    readAgain: async (request) => find(request.import).readAgain(request.items),
    names: async (request) => ({ names: await find(request.import).names(request.item) }),
    nameAs: async (request) => {
      find(request.import).nameAs(request.name, request.decision);
      return {};
    },
    run: async (request) => {
      if (!context.emptying.areFree()) {
        throw new LecternError("busy", toSay("The trash is being emptied. Import when that is done."));
      }
      return await find(request.import).run();
    },
    cancel: async (request) => find(request.import).cancel(),
  };
}
