import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { mayShip, shippedPackages } from "../../scripts/release/shipped-packages.mjs";

const src = join(__dirname, "../../src");

/** Everything by which a page or a program reaches another machine, or keeps something on this one. */
const DOORS = {
  "asks an address": /\bfetch\s*\(|XMLHttpRequest|new (?:WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/,
  "sends behind one's back": /sendBeacon|\bping=/,
  "keeps in the browser": /localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\.|cookieStore/,
  "works on when closed": /serviceWorker|BroadcastChannel|SharedWorker/,
  "opens a connection": /["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)["']/,
  "starts a program": /child_process/,
  "runs a text": /\beval\s*\(|new Function\b|setTimeout\s*\(\s*["'`]/,
  "puts in markup": /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
} as const;

/** The only places; each with why it is none of the user's data. SECURITY.md says the same to people. */
const allowed: readonly (readonly [keyof typeof DOORS, string, string])[] = [
  ["asks an address", "pane/session/load-part.ts", "its own page, to tell whether a newer release lies there"],
  [
    "keeps in the browser",
    "adapters/browser/office-store.ts",
    "name, signer, kind of report and targets of an office, after the user said yes once; no figure, no period, no text",
  ],
  [
    "works on when closed",
    "page/offline/use-newer-release.ts",
    "keeps the page's own files for work without a network",
  ],
];

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:tsx?|js|html)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

function found(door: RegExp): readonly string[] {
  return files
    .filter((file) =>
      // A word in a comment opens nothing.
      door.test(readFileSync(file, "utf8").replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")),
    )
    .map((file) => relative(src, file).replaceAll("\\", "/"));
}

test.each(Object.entries(DOORS))("nothing of ours %s, but for the places that are named", (kind, door) => {
  expect(found(door)).toEqual(allowed.flatMap(([what, file]) => (what === kind ? [file] : [])));
});

test("each way would be seen", () => {
  const lines: Readonly<Record<keyof typeof DOORS, string>> = {
    "asks an address": "const socket = new WebSocket(address)",
    "sends behind one's back": "navigator.sendBeacon(address, text)",
    "keeps in the browser": 'localStorage.setItem("a", text)',
    "works on when closed": 'navigator.serviceWorker.register("sw.js")',
    "opens a connection": 'import { request } from "node:https"',
    "starts a program": 'import { exec } from "node:child_process"',
    "runs a text": "const run = new Function(text)",
    "puts in markup": "cell.innerHTML = name",
  };
  for (const [kind, door] of Object.entries(DOORS)) expect(lines[kind as keyof typeof DOORS]).toMatch(door);
});

test("what ships runs no script when it is installed, and has a licence from the list", () => {
  const shipped = shippedPackages();
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.filter(({ installs }) => installs).map(({ name }) => name)).toEqual([]);
  expect(shipped.filter((one) => !mayShip(one)).map(({ name }) => name)).toEqual([]);
});
