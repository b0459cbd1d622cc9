import type { Capabilities } from "../../shared/contract/archive.ts";
import type { placePurposes } from "../../shared/contract/places.ts";
import type { SpawnChild } from "../runtime/child.ts";

export type PlacePurpose = (typeof placePurposes)[number];

/** What the service asks of the host it runs in. The core never knows which one it is. */
export type Host = {
  readonly capabilities: Capabilities;
  readonly version: string;
  /** A folder of the machine's user for settings, recent archives and the sample archive; made when missing. */
  readonly userData: string;
  /** The sample transcripts that ship with Lectern. */
  readonly samples: string;
  readonly spawn: SpawnChild;
  /** The system's dialog; empty when it was dismissed. Only where the capability `dialogs` is true. */
  readonly choose?: (purpose: PlacePurpose) => Promise<readonly string[]>;
  /** Another language is spoken now: what the host itself shows is to be said anew. */
  readonly spoken?: () => void;
  /** Only where the capability `openFiles` is true. */
  readonly openFile?: (file: string) => Promise<void>;
};
