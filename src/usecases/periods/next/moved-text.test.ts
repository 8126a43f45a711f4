import { monthsOf } from "../named-months";
import { calendarDays, daysAfter, monthsAfter, type Days, type PeriodStep } from "./period-step";
import { isSigningDay, movedName, movedText, withoutDay } from "./moved-text";

const DAYS: Days = { from: { year: 2026, month: 3, day: 15 }, to: { year: 2026, month: 4, day: 14 } };

function stepOf(period: string, days: Days | null = null): PeriodStep {
  const from = monthsOf(period);
  const to = from === null ? null : monthsAfter(from);
  const first = days ?? (from === null ? null : calendarDays(from));
  const next = days === null ? (to === null ? null : calendarDays(to)) : daysAfter(days);
  return {
    months: from === null || to === null ? null : { from, to },
    days: first === null || next === null ? null : { from: first, to: next },
  };
}

const moved = (text: string, period: string, days: Days | null = null): string =>
  movedText(text, stepOf(period, days)).text;

test.each([
  ["THÁNG 3/2026", "tháng 3/2026", "THÁNG 4/2026"],
  ["Tháng 03 năm 2026", "tháng 3/2026", "Tháng 04 năm 2026"],
  ["BÁO CÁO THÁNG 12/2025", "tháng 12/2025", "BÁO CÁO THÁNG 01/2026"],
  ["Quý IV/2025", "quý IV/2025", "Quý I/2026"],
  ["QUÝ 1 NĂM 2026", "quý 1/2026", "QUÝ 2 NĂM 2026"],
  ["6 tháng đầu năm 2026", "6 tháng đầu năm 2026", "6 tháng cuối năm 2026"],
  ["6 THÁNG CUỐI NĂM 2025", "6 tháng cuối năm 2025", "6 THÁNG ĐẦU NĂM 2026"],
  ["06 tháng đầu năm 2026", "06 tháng đầu năm 2026", "06 tháng cuối năm 2026"],
  ["6 tháng năm 2026", "6 tháng năm 2026", "6 tháng cuối năm 2026"],
  ["Năm 2025", "năm 2025", "Năm 2026"],
  [
    "Tháng 3/2026 so với tháng 2/2026 và cùng kỳ tháng 3/2025",
    "tháng 3/2026",
    "Tháng 4/2026 so với tháng 3/2026 và cùng kỳ tháng 4/2025",
  ],
  ["(Từ ngày 01/03/2026 đến ngày 31/03/2026)", "tháng 3/2026", "(Từ ngày 01/04/2026 đến ngày 30/04/2026)"],
  ["Số liệu tính đến hết ngày 31/3/2026", "tháng 3/2026", "Số liệu tính đến hết ngày 30/4/2026"],
  ["đến ngày 31 tháng 3 năm 2026", "tháng 3/2026", "đến ngày 30 tháng 4 năm 2026"],
])("«%s» of %s goes on to «%s»", (text, period, next) => {
  expect(moved(text, period)).toBe(next);
});

test.each([
  ["từ 15/3 đến 14/4", "từ 15/4 đến 14/5"],
  ["Từ ngày 15/3/2026 đến ngày 14/4/2026", "Từ ngày 15/4/2026 đến ngày 14/5/2026"],
  ["từ 15/03 - 14/04/2026", "từ 15/04 - 14/05/2026"],
  ["15.3.2026", "15.4.2026"],
])("days «%s» go on to «%s»", (text, next) => {
  expect(moved(text, "tháng 4/2026", DAYS)).toBe(next);
});

test("across the turn of the year the first day takes its year", () => {
  const days: Days = { from: { year: 2025, month: 11, day: 15 }, to: { year: 2025, month: 12, day: 14 } };
  expect(moved("từ 15/11 đến 14/12/2025", "tháng 12/2025", days)).toBe("từ 15/12/2025 đến 14/01/2026");
});

test("other periods, other documents and other days stay, and are told of", () => {
  const step = stepOf("tháng 3/2026");
  for (const text of [
    "tháng 7/2025",
    "Quý I/2026",
    "(Kèm theo Báo cáo số 15/BC-UBND ngày 31/3/2026)",
    "Thông tư 03/2025/TT-VPCP ngày 15/9/2025",
    "từ ngày 10/3/2026 đến ngày 9/4/2026",
  ])
    expect(movedText(text, step)).toEqual({ text, moved: 0, left: true });
  for (const text of ["Sở Tư pháp", "Kế hoạch năm 2026", "UBND XÃ TÂN LẬP", "Đơn vị tính: hồ sơ"])
    expect(movedText(text, step)).toEqual({ text, moved: 0, left: false });
});

test("the year that stands apart from its month changes with December", () => {
  expect(moved("Năm 2025", "tháng 12/2025")).toBe("Năm 2026");
  expect(moved("Năm 2026", "tháng 3/2026")).toBe("Năm 2026");
});

test.each([
  ["Thang 3", "Thang 4"],
  ["T3.2026", "T4.2026"],
  ["T03-2026", "T04-2026"],
  ["03-2026", "04-2026"],
  ["2026-03", "2026-04"],
  ["3", "4"],
  ["phu-luc-thang-3-2026", "phu-luc-thang-4-2026"],
  ["bao_cao_thang_03_2026", "bao_cao_thang_04_2026"],
])("the name «%s» becomes «%s»", (name, next) => {
  expect(movedName(name, stepOf("tháng 3/2026")).text).toBe(next);
});

test("names of quarters, halves and years", () => {
  expect(movedName("Q4.2025", stepOf("quý IV/2025")).text).toBe("Q1.2026");
  expect(movedName("Quý IV", stepOf("quý IV/2025")).text).toBe("Quý I");
  expect(movedName("2025", stepOf("năm 2025")).text).toBe("2026");
  expect(movedName("Phụ lục 1", stepOf("năm 2025"))).toEqual({ text: "Phụ lục 1", moved: 0, left: false });
});

test("running counts have no period after them", () => {
  for (const period of ["9 tháng đầu năm 2026", "tháng 13/2026"]) {
    const months = monthsOf(period);
    expect(months === null ? null : monthsAfter(months)).toBeNull();
  }
});

test("the day on which a table was signed", () => {
  expect(isSigningDay("Bắc Giang, ngày 05 tháng 4 năm 2026")).toBe(true);
  expect(withoutDay("Bắc Giang, ngày 05 tháng 4 năm 2026")).toBe("Bắc Giang, ngày … tháng … năm …");
  expect(isSigningDay("Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022")).toBe(false);
});

test("days that follow", () => {
  expect(daysAfter(DAYS)).toEqual({ from: { year: 2026, month: 4, day: 15 }, to: { year: 2026, month: 5, day: 14 } });
  const week: Days = { from: { year: 2026, month: 2, day: 23 }, to: { year: 2026, month: 3, day: 1 } };
  expect(daysAfter(week)).toEqual({ from: { year: 2026, month: 3, day: 2 }, to: { year: 2026, month: 3, day: 8 } });
  const february: Days = { from: { year: 2026, month: 2, day: 1 }, to: { year: 2026, month: 2, day: 28 } };
  expect(daysAfter(february)?.to).toEqual({ year: 2026, month: 3, day: 31 });
  expect(daysAfter({ from: DAYS.from, to: { year: 2026, month: 4, day: 20 } })).toBeNull();
});
