import type { RereadSelection } from "../../../shared/contract/rereads.ts";
import { newId } from "../../runtime/new-id.ts";
import type { Service } from "../../service/service.ts";
import { askedSelection } from "../asked-selection.ts";
import { askedView } from "../asked-view.ts";
import { type Command, type ExitCode, type Invocation, UsageError, writingOptions } from "../command.ts";
import { readySelection } from "../say-notice.ts";
import { profileNamed } from "../usable-profile.ts";
import { withArchive } from "../with-archive.ts";

export const rereadCommand: Command = {
  name: "reread",
  summary: "Read transcripts again with a better reader or a profile: what would change, or with --apply is changed.",
  usage: "ID… | --query Q | --outdated --archive DIR [--profile NAME] [--dry-run | --apply]",
  options: {
    ...writingOptions,
    query: { help: "all that the query finds, instead of ids; empty for all", value: "Q" },
    outdated: { help: "all that an earlier reader has read" },
    profile: { help: "a reading profile of the archive, instead of the one that fits", value: "NAME" },
    "dry-run": { help: "only show what would change; so it is without --apply" },
    apply: { help: "change it, as one act that can be undone; what people decided stays" },
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const apply = invocation.options.flag("apply");
    if (apply && invocation.options.flag("dry-run")) throw new UsageError("Either --dry-run or --apply, not both.");
    const selection = askedOf(invocation);
    return withArchive(invocation, { readOnly: !apply }, async (service) => {
      await readySelection(invocation, service, selection);
      const wanted = invocation.options.text("profile");
      const profile = wanted === undefined ? undefined : (await profileNamed(service, wanted)).id;
      const request = { reread: newId("reread"), selection, ...(profile === undefined ? {} : { profile }) };
      return apply ? change(service, request, invocation) : look(service, request, invocation);
    });
  },
};

function askedOf(invocation: Invocation): RereadSelection {
  const { args, options } = invocation;
  const query = options.text("query");
  if (!options.flag("outdated")) {
    // Without --apply nothing is changed, and what is changed is undone: an empty query may mean all.
    return args.length === 0 && query?.trim() === "" ? { view: askedView(undefined) } : askedSelection(invocation);
  }
  if (args.length === 0 && query === undefined) return { outdated: true };
  throw new UsageError("Either ids, --query or --outdated.");
}

type Request = Parameters<Service["handlers"]["rereads"]["look"]>[0];

async function look(service: Service, request: Request, { terminal }: Invocation): Promise<ExitCode> {
  const { total, changed, renewed, differences, unread } = await service.handlers.rereads.look(request);
  for (const one of differences) {
    for (const { field, before = "", after = "" } of one.fields) {
      terminal.row([one.id, field, before, after, one.title], { id: one.id, title: one.title, field, before, after });
    }
  }
  for (const { title, reason } of unread) terminal.say(`${title}: ${reason}`);
  const others = renewed > 0 ? ` ${renewed} others say the same to this reader.` : "";
  terminal.say(`${changed} of ${total} would change.${others}`);
  return unread.length > 0 ? 1 : 0;
}

async function change(service: Service, request: Request, { terminal }: Invocation): Promise<ExitCode> {
  const stop = () => void service.handlers.rereads.cancel({ reread: request.reread });
  process.once("SIGINT", stop);
  try {
    const applied = await service.handlers.rereads.apply(request);
    terminal.result(`${applied.changed} changed`, applied);
    return 0;
  } finally {
    process.off("SIGINT", stop);
  }
}
