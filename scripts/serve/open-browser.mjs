// Opens an address in the machine's own browser where there is one, and stays silent where there is none.
import { spawn } from "node:child_process";

/** The command that opens an address, or null where nobody would see it. */
function opener(environment, platform) {
  if (environment.CI !== undefined && environment.CI !== "" && environment.CI !== "false") return null;
  if (environment.BROWSER === "none") return null;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  const seen = Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY);
  return seen ? ["xdg-open"] : null;
}

/** @param {string} address an address made by us, never one that was typed */
export function openBrowser(address) {
  const command = opener(process.env, process.platform);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  // Without a browser the printed address is enough.
  child.once("error", () => child.unref());
  child.unref();
}
