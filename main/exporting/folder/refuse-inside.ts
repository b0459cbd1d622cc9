import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { isInside } from "../../runtime/is-inside.ts";

/**
 * An archive's folder holds the archive alone: whoever finds it must not take a copy for a part of it. Throws
 * `bad-request` when `folder` is the archive's or below it.
 */
export function refuseInside(archive: string, folder: string): void {
  if (!isInside(archive, folder)) return;
  throw new LecternError(
    "bad-request",
    toSay("{folder} is inside the archive itself. Choose a folder outside it to export to. Nothing was written.", {
      folder,
    }),
  );
}
