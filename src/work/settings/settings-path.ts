import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** Where this user's settings lie: one small file, in the folder that the system has for such. */
export function settingsPath(env: NodeJS.ProcessEnv = process.env): string {
  // The XDG specification has a relative path ignored.
  const folders = [env.XDG_CONFIG_HOME, process.platform === "win32" ? env.APPDATA : undefined];
  const folder = folders.find((one) => one && isAbsolute(one)) ?? join(homedir(), ".config");
  return join(folder, "standoff", "config.json");
}
