import { allIndicators, measureLabel, termWords } from "../../../core";

/**
 * A piece of a template as it is edited: words to be typed over, a figure that stands for what the table says, where a part
 * begins or ends that is not always said, a new paragraph, or what is no business of words.
 */
export interface TemplatePiece {
  readonly is: "words" | "figure" | "part" | "paragraph" | "hidden";
  /** As it stands in the template. */
  readonly raw: string;
  /** What is shown in its place. */
  readonly shown: string;
}

/** Begun by `{{` or `{%`; a comment is one piece up to its end. */
const TAG = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/gu;
const PARAGRAPH = "doan_moi";
/** Written by its button. */
export const NEW_PARAGRAPH = `{{ ${PARAGRAPH} }}`;

/** A template in pieces; together their raw texts are the template. */
export function templatePieces(text: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let at = 0;
  const words = (to: number): void => {
    const raw = text.slice(at, to);
    // Line breaks and indents are for those who read the code: the report has none of them.
    if (raw !== "") pieces.push({ is: "words", raw, shown: raw.replace(/\s+/gu, " ") });
  };
  for (const { 0: raw, index } of text.matchAll(TAG)) {
    words(index);
    pieces.push(pieceOf(raw));
    at = index + raw.length;
  }
  words(text.length);
  return pieces;
}

function pieceOf(raw: string): TemplatePiece {
  const inside = raw.replace(/^\{[{%]-?\s*|\s*-?[}%]\}$/gu, "");
  if (raw.startsWith("{{")) {
    const name = inside.replace(/\s*\|[\s\S]*$/u, "");
    return name === PARAGRAPH
      ? { is: "paragraph", raw, shown: "¶" }
      : { is: "figure", raw, shown: nameWords(name) ?? "số liệu" };
  }
  const [, tag = "", rest = ""] = /^(\w+)\s*([\s\S]*)$/u.exec(inside) ?? [];
  const shown = partWords(tag, rest);
  return shown === null ? { is: "hidden", raw, shown: "" } : { is: "part", raw, shown };
}

/** Null for what says nothing: an assignment, a comment. */
function partWords(tag: string, rest: string): string | null {
  switch (tag) {
    case "if":
      return partOf(conditionWords(rest), "nếu");
    case "elsif":
      return partOf(conditionWords(rest), "còn nếu");
    case "unless":
      return partOf(conditionWords(rest), "trừ khi");
    case "else":
      return "nếu không:";
    case "for":
      return "lần lượt từng mục:";
    case "endif":
    case "endunless":
    case "endfor":
      return "hết";
    default:
      return null;
  }
}

/** What is said only where a condition holds. */
function partOf(condition: string | null, begins: string): string {
  return condition === null ? "tùy số liệu:" : `${begins} ${condition}:`;
}

const CONDITIONS: Readonly<Record<string, string>> = {
  "forloop.first": "là mục đầu",
  "forloop.last": "là mục cuối",
  "remarks.nothing": "không phát sinh hồ sơ",
  "remarks.none": "không có hồ sơ quá hạn",
  "remarks.noOverdue": "không có hồ sơ quá hạn",
};

/** «có kỳ trước chuyển qua»; null where the condition has no short words. */
function conditionWords(condition: string): string | null {
  const [, name = "", sign = "", other = ""] = /^([\w.[\]]+)\s*(==|!=|>)?\s*(\w*)$/u.exec(condition) ?? [];
  const known = CONDITIONS[name];
  if (known !== undefined) return known;
  const words = name === "" ? null : nameWords(name.replace(/\.(?:value|size)$/u, ""));
  if (words === null || !["", "0", "null"].includes(other)) return null;
  return sign === "==" ? `không có ${words}` : `có ${words}`;
}

/** Names within remarks and lists, by their last part. */
const FIELDS: Readonly<Record<string, string>> = {
  period: "kỳ báo cáo",
  unit: "tên cơ quan",
  name: "tên đơn vị",
  rate: "tỷ lệ",
  part: "số hồ sơ",
  whole: "trên tổng số",
  dossiers: "số hồ sơ",
  units: "số đơn vị",
  all: "số đơn vị",
  reaching: "số đơn vị đạt",
  missing: "số đơn vị chưa đạt",
  what: "nội dung",
  target: "chỉ tiêu",
  since: "kỳ so sánh",
  before: "số kỳ so sánh",
  after: "số kỳ này",
  by: "mức thay đổi",
  percent: "tỷ lệ thay đổi",
  points: "số điểm phần trăm",
  times: "số lần",
  most: "số nhiều nhất",
  below: "mức tối thiểu",
  label: "tên số liệu",
  level3: "mức độ 3",
  level4: "mức độ 4",
  localities: "tên các địa phương",
  overdue: "đơn vị quá hạn",
  late: "đơn vị quá hạn",
  idle: "đơn vị không phát sinh",
  unread: "đơn vị chưa đủ số liệu",
  small: "đơn vị ít hồ sơ",
  repeated: "đơn vị quá hạn cả kỳ trước",
  rest: "đơn vị khác",
  open: "hồ sơ đang quá hạn",
  moved: "thay đổi",
  reached: "mức đạt",
  achieved: "chỉ tiêu đạt",
  missed: "chỉ tiêu chưa đạt",
  targets: "chỉ tiêu",
  overDue: "tỷ lệ kể cả hồ sơ quá hạn",
};

/** «receivedOnline» is «mới tiếp nhận trực tuyến»; null for what has no words. */
function nameWords(name: string): string | null {
  const last =
    name
      .replace(/\[\d+\]/gu, "")
      .split(".")
      .at(-1) ?? name;
  const rate = allIndicators.find(({ id }) => id === last);
  if (rate !== undefined) return termWords(rate.label);
  const field = Object.hasOwn(FIELDS, last) ? FIELDS[last] : undefined;
  if (field !== undefined) return field;
  const label = measureLabel(null, name);
  const words = label === name ? measureLabel(null, last) : label;
  return words === last ? null : termWords(words);
}
