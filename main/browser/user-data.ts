import os from "node:os";
import path from "node:path";

/**
 * Where Lectern keeps settings, recent archives and the sample archive of this machine's user: the folder that
 * Electron would use (https://www.electronjs.org/docs/latest/api/app#appgetpathname), so that all hosts share it.
 * `LECTERN_USER_DATA` names another one.
 */
export function userDataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = os.homedir(),
): string {
  if (env.LECTERN_USER_DATA) return path.resolve(env.LECTERN_USER_DATA);
  return path.join(configFolder(env, platform, home), "Lectern");
}

function configFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (platform === "win32") return env.APPDATA ?? path.join(home, "AppData", "Roaming");
  if (platform === "darwin") return path.join(home, "Library", "Application Support");
  // An empty or relative one is to be ignored: https://specifications.freedesktop.org/basedir-spec/latest/
  const stated = env.XDG_CONFIG_HOME;
  return stated && path.isAbsolute(stated) ? stated : path.join(home, ".config");
}
