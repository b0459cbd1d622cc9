import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";

/** A fuse is one letter in the executable: https://github.com/electron/fuses/blob/main/src/constants.ts */
const fuseLetters = { on: "1".charCodeAt(0), off: "0".charCodeAt(0) } as const;

/** What a package must say to Electron; electron-builder.yml sets it. */
const wanted: ReadonlyMap<FuseV1Options, boolean> = new Map([
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
]);

/** Each fuse as it must not be, in their order: what electron-builder does not set, stays wrong. */
export const wrongLetters: readonly number[] = [...wanted]
  .sort(([one], [other]) => one - other)
  .map(([, isOn]) => (isOn ? fuseLetters.off : fuseLetters.on));

/** Reads the fuses back from a packaged executable. @returns what is not as it must be, one line each */
export async function wrongFuses(executable: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(executable);
  return [...wanted].flatMap(([fuse, isOn]) =>
    Number(wire[fuse]) === (isOn ? fuseLetters.on : fuseLetters.off)
      ? []
      : [`the fuse ${FuseV1Options[fuse]} is not ${isOn ? "on" : "off"}`],
  );
}
