import { spawn } from "node:child_process";

/** Opens an address in the user's browser where there is a desktop; elsewhere, and where that fails, the printed address is all. */
export function openBrowser(address: string): void {
  const command = commandFor(process.platform);
  if (command === null) return;
  const [program, ...words] = command;
  const child = spawn(program, [...words, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

const commandFor = (platform: NodeJS.Platform): readonly [string, ...string[]] | null => {
  if (!process.stdout.isTTY) return null;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open"] : null;
};
