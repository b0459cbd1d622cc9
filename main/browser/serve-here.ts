import { readFile } from "node:fs/promises";
import path from "node:path";
import { LecternError, type Outcome } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import { asDiskError } from "../archive/disk/disk-error.ts";
import { forkChild } from "../runtime/child.ts";
import { createLog } from "../runtime/log/log.ts";
import { topFolder } from "../runtime/program.ts";
import { createService } from "../service/create-service.ts";
import { type Host, startFacts } from "../service/host.ts";
import { serve } from "./serve.ts";
import { userDataFolder } from "./user-data.ts";

export type ServeHereOptions = {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** An archive to open at once, by its folder. */
  readonly archive?: string;
  /** Although another machine seems to write there. */
  readonly takeOver?: boolean;
  readonly userData?: string;
  /** Safe mode: see {@link Host.safe}. */
  readonly safe?: boolean;
  /** Told of faults of the host itself. */
  readonly onFault?: (error: unknown) => void;
};

export type ServedHere = {
  /** Opens the application once, in one browser. */
  readonly url: string;
  readonly invite: () => string;
  /** How opening `archive` goes, while the page is on its way to the browser; the page shows it too. */
  readonly opened: Promise<Outcome<unknown>> | undefined;
  /** Stop serving, then fold and close the archive. */
  readonly close: () => Promise<void>;
};

/** The whole application on a loopback address of this machine: the host, the service and the server. */
export async function serveHere(options: ServeHereOptions = {}): Promise<ServedHere> {
  const host = browserHost(await ownVersion(), options.userData ?? userDataFolder(), options.safe === true);
  const service = await createService(host);
  host.log?.note("started", startFacts(host));
  try {
    const { archive, takeOver = false } = options;
    const opened = archive === undefined ? undefined : service.openPath(path.resolve(archive), { takeOver });
    const served = await serve(service, {
      port: options.port ?? 0,
      rendererFolder: path.join(topFolder(), "dist", "renderer"),
      spoolFolder: path.join(host.userData, "spool"),
      onFault: (error) => {
        host.log?.fault("browser-host", error);
        options.onFault?.(error);
      },
    });
    const close = async (): Promise<void> => {
      await served.close();
      await opened;
      await service.close();
    };
    return { url: served.url, invite: served.invite, opened, close };
  } catch (error) {
    await service.close();
    throw asDiskError(portError(error, options.port ?? 0), "keep uploads in its folder for this user");
  }
}

function portError(error: unknown, port: number): unknown {
  if (!(error instanceof Error && "syscall" in error && error.syscall === "listen" && "code" in error)) return error;
  const message =
    error.code === "EADDRINUSE"
      ? toSay("Port {port} is in use by another program. Name another one, or none: then any that is free is taken.", {
          port: `${port}`,
        })
      : toSay("Port {port} may not be used by you here. Name another one, or none: then any that is free is taken.", {
          port: `${port}`,
        });
  return new LecternError("busy", message, undefined, { cause: error });
}

function browserHost(version: string, userData: string, safe: boolean): Host {
  return {
    capabilities: { host: "browser", dialogs: false, browsePlaces: true, openFiles: false },
    version,
    userData,
    samples: path.join(topFolder(), "assets", "samples"),
    spawn: forkChild,
    log: createLog(path.join(userData, "log")),
    safe,
  };
}

/** Lectern's version, as its package says. */
export async function ownVersion(): Promise<string> {
  const text = await readFile(path.join(topFolder(), "package.json"), "utf8");
  const stated: unknown = JSON.parse(text);
  const hasVersion = typeof stated === "object" && stated !== null && "version" in stated;
  return hasVersion ? String(stated.version) : "unknown";
}
