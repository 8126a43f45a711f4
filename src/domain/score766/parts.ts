import type { Citation } from "../../core/model/citation";
import type { MeasureId } from "../measures/all-measures";

/** One part of the index: its points where its formula is known, else why it is not computed. */
export interface ScorePart {
  /** As the index numbers it: «1.1». */
  readonly number: string;
  readonly label: string;
  readonly max: number;
  /** Points = max × numerator / base, the sum of each; null where the formula is not known for certain. */
  readonly share: {
    readonly numerator: readonly [MeasureId, ...MeasureId[]];
    readonly base: readonly [MeasureId, ...MeasureId[]];
  } | null;
  /** Full points where this count is 0; computed in no other case. */
  readonly fullWithout?: MeasureId;
  /** Vietnamese; only where not computed. */
  readonly because?: string;
}

/** The index of 100 points by which offices are ranked on the national portal. */
export const SCORE_766: Citation = {
  document: "Bộ chỉ số theo Quyết định số 766/QĐ-TTg",
  clause: "công thức dựng lại từ số liệu công khai (ChippedTopaz/qd766), khớp ở các phần được tính",
};

const OPEN = "chưa rõ công thức";

/**
 * Parts and their weights. What is computed was reproduced by others from published figures within 0.015 points; online
 * services could not be reproduced, and for the rest only the weights are known.
 */
export const scoreParts: readonly ScorePart[] = [
  share("1.1", "công bố đúng hạn", 6, ["announcedInTime"], ["announceDue"]),
  share("1.2", "cập nhật, công khai đúng hạn", 4, ["publicInTime"], ["publicDue"]),
  share("1.3", "công khai đủ nội dung", 2, ["publicComplete"], ["publicDue"]),
  share("1.4", "đồng bộ hồ sơ", 6, ["synced"], ["syncDue"]),
  share("2", "tiến độ giải quyết", 20, ["resolvedInTime", "pendingNotDue"], ["received"]),
  {
    number: "3a",
    label: "dịch vụ công trực tuyến",
    max: 12,
    share: null,
    because: "chưa dựng lại được từ số liệu công khai",
  },
  { number: "3b", label: "thanh toán trực tuyến", max: 10, share: null, because: OPEN },
  { number: "4", label: "số hóa hồ sơ, kết quả", max: 22, share: null, because: OPEN },
  { number: "5.2–5.3", label: "mức độ hài lòng: phần khảo sát và trả lời", max: 12, share: null, because: OPEN },
  {
    number: "5.4",
    label: "mức độ hài lòng: phản ánh, kiến nghị",
    max: 6,
    share: null,
    fullWithout: "petitions",
    because: "chỉ biết chắc khi không có phản ánh, kiến nghị",
  },
];

function share(
  number: string,
  label: string,
  max: number,
  numerator: readonly [MeasureId, ...MeasureId[]],
  base: readonly [MeasureId, ...MeasureId[]],
): ScorePart {
  return { number, label, max, share: { numerator, base } };
}
