import { chartPicture } from "../../usecases/charts/chart-picture";
import type { ChartPicture } from "../../usecases/charts/picture-markup";
import { chartHeading } from "../../usecases/charts/chart-heading";
import type { BarChart } from "../../usecases/charts/unit-figures";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { savedWords } from "../../usecases/report/document/saved-words";
import { download } from "../parts/download";
import { saveText } from "../parts/save-text";
import type { PaneHost } from "../session/host";
import { copyPicture, pngOfPicture } from "./png-of-picture";

/** What the browser does with pictures. */
export interface PictureTools {
  readonly copy: (picture: ChartPicture) => Promise<boolean>;
  readonly png: (picture: ChartPicture) => Promise<Blob | null>;
  readonly download: (bytes: Uint8Array, name: string) => void;
}

const BROWSER: PictureTools = { copy: copyPicture, png: pngOfPicture, download };

export interface PictureOptions {
  readonly host: Pick<PaneHost, "book" | "copy" | "downloads">;
  readonly appendix: CheckedAppendix;
  readonly chart: BarChart;
  /** Bars that are in sight: those are drawn. */
  readonly most: number;
  readonly tell: (sentence: string) => void;
}

export interface PictureInHand {
  readonly copy: () => Promise<void>;
  readonly saveSvg: () => Promise<void>;
  /** Null where no file of dots can be saved. */
  readonly savePng: (() => Promise<void>) | null;
}

const NAMES: Readonly<Record<BarChart["id"], string>> = {
  "on-time": "bieu-do-ty-le-dung-han",
  overdue: "bieu-do-qua-han",
  ways: "bieu-do-cach-nop",
};

/** A chart taken away as a picture: each way says what came of it. */
export function usePicture(
  { host, appendix, chart, most, tell }: PictureOptions,
  tools: PictureTools = BROWSER,
): PictureInHand {
  const drawn = async (): Promise<ChartPicture> => chartPicture(chart, most, await chartHeading(host.book, appendix));
  const { downloads } = host;

  return {
    copy: async () => {
      const copied = await tools.copy(await drawn());
      tell(
        copied
          ? "Đã chép hình, dán vào Word hoặc Zalo được ngay."
          : "Trình duyệt không cho chép hình. Dùng «Lưu PNG», rồi chèn tệp ấy vào Word.",
      );
    },
    saveSvg: async () => tell(await saveText(host, (await drawn()).svg, `${NAMES[chart.id]}.svg`)),
    savePng:
      downloads === "no"
        ? null
        : async () => {
            const png = await tools.png(await drawn());
            if (png === null) {
              tell("Trình duyệt không vẽ được hình này. Dùng «Lưu SVG».");
              return;
            }
            const name = `${NAMES[chart.id]}.png`;
            tools.download(new Uint8Array(await png.arrayBuffer()), name);
            tell(savedWords(name, downloads));
          },
  };
}
