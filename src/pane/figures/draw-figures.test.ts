import { checkedReview, gridWith } from "../../../test/pane/fake-host";
import type { ChartPicture } from "../../usecases/charts/chart-picture";
import { drawFigures } from "./draw-figures";

const PNG = Uint8Array.of(1, 2, 3);

test("charts that were asked for are drawn in their order, with the period in the caption alone", async () => {
  const { appendix } = await checkedReview(gridWith());
  const drawn: ChartPicture[] = [];
  const figures = await drawFigures(
    { table: appendix.table, targets: {}, period: "quý I năm 2021" },
    ["ways", "on-time"],
    (picture) => {
      drawn.push(picture);
      return Promise.resolve(new Blob([PNG]));
    },
  );
  expect(figures.map(({ caption, png }) => [caption, png])).toEqual([
    ["Tỷ lệ trả đúng hạn, thấp nhất trước (quý I năm 2021)", PNG],
    ["Cách nộp hồ sơ (quý I năm 2021)", PNG],
  ]);
  expect(drawn[0]?.svg).not.toMatch(/<text[^>]*>(?:Tỷ lệ trả đúng hạn|quý I)/);
  expect(figures[0]).toMatchObject({ width: drawn[0]?.width, height: drawn[0]?.height, inWords: drawn[0]?.inWords });
});

test("what the browser does not draw is left out", async () => {
  const { appendix } = await checkedReview(gridWith());
  const source = { table: appendix.table, targets: {}, period: null };
  expect(await drawFigures(source, ["overdue"], () => Promise.resolve(null))).toEqual([]);
});
