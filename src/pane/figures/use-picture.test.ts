import { bookOf, checkedReview, gridWith, hostOf } from "../../../test/pane/fake-host";
import { runHook } from "../../../test/pane/run-hook";
import type { ChartPicture } from "../../usecases/charts/picture-markup";
import { unitCharts } from "../../usecases/charts/unit-figures";
import type { PaneHost } from "../session/host";
import { usePicture, type PictureInHand, type PictureTools } from "./use-picture";

async function taking(tools: Partial<PictureTools>, more: Partial<PaneHost> = {}) {
  const { appendix } = await checkedReview(gridWith());
  const [chart] = unitCharts(appendix.table);
  if (chart === undefined) throw new Error("no chart");
  const said: string[] = [];
  const saved: string[] = [];
  const given: PictureTools = {
    copy: () => Promise.resolve(true),
    png: () => Promise.resolve(new Blob([Uint8Array.of(1, 2)])),
    download: (bytes, name) => void saved.push(`${name}: ${bytes.length}`),
    ...tools,
  };
  const host = hostOf(bookOf(gridWith()), { downloads: "yes", ...more });
  const hook = await runHook<null, PictureInHand>(
    () => usePicture({ host, appendix, chart, most: 5, tell: (words) => void said.push(words) }, given),
    null,
  );
  return { hook, said, saved };
}

test("the picture that is copied names the sheet's period", async () => {
  const pictures: ChartPicture[] = [];
  const { hook, said } = await taking({
    copy: (picture) => {
      pictures.push(picture);
      return Promise.resolve(true);
    },
  });
  await hook.after(() => hook.now().copy());
  expect(pictures[0]?.inWords).toMatch(/^Tỷ lệ trả đúng hạn, thấp nhất trước; .*2021/i);
  expect(said[0]).toMatch(/^Đã chép hình/);
});

test("where the browser refuses, the other way is said", async () => {
  const { hook, said } = await taking({ copy: () => Promise.resolve(false) });
  await hook.after(() => hook.now().copy());
  expect(said[0]).toContain("«Lưu PNG»");
});

test("a file of dots is saved under a name that says what it shows; none that cannot be drawn", async () => {
  const drawn = await taking({});
  await drawn.hook.after(() => drawn.hook.now().savePng?.());
  expect([drawn.saved, drawn.said]).toEqual([
    ["bieu-do-ty-le-dung-han.png: 2"],
    ["Đã tải về với tên bieu-do-ty-le-dung-han.png."],
  ]);
  const undrawn = await taking({ png: () => Promise.resolve(null) });
  await undrawn.hook.after(() => undrawn.hook.now().savePng?.());
  expect([undrawn.saved, undrawn.said]).toEqual([[], [expect.stringContaining("«Lưu SVG»")]]);
});

test("where no file can be saved, the markup is copied and no dots are offered", async () => {
  const copied: string[] = [];
  const { hook, said } = await taking(
    {},
    {
      downloads: "no",
      copy: (text) => {
        copied.push(text);
        return Promise.resolve(true);
      },
    },
  );
  expect(hook.now().savePng).toBeNull();
  await hook.after(() => hook.now().saveSvg());
  expect(copied[0]).toMatch(/^<\?xml .*\n<svg /);
  expect(said[0]).toContain("bieu-do-ty-le-dung-han.svg");
});
