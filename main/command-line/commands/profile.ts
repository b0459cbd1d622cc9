import { profileNoun } from "../../../shared/reading/profile-words.ts";
import { type Command, type ExitCode, type Invocation, UsageError, writingOptions } from "../command.ts";
import { profileText, readProfileFile } from "../profile-file.ts";
import { profileNamed, usableProfile } from "../usable-profile.ts";
import { withArchive } from "../with-archive.ts";
import { readCommand } from "./read.ts";

export const profileCommand: Command = {
  name: "profile",
  summary: "Reading profiles: how pages of one kind are read. docs/reading.md describes their files.",
  usage: "list | show NAME | export NAME | import FILE.json | remove NAME | test PROFILE.json FILE…",
  options: writingOptions,
  takes: [1, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const [action = "", ...args] = invocation.args;
    const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!act) throw new UsageError(`“profile ${action}” is nothing that Lectern can do.`);
    return act({ ...invocation, args });
  },
};

type Act = (invocation: Invocation) => Promise<ExitCode>;

const actions: Readonly<Record<string, Act>> = {
  list: (invocation) =>
    withArchive(invocation, { readOnly: true }, async ({ handlers }) => {
      for (const one of (await handlers.profiles.list({})).profiles) {
        const cells = one.profile ? profileNoun(one.profile) : "of a later version of Lectern; not used";
        invocation.terminal.row([one.id, one.name, cells], one);
      }
      return 0;
    }),
  show: (invocation) => printed(invocation),
  export: (invocation) => printed(invocation),
  import: (invocation) =>
    withArchive(invocation, { readOnly: false }, async ({ handlers }) => {
      const profile = await readProfileFile(only(invocation, "import FILE.json"));
      const kept = await handlers.profiles.keep({ profile });
      const how = kept.step === undefined ? "is there already" : kept.replaced ? "replaced" : "kept";
      invocation.terminal.result(`${profile.name}: ${how}`, kept);
      return 0;
    }),
  remove: (invocation) =>
    withArchive(invocation, { readOnly: false }, async (service) => {
      const { id, name } = await profileNamed(service, only(invocation, "remove NAME"));
      invocation.terminal.result(`${name}: removed`, await service.handlers.profiles.remove({ id }));
      return 0;
    }),
  test: ({ args, options, terminal }) => {
    const [profile, ...files] = args;
    if (profile === undefined || files.length === 0) throw new UsageError("Say what to test: test PROFILE.json FILE….");
    const text = (name: string) => (name === "profile" ? profile : options.text(name));
    return readCommand.run({ args: files, options: { ...options, text }, terminal });
  },
};

function printed(invocation: Invocation): Promise<ExitCode> {
  const name = only(invocation, "show NAME");
  return withArchive(invocation, { readOnly: true }, async (service) => {
    const profile = await usableProfile(service, name);
    invocation.terminal.result(profileText(profile).trimEnd(), { lectern: "reading-profile", version: 1, ...profile });
    return 0;
  });
}

function only({ args }: Invocation, usage: string): string {
  const [first, ...others] = args;
  if (first === undefined || others.length > 0) throw new UsageError(`It takes one name: lectern profile ${usage}.`);
  return first;
}
