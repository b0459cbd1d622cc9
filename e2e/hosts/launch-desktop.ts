import { once } from "node:events";
import path from "node:path";
import { _electron } from "@playwright/test";
import type { DesktopApp } from "../stand-in/desktop-app.ts";
import { dropPaths } from "../stand-in/drop.ts";
import { launchStandIn } from "../stand-in/launch.ts";
import { electronBinary, type HostName, projectFolder } from "./hosts.ts";
import { type Household, householdEnv, type Launch, type LaunchOptions, type Stage } from "./stage.ts";

/** The Electron build on real Electron. */
export const launchElectron: Launch = async (options) => {
  const executablePath = electronBinary();
  const app = await _electron.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [projectFolder, ...argumentsFor(options)],
    env: householdEnv(options.household),
    cwd: options.household.home,
  });
  return await stageOf("electron", app, {}, options.household);
};

/** The same build, unmodified, on the module that plays Electron. */
export const launchOnStandIn: Launch = async (options) => {
  const app = await launchStandIn({
    main: path.join(projectFolder, "dist", "main", "electron.js"),
    args: argumentsFor(options),
    cwd: options.household.home,
    env: householdEnv(options.household),
  });
  return await stageOf("stand-in", app, app, options.household);
};

function argumentsFor({ household, archive }: LaunchOptions): readonly string[] {
  return [`--user-data-dir=${household.userData}`, ...(archive ? [archive] : [])];
}

type Forewarned = Parameters<typeof dropPaths>[0];

async function stageOf(host: HostName, app: DesktopApp, forewarned: Forewarned, household: Household): Promise<Stage> {
  const page = await app.firstWindow();
  return {
    host,
    household,
    page,
    answerDialogs: async (paths) => {
      await app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
        },
        [...paths],
      );
    },
    drop: (target, paths) => dropPaths(forewarned, page, target, paths),
    close: () => app.close(),
    pullPlug: async () => {
      const child = app.process();
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
      await app.close();
    },
  };
}
