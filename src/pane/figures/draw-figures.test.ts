import { checkedReview, gridWith } from "../../../test/pane/fake-host";
import type { ChartPicture } from "../../usecases/charts/picture-markup";
import { drawFigures } from "./draw-figures";

const PNG = Uint8Array.of(1, 2, 3);

test("charts that were asked for are drawn in their order, with the period in the caption alone", async () => {
  const { appendix } = await checkedReview(gridWith());
  const drawn: ChartPicture[] = [];
  const figures = await drawFigures(
    { checked: appendix, targets: {}, period: "quý I năm 2021" },
    ["ways", "key-figures", "on-time"],
    (picture) => {
      drawn.push(picture);
      return Promise.resolve(new Blob([PNG]));
    },
  );
  expect(figures.map(({ caption, png }) => [caption, png])).toEqual([
    ["Các tỷ lệ chính (quý I năm 2021)", PNG],
    ["Tỷ lệ trả đúng hạn, thấp nhất trước (quý I năm 2021)", PNG],
    ["Cách nộp hồ sơ (quý I năm 2021)", PNG],
  ]);
  expect(drawn[0]?.inWords).toContain("Trả đúng hạn: 90,79% (90.869/100.085)");
  expect(drawn[1]?.svg).not.toMatch(/<text[^>]*>(?:Tỷ lệ trả đúng hạn|quý I)/);
  expect(figures[1]).toMatchObject({ width: drawn[1]?.width, height: drawn[1]?.height, inWords: drawn[1]?.inWords });
});

test("what the browser does not draw is left out", async () => {
  const { appendix } = await checkedReview(gridWith());
  const source = { checked: appendix, targets: {}, period: null };
  expect(await drawFigures(source, ["overdue"], () => Promise.resolve(null))).toEqual([]);
});
