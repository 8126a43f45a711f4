import { call, changed, RANGE } from "../../../test/functions/call-function";

test("RANK from the top, from the bottom, without the units that have nothing to divide", async () => {
  const all = (await call("RANK", "tỷ lệ đúng hạn", null, RANGE)) as unknown[][];
  expect(all.length).toBe(32);
  expect(all.map(([, share]) => share)).toEqual(
    all.map(([, share]) => share as number).sort((one, other) => other - one),
  );
  expect(all.every(([, , denominator]) => (denominator as number) > 0)).toBe(true);
  expect(await call("RANK", "onTimeRate", -1, RANGE)).toEqual([["Cục thuế tỉnh", 121 / 312, 312]]);
  expect(await call("RANK", "onTimeRate", "1 thấp nhất", RANGE)).toEqual([["Cục thuế tỉnh", 121 / 312, 312]]);
  expect(((await call("RANK", "onTimeRate", "thấp nhất", RANGE)) as unknown[][])[0]).toEqual([
    "Cục thuế tỉnh",
    121 / 312,
    312,
  ]);
  expect(await call("RANK", "onTimeRate", 0, RANGE)).toEqual(all);
  expect(await call("RANK", "(14)", "2")).toEqual([
    ["Sở Tài nguyên và Môi trường", 8089, ""],
    ["Cục thuế tỉnh", 1157, ""],
  ]);
  expect(await call("RANK", "onTimeRate", "vài", RANGE)).toMatch(/^#VALUE! Số đơn vị cần xếp hạng .*«vài»/);
  expect(await call("RANK", "onTimeRat", 3, RANGE)).toMatch(/^#VALUE! .*«onTimeRate»/);
});

test("no ranking and no target without the figures: a list that leaves units out would look complete", async () => {
  expect(await call("RANK", "tỷ lệ trước hạn", 3, RANGE)).toBe(
    "#N/A Phụ lục không có số liệu «đã giải quyết trước hạn».",
  );
  expect(await call("BELOW_TARGET", "tỷ lệ trước hạn", 95, RANGE)).toBe(
    "#N/A Phụ lục không có số liệu «đã giải quyết trước hạn».",
  );
  expect(await call("BELOW_TARGET", "onTimeRate", 95, changed("Sở Tư pháp", 9, "không"))).toMatch(
    /^#N\/A Ô «Sở Tư pháp, cột \(9\)»/,
  );
});

test("BELOW_TARGET reads 95, 0.95 and their texts alike", async () => {
  const below = (await call("BELOW_TARGET", "onTimeRate", 95, RANGE)) as unknown[][];
  expect(below[0]).toEqual(["Cục thuế tỉnh", 121 / 312, 312]);
  expect(below.every(([, share]) => (share as number) < 0.95)).toBe(true);
  for (const target of [0.95, "95%", "95 %", "95", "0,95", "0.95"])
    expect([target, await call("BELOW_TARGET", "onTimeRate", target, RANGE)]).toEqual([target, below]);
  expect(await call("BELOW_TARGET", "onTimeRate", "30%", RANGE)).toEqual([
    ["Không có đơn vị nào dưới chỉ tiêu", "", ""],
  ]);
  for (const wrong of ["cao", 0, null, -5, 120])
    expect([wrong, await call("BELOW_TARGET", "onTimeRate", wrong, RANGE)]).toEqual([
      wrong,
      expect.stringMatching(/^#VALUE! Chỉ tiêu/),
    ]);
});
