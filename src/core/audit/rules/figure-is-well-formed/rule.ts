import type { Severity } from "../../../model/verdict";
import type { Figure, Misprint } from "../../figures/token";
import type { Rule, Scene } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import { writeCount, writeDecimal } from "../../../numerals/write";

export interface MalformedData {
  readonly printed: string;
  readonly slip: Misprint;
  /** What it probably says, as it should be printed; null where that is open. */
  readonly likely: string | null;
  /** It may as well number something: `2.1` where nothing is counted. */
  readonly mayNumber: boolean;
}

const WHAT: Readonly<Record<Misprint, string>> = {
  grouping: "dấu chấm không đặt sau từng nhóm ba chữ số",
  spaces: "có khoảng trắng giữa các chữ số",
  "comma-for-thousands": "dùng dấu phẩy để nhóm hàng nghìn",
  "dot-for-decimal": "dùng dấu chấm làm dấu thập phân",
  "doubled-separator": "có hai dấu phân cách liền nhau",
  letter: "lẫn chữ cái giữa các chữ số",
  "too-large": "số quá lớn",
};

/** Chapters, tables, places: one or two digits between dots. */
const NUMBERS = /^\d{1,2}(?:\.\d{1,2})+$/;

/** Numbers are printed so that they can only be read one way: groups of three, decimal comma, no spaces inside. */
export const figureIsWellFormed: Rule<"figure-is-well-formed", MalformedData> = {
  id: "figure-is-well-formed",
  title: "Số viết đúng cách",
  severity: "error",
  source: {
    document: "Cách viết số trong văn bản tiếng Việt",
    clause: "dấu chấm nhóm ba chữ số, dấu phẩy trước phần thập phân",
  },

  *judge(scene) {
    for (const figure of scene.read.figures) {
      if (figure.is !== "malformed" || figure.misprint === null || figure.tabular) continue;
      const likely = likelyText(figure.likely, figure.likelyIs, figure.scaled, figure.decimals);
      const span = spanOf(figure);
      const mayNumber = figure.noun === null && figure.likelyIs !== "percent" && NUMBERS.test(figure.text);
      yield {
        outcome: mayNumber ? "undecided" : "broken",
        severity: severityOf(figure, scene),
        spans: [span],
        data: { printed: figure.text, slip: figure.misprint, likely, mayNumber },
        ...(likely === null || figure.misprint === "grouping" || figure.misprint === "letter"
          ? {}
          : { correction: [{ span, next: likely }] }),
      };
    }
  },

  explain(data) {
    if (data.mayNumber)
      return {
        what: `Chưa rõ «${data.printed}» là số thứ tự, số hiệu hay số lượng viết chưa đúng`,
        why: "Sau số này không có tên gọi của thứ được đếm.",
        todo: "Nếu là số lượng thì đối chiếu với bảng số liệu và viết lại.",
      };
    return {
      what: `Số «${data.printed}» viết chưa đúng: ${WHAT[data.slip]}`,
      why: "Văn bản tiếng Việt dùng dấu chấm để nhóm ba chữ số và dấu phẩy trước phần thập phân; viết khác dễ bị hiểu sang số khác.",
      todo:
        data.likely === null
          ? "Đối chiếu với bảng số liệu và viết lại số này."
          : `Có lẽ là ${data.likely}. Đối chiếu rồi viết lại.`,
    };
  },
};

/** How a number is written is a note where it can only be read one way; an error where it says something else. */
function severityOf({ misprint, likely, unitWord, decimals, start }: Figure, { relations }: Scene): Severity {
  // «6.066 ngàn vụ» is read as six million, and what the text adds up makes six thousand.
  if (misprint === "dot-for-decimal" && unitWord !== null && decimals === 3)
    return relations.sums.some(({ totals }) => totals.some((total) => total.start === start)) ? "error" : "warning";
  const plain = misprint === "dot-for-decimal" || misprint === "comma-for-thousands" || misprint === "spaces";
  return plain && likely !== null ? "warning" : "error";
}

function likelyText(
  likely: number | null,
  is: "count" | "percent" | null,
  scaled: number,
  decimals: number,
): string | null {
  if (likely === null || is === null) return null;
  if (is === "percent") return `${writeDecimal(BigInt(scaled), decimals)}%`;
  return Number.isSafeInteger(likely) ? writeCount(likely) : null;
}
