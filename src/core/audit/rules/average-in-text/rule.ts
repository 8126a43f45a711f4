import { writeDecimal } from "../../../numerals/write";
import type { Rule, Span } from "../../claims/claim";
import { spanOf } from "../../claims/claim";

export interface AverageData {
  readonly average: string;
  readonly total: string;
  readonly units: string;
  readonly expected: string;
  /** Nothing tells which figure is wrong, or whether other figures are meant. */
  readonly doubtful: boolean;
}

/** «20.336 lượt, bình quân 248 lượt/ngày (82 ngày làm việc)»: an average is what there is over how many share it. */
export const averageInText: Rule<"average-in-text", AverageData> = {
  id: "average-in-text",
  title: "Số bình quân khớp tổng chia cho số đơn vị",
  severity: "error",
  source: { document: "Cách tính số bình quân" },

  *judge(scene) {
    for (const { average, total, units, right, outcome } of scene.relations.averages) {
      const spans: [Span, ...Span[]] = [spanOf(average), spanOf(total), spanOf(units)];
      const data: AverageData = {
        average: average.text,
        total: total.text,
        units: units.text,
        expected: writeDecimal(BigInt(right.scaled), right.decimals),
        doubtful: outcome === "undecided",
      };
      yield { outcome, spans, data };
    }
  },

  explain({ average, total, units, expected, doubtful }) {
    const computed = `${total} chia cho ${units} là ${expected}, văn bản ghi bình quân ${average}`;
    const why = "Số bình quân là tổng chia cho số đơn vị (hoặc số ngày, tháng, năm) nêu cùng.";
    if (doubtful)
      return {
        what: `Chưa kiểm tra được số bình quân: ${computed}`,
        why: `${why} Có thể số này tính trên một tổng hoặc một số đơn vị khác.`,
        todo: "Nêu rõ tổng và số đơn vị dùng để tính, hoặc đối chiếu với bảng số liệu.",
      };
    return { what: `Số bình quân không khớp: ${computed}`, why, todo: "Đối chiếu ba số này rồi sửa số gõ nhầm." };
  },
};
