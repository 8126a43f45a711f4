import { chartPicture } from "./chart-picture";
import type { BarChart } from "./unit-figures";

const bar = (name: string, ...parts: readonly number[]) => ({
  name,
  at: 1,
  parts,
  says: "96,25% (385/400)",
  cells: [{ row: 1, column: 1 }] as const,
});
const chart: BarChart = {
  id: "on-time",
  title: "Tỷ lệ trả đúng hạn, thấp nhất trước",
  of: "Đơn vị",
  series: [],
  bars: [bar("Sở Y tế", 0.5), bar("Sở <Nội vụ> & Lao động", 0.9), bar("Sở Tư pháp", 1)],
  without: "",
  target: { share: 0.95, says: "Chỉ tiêu 95%: 2/3 đơn vị chưa đạt" },
};

test("the picture stands by itself: no style, no script, nothing fetched, and says in words what it shows", () => {
  const { svg, inWords } = chartPicture(chart, 5, "UBND tỉnh A, quý I năm 2026");
  expect(svg).not.toMatch(/<style|style=|class=|<script|<image|@import|href=/);
  expect(svg).toContain('<title id="title">Tỷ lệ trả đúng hạn, thấp nhất trước</title>');
  expect(inWords).toContain("Sở Y tế: 96,25% (385/400)");
  expect(inWords).toContain("Chỉ tiêu 95%: 2/3 đơn vị chưa đạt.");
  expect(svg).toContain("UBND tỉnh A, quý I năm 2026");
});

test("names that look like markup are text", () => {
  const { svg } = chartPicture({ ...chart, bars: [bar('A"<script>\u0001&', 0.5)] }, 5, "");
  expect(svg).toContain("A&quot;&lt;script&gt;&amp;");
  expect(svg).not.toMatch(/<script/);
});

test("bars beyond the wanted are counted, and the picture is as high as its lines", () => {
  const { svg, inWords, height } = chartPicture(chart, 1, "");
  expect(inWords).toContain("Còn 2 đơn vị khác.");
  expect(svg).not.toContain("Sở Tư pháp</text>");
  expect(height).toBeLessThan(chartPicture(chart, 3, "").height);
});

test("the target is a line where the office has set one", () => {
  expect(chartPicture(chart, 3, "").svg).toMatch(/<line x1="720" x2="720"/);
  expect(chartPicture({ ...chart, target: null }, 3, "").svg).not.toContain("<line");
});

test("a long name takes lines of its own and none of it is lost", () => {
  const name = "Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh, Văn phòng đại diện phía Bắc";
  const long = chartPicture({ ...chart, bars: [bar(name, 0.4)] }, 5, "");
  const lines = [...long.svg.matchAll(/<text x="24"[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
  expect(lines.join(" ")).toContain(name);
});

test("figures of ten digits make the picture wider and are not cut", () => {
  const says = "99,9999998% (1.129.229.600/1.129.229.602)";
  expect(chartPicture({ ...chart, bars: [{ ...bar("Sở Y tế", 1), says }] }, 5, "").width).toBeGreaterThan(
    754 + says.length * 8,
  );
  expect(chartPicture(chart, 5, "").width).toBe(960);
});
