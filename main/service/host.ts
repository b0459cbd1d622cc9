import type { Capabilities } from "../../shared/contract/archive.ts";
import type { placePurposes } from "../../shared/contract/places.ts";
import type { SpawnChild } from "../runtime/child.ts";
import type { Facts, Log } from "../runtime/log/log.ts";

export type PlacePurpose = (typeof placePurposes)[number];

/** For the log, when a host starts. */
export function startFacts({ capabilities, version, safe = false }: Host): Facts {
  return { host: capabilities.host, version: `v${version}`, node: process.version, system: process.platform, safe };
}

/** What the service asks of the host it runs in. The core never knows which one it is. */
export type Host = {
  readonly capabilities: Capabilities;
  readonly version: string;
  /** A folder of the machine's user for settings, recent archives and the sample archive; made when missing. */
  readonly userData: string;
  /** The sample transcripts that ship with Lectern. */
  readonly samples: string;
  readonly spawn: SpawnChild;
  /** Where what was done and what failed is noted; nowhere when absent. */
  readonly log?: Log;
  /** Safe mode: as if nothing had been set, and nothing is done that was not asked for. */
  readonly safe?: boolean;
  /** The system's dialog; empty when it was dismissed. Only where the capability `dialogs` is true. */
  readonly choose?: (purpose: PlacePurpose) => Promise<readonly string[]>;
  /** Another language is spoken now: what the host itself shows is to be said anew. */
  readonly spoken?: () => void;
  /** Only where the capability `openFiles` is true. */
  readonly openFile?: (file: string) => Promise<void>;
  /** Show a file or folder in the system's file manager. Only where the capability `openFiles` is true. */
  readonly revealFile?: (file: string) => void;
};
