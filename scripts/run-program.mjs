import { spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The repository, whatever the caller's working directory is. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/** Programs that are running now: a signal to a script must reach them before it ends. */
const running = new Set();

/**
 * Runs a program to its end, its output going straight to ours, or to `hear` piece by piece.
 *
 * @param {string} program name on PATH, or a path
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions & { hear?: (piece: Buffer) => void }} options
 * @returns {Promise<number>} the exit code; 1 where a signal ended it, 127 where it could not be started
 */
export function runProgram(program, args, { hear, ...options } = {}) {
  const out = hear === undefined ? "inherit" : "pipe";
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: repository, stdio: ["ignore", out, out], ...options });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) if (hear !== undefined) stream?.on("data", hear);
    const end = (code) => {
      running.delete(child);
      resolve(code);
    };
    child.once("error", (error) => {
      console.error(`${program}: ${error.message}`);
      end(127);
    });
    child.once("close", (code) => end(code ?? 1));
  });
}

/** Same, for a file of ours or of an installed package, run with this very Node. */
export function runNode(args, options = {}) {
  return runProgram(process.execPath, args, options);
}

/**
 * Runs npm itself: the one that started us, else the one on PATH. On Windows npm is a .cmd file, which only a shell starts.
 */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm !== undefined && /\.[cm]?js$/.test(npm)) return runNode([npm, ...args], options);
  return runProgram("npm", args, { shell: process.platform === "win32", ...options });
}

export function stopPrograms() {
  for (const child of running) child.kill("SIGTERM");
}

/** Whether a script was started by its name, and not imported by another one. */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && moduleUrl === pathToFileURL(started).href;
}
