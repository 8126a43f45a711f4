import type { NounTag } from "../../../domain/lexicon/tags";
import type { Statement } from "../meaning/statement";

/** Short names of measures inside sentences about a text. */
const NAMES: Readonly<Record<string, string>> = {
  received: "tổng tiếp nhận",
  receivedNew: "tiếp nhận mới",
  carriedOver: "tồn kỳ trước",
  receivedOnline: "trực tuyến",
  receivedDirect: "trực tiếp và bưu chính",
  direct: "trực tiếp",
  postal: "qua bưu chính",
  postalIn: "tiếp nhận qua bưu chính",
  postalOut: "trả kết quả qua bưu chính",
  onlineLevel3: "mức độ 3",
  onlineLevel4: "mức độ 4",
  onlineFull: "toàn trình",
  onlinePartial: "một phần",
  onlineOther: "trực tuyến hình thức khác",
  nonLocal: "phi địa giới",
  resolved: "đã giải quyết",
  resolvedEarly: "trước hạn",
  resolvedOnDueDate: "đúng hạn",
  onTime: "đúng hạn",
  resolvedInTime: "trước và đúng hạn",
  resolvedLate: "đã giải quyết quá hạn",
  pending: "đang giải quyết",
  pendingNotDue: "chưa đến hạn",
  pendingOverdue: "đang giải quyết quá hạn",
  overdueTotal: "quá hạn",
  due: "đến hạn giải quyết",
  supplementRequested: "yêu cầu bổ sung",
  returned: "trả lại",
  withdrawn: "xin rút",
  "returned+withdrawn": "trả lại và xin rút",
  interlinked: "liên thông",
  aboutRules: "về quy định hành chính",
  aboutConduct: "về hành vi hành chính",
};

const LEVELS: Readonly<Record<string, string>> = {
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  "district+commune": "cấp huyện, cấp xã",
  "province+district": "cấp tỉnh, cấp huyện",
};
const NOUNS: Readonly<Record<NounTag, string>> = {
  dossier: "hồ sơ",
  procedure: "thủ tục",
  service: "dịch vụ",
  petition: "phản ánh, kiến nghị",
  unit: "đơn vị",
  result: "kết quả",
  people: "người",
  case: "trường hợp",
  otherNoun: "",
};

/** «đã giải quyết», «cấp huyện», «tổng»: what a figure counts, short. */
export function measureWords(measure: string | null): string {
  return measure === null ? "" : (NAMES[measure] ?? "");
}

/** A figure's name inside a sentence: its measure, else its level, else its own words. */
export function nameOf(statement: Statement): string {
  const measure = statement.measure === "onTime" ? "đúng hạn" : measureWords(statement.measure);
  const level = LEVELS[statement.levels] ?? "";
  if (statement.narrowed !== "" || measure === "")
    return statement.words !== "" && !/^hồ sơ$/i.test(statement.words)
      ? statement.words
      : level !== ""
        ? level
        : NOUNS[statement.population];
  return measure;
}

export function levelWords(levels: string): string {
  return LEVELS[levels] ?? "";
}

export function nounWords(noun: NounTag): string {
  return NOUNS[noun];
}
