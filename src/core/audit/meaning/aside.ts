import type { FigureLabel } from "./labels";
import type { Statement } from "./statement";
import type { Unit } from "./unit";
import { hasMeasure, tagsAtFigure, tagsOf } from "./words-of";

/** «Khá: 19 đơn vị, Trung bình: 6 đơn vị»: a grade, written as a name within the sentence. */
export function isGrade({ gap, head, tail }: FigureLabel, text: string): boolean {
  const average = head.find(({ tags }) => tags.has("average"));
  const first = average === undefined ? -1 : gap.indexOf(average);
  if (average === undefined) return false;
  // «hộ có mức sống trung bình trở lên 3.897 hộ»
  if (/^\s+trở\s+(?:lên|xuống)/iu.test(text.slice(average.end, average.end + BEHIND).normalize("NFC"))) return true;
  if (first <= 0) return false;
  // «khá 12 (46,2%), trung bình 3 (11,5%)»: of nothing else, and of no unit.
  const alone = head.length === 1 && tail.length === 0;
  return alone || /^\p{Lu}/u.test(text.slice(average.start, average.end));
}

const BEHIND = 16;

/** Whether a figure is of an earlier period, a change or an average, by the words before it. */
export function asideOf(label: FigureLabel): Statement["aside"] {
  const head = tagsAtFigure(sinceColon(sincePause(label.head)));
  if (head.has("average")) return "average";
  // «so với 70.000 chỉ tiêu»: a target is no earlier period.
  if (head.has("against") && !head.has("formerly") && (head.has("goal") || tagsOf(label.tail).has("goal"))) return null;
  if (head.has("formerly") || (head.has("against") && !head.has("base"))) return "formerly";
  if (!hasMeasure(head)) {
    const spoken = sinceClause(sincePause(label.gap))
      .filter(({ is, tags }) => is === "said" && !tags.has("link") && !tags.has("pause"))
      .at(-1);
    if (spoken?.tags.has("formerly") === true || spoken?.tags.has("against") === true) return "formerly";
  }
  if (head.has("up")) return "up";
  return head.has("down") ? "down" : null;
}

/** «so với năm 2018 và 23.912 việc …»: a comparison ends at «và», «còn». */
function sincePause(units: readonly Unit[]): readonly Unit[] {
  return units.slice(units.map(({ tags }) => tags.has("pause")).lastIndexOf(true) + 1);
}

/** «… so với yêu cầu; 78 thủ tục còn lại»: what stands before the semicolon is said of the figure before it. */
function sinceClause(units: readonly Unit[]): readonly Unit[] {
  return units.slice(units.map((unit) => unit.is === "mark" && unit.mark === ";").lastIndexOf(true) + 1);
}

/** «tăng đều qua các quý: quý I 11.240 hồ sơ» tells of all that follows, «Tăng: 514 hồ sơ» of this one. */
function sinceColon(units: readonly Unit[]): readonly Unit[] {
  const colon = units.map((unit) => unit.is === "mark" && unit.mark === ":").lastIndexOf(true);
  return colon < 0 || colon === units.length - 1 ? units : units.slice(colon + 1);
}
