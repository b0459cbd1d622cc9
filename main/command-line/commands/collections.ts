import { collectionDescription, collectionName, type ListedCollection } from "../../../shared/contract/collections.ts";
import { type Selection, viewSchema } from "../../../shared/contract/finding.ts";
import { queryOfCollection } from "../../../shared/records/collection-query.ts";
import type { Service } from "../../service/service.ts";
import { askedSelection, asTranscriptId } from "../asked-selection.ts";
import { collectionCalled } from "../collection-called.ts";
import { type Command, type ExitCode, type Invocation, UsageError, writingOptions } from "../command.ts";
import { allRows } from "../rows.ts";
import { readySelection } from "../say-notice.ts";
import { withArchive } from "../with-archive.ts";

export const collectionsCommand: Command = {
  name: "collections",
  summary: "Collections that are made by hand, each in an order of its own.",
  usage:
    "list | show NAME | make NAME [ID…] | add NAME ID… | take-out NAME ID… | move NAME ID… --to N | rename NAME NEW | describe NAME TEXT | delete NAME",
  options: {
    ...writingOptions,
    query: { help: "with make, add and take-out: the transcripts that the query finds, in place of ids", value: "Q" },
    to: { help: "with move: the place where the first of them is to stand, from 1", value: "N" },
    up: { help: "with move: one place up" },
    down: { help: "with move: one place down" },
    description: { help: "with make: what it is for", value: "TEXT" },
  },
  takes: [1, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const [action = "", ...args] = invocation.args;
    const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!act) throw new UsageError(`“collections ${action}” is nothing that Lectern can do.`);
    return act({ ...invocation, args });
  },
};

type Act = (invocation: Invocation) => Promise<ExitCode>;

const actions: Readonly<Record<string, Act>> = {
  list: (invocation) =>
    withArchive(invocation, { readOnly: true }, async ({ handlers }) => {
      for (const one of (await handlers.collections.list({})).lists) {
        invocation.terminal.row([one.id, one.name, String(one.count), one.description ?? ""], one);
      }
      return 0;
    }),
  show: (invocation) => {
    const typed = nameIn(invocation, 1);
    return withArchive(invocation, { readOnly: true }, async (service) => {
      const { name } = await collectionCalled(service, typed);
      const view = viewSchema.parse({ query: queryOfCollection(name), sort: { by: "arranged", descending: false } });
      let place = 0;
      for await (const { id, title, date } of allRows(service, view)) {
        place += 1;
        invocation.terminal.row([String(place), id, title, date ?? ""], {
          place,
          id,
          title,
          ...(date ? { date } : {}),
        });
      }
      return 0;
    });
  },
  make: (invocation) => {
    const name = checked(collectionName, nameIn(invocation));
    const description = checked(collectionDescription, invocation.options.text("description") ?? "");
    const isFilled = invocation.args.length > 1 || invocation.options.text("query") !== undefined;
    const selection = isFilled ? restSelected(invocation) : undefined;
    return writing(invocation, async (service) => {
      if (selection) await readySelection(invocation, service, selection);
      const { handlers } = service;
      const made = await handlers.collections.make({ name, description, ...(selection ? { selection } : {}) });
      invocation.terminal.result(`${name}: made, with ${many(made.count)}`, made);
    });
  },
  add: (invocation) =>
    onSelected(invocation, async ({ handlers }, { id, name }, selection) => {
      const added = await handlers.collections.add({ id, selection });
      invocation.terminal.result(`${name}: ${many(added.count)} added`, added);
    }),
  "take-out": (invocation) =>
    onSelected(invocation, async ({ handlers }, { id, name }, selection) => {
      const taken = await handlers.collections.takeOut({ id, selection });
      invocation.terminal.result(`${name}: ${many(taken.count)} taken out`, taken);
    }),
  move: (invocation) =>
    onNamed(invocation, askedMove(invocation), async ({ handlers }, { id, name }, move) => {
      const moved = await handlers.collections.move({ id, ...move });
      invocation.terminal.result(`${name}: at place ${moved.place}`, moved);
    }),
  rename: (invocation) =>
    onNamed(
      invocation,
      checked(collectionName, second(invocation, "rename NAME NEW")),
      async ({ handlers }, { id, name }, now) => {
        invocation.terminal.result(`${name}: is called ${now}`, await handlers.collections.rename({ id, name: now }));
      },
    ),
  describe: (invocation) => {
    const typed = checked(collectionDescription, second(invocation, "describe NAME TEXT"));
    return onNamed(invocation, typed, async ({ handlers }, { id, name }, description) => {
      invocation.terminal.result(`${name}: described`, await handlers.collections.describe({ id, description }));
    });
  },
  delete: (invocation) =>
    onNamed(invocation, nameIn(invocation, 1), async ({ handlers }, { id, name }) => {
      invocation.terminal.result(`${name}: deleted`, await handlers.collections.remove({ id }));
    }),
};

function writing(invocation: Invocation, work: (service: Service) => Promise<void>): Promise<ExitCode> {
  return withArchive(invocation, { readOnly: false }, async (service) => {
    await work(service);
    return 0;
  });
}

/** Work on the collection that the first argument names, with what else was asked, which was checked before. */
function onNamed<Asked>(
  invocation: Invocation,
  asked: Asked,
  work: (service: Service, collection: ListedCollection, asked: Asked) => Promise<void>,
): Promise<ExitCode> {
  const name = nameIn(invocation);
  return writing(invocation, async (service) => work(service, await collectionCalled(service, name), asked));
}

/** The same with the transcripts that were asked for. */
function onSelected(
  invocation: Invocation,
  work: (service: Service, collection: ListedCollection, selection: Selection) => Promise<void>,
): Promise<ExitCode> {
  return onNamed(invocation, restSelected(invocation), async (service, collection, selection) => {
    await readySelection(invocation, service, selection);
    await work(service, collection, selection);
  });
}

function nameIn({ args }: Invocation, most = Number.POSITIVE_INFINITY): string {
  const [name] = args;
  if (name === undefined || args.length > most) throw new UsageError("Say which collection, by its name.");
  return name;
}

function second({ args }: Invocation, usage: string): string {
  const [, text, ...others] = args;
  if (text === undefined || others.length > 0) throw new UsageError(`It takes two: lectern collections ${usage}.`);
  return text;
}

function restSelected(invocation: Invocation): Selection {
  return askedSelection({ ...invocation, args: invocation.args.slice(1) });
}

type AskedMove = { readonly transcripts: string[]; readonly to: { place: number } | { by: number } };

function askedMove({ args, options }: Invocation): AskedMove {
  const place = options.text("to");
  const [up, down] = [options.flag("up"), options.flag("down")];
  if (Number(up) + Number(down) + Number(place !== undefined) !== 1) {
    throw new UsageError("Say where to: one of --to N, --up and --down.");
  }
  const transcripts = args.slice(1).map(asTranscriptId);
  if (transcripts.length === 0) throw new UsageError("Say which transcripts to move, by their ids.");
  if (place === undefined) return { transcripts, to: { by: up ? -1 : 1 } };
  if (!/^[1-9]\d{0,6}$/.test(place)) throw new UsageError("--to takes a place from 1 on.");
  return { transcripts, to: { place: Number(place) } };
}

function checked(schema: typeof collectionName | typeof collectionDescription, typed: string): string {
  const text = schema.safeParse(typed);
  if (text.success) return text.data;
  throw new UsageError(text.error.issues[0]?.message ?? `${typed.slice(0, 40)} cannot be taken.`);
}

const many = (count: number): string => (count === 1 ? "1 transcript" : `${count} transcripts`);
