import { join } from "node:path";
import { readCount } from "../../src/core";
import { quarter1Of2021 } from "../tables/quarter-1-2021";
import { command, quarterCsv, scratchFolder } from "./run-tthc";

const scratch = scratchFolder();
afterAll(scratch.remove);

/** A quarter after the published one: every unit carries over what it left and settles all that came in, in time. */
function nextQuarter(changes: Readonly<Record<string, Readonly<Record<number, number>>>> = {}): string {
  const following: Record<string, Record<number, number | string>> = {};
  for (const { name = "", kind, cells = [] } of quarter1Of2021) {
    if (kind === "heading") continue;
    const count = (place: number): number => {
      const reading = readCount(cells[place] ?? null);
      return reading.is === "known" ? reading.value : 0;
    };
    const resolved = count(1) + count(3);
    following[name] = {
      0: resolved + count(7),
      2: count(7),
      4: resolved,
      5: resolved,
      6: 0,
      10: count(9),
      ...changes[name],
    };
  }
  return quarterCsv(following);
}

const before = scratch.write("quy-1.csv", quarterCsv());

test("a quarter that continues the one before", async () => {
  const following = scratch.write("quy-2.csv", nextQuarter());
  const holding = (out: string): number => Number(/^✔ Bảng khớp: (\d+) phép kiểm tra đúng$/m.exec(out)?.[1]);
  const { status, out, err } = await command("check", following, "--previous", before);
  expect([status, err]).toEqual([0, ""]);
  // One statement for each of the 34 units, and one for the total.
  expect(holding(out) - holding((await command("check", following)).out)).toBe(35);
});

test("carried over otherwise than it was left, in a table whose own sums all close", async () => {
  // 90 dossiers moved from the carried-over to the direct ones: no sum inside the table can show it.
  const unit = quarter1Of2021.find(({ name }) => name === "Sở Tư pháp")?.cells ?? [];
  const left = Number(unit[7]);
  const moved = scratch.write(
    "quy-2-lech.csv",
    nextQuarter({ "Sở Tư pháp": { 2: left + 90, 3: Number(unit[3]) - 90 } }),
  );
  const alone = await command("check", moved, "--json");
  const { status, out } = await command("check", moved, "--previous", before, "--json");
  const errors = (text: string): { check: string; what: string }[] =>
    (JSON.parse(text) as { findings: { check: string; what: string }[] }).findings;
  expect(errors(alone.out).some(({ check }) => check === "carry-over-matches")).toBe(false);
  expect(status).toBe(1);
  expect(
    errors(out)
      .filter(({ check }) => check === "carry-over-matches")
      .map(({ what }) => what),
  ).toEqual([`Sở Tư pháp: cột (6) = ${left + 90} nhưng kỳ trước còn ${left} hồ sơ đang giải quyết, lệch 90`]);
});

test("a previous period that cannot be read is refused by its own name", async () => {
  const now = scratch.write("nay.csv", quarterCsv());
  const { status, out, err } = await command("check", now, "--previous", join(scratch.path, "khong-co.xlsx"));
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("khong-co.xlsx");
});

test("a previous period with slips of its own is named", async () => {
  const slipped = scratch.write("quy-1-lech.csv", quarterCsv({ "Sở Y tế": { 4: 1 } }));
  expect((await command("check", scratch.write("nay.csv", nextQuarter()), "--previous", slipped)).err).toMatch(
    /kỳ trước "[^"]*quy-1-lech\.csv" còn \d+ phép tính lệch/,
  );
});
