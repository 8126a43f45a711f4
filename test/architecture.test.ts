import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** docs/architecture.md is the map: each room that it names is there, and each room that is there is named. */
const root = join(__dirname, "..");
const map = readFileSync(join(root, "docs/architecture.md"), "utf8");

/** First cells of the table of rooms; `<check>` stands for any name. */
const named = [...map.matchAll(/^\| `([^`]+)`/gm)].map(([, path = ""]) => path.replace(/\/<\w+>$/, ""));
/** What a room's own line says of the rooms inside it. */
const inside = (room: string): string =>
  map.split("\n").find((line) => line.startsWith(`| \`${room}\``) || line.startsWith(`| \`${room}/<`)) ?? "";

const foldersOf = (path: string): readonly string[] =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test("each room on the map is in the tree", () => {
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

/** Rooms whose folders have lines of their own. */
test.each(["src", "src/core", "src/adapters"])("each folder of %s is on the map", (parent) => {
  const isOnMap = (path: string): boolean => named.some((room) => room === path || room.startsWith(`${path}/`));
  expect(foldersOf(parent).filter((folder) => !isOnMap(`${parent}/${folder}`))).toEqual([]);
});

/** Rooms whose folders stand in the line of the room itself. */
test.each(["src/domain", "src/usecases", "src/pane", "src/page"])("each folder of %s is named in its line", (room) => {
  expect(foldersOf(room).filter((folder) => !inside(room).includes(`\`${folder}`))).toEqual([]);
});

test("each folder of test is on the map, but for what tests share", () => {
  const shared = ["grids", "pane", "scripts", "setup", "sources", "tables"];
  const isOnMap = (folder: string): boolean => named.some((room) => room.split("/")[1] === folder);
  expect(foldersOf("test").filter((folder) => !shared.includes(folder) && !isOnMap(folder))).toEqual([]);
});
