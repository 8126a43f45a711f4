import { EMPTY_NOTEBOOK, type ReportNotebook } from "./answers/report-notebook";
import {
  keptLines,
  NOTHING_REMEMBERED,
  officeNamed,
  readOffices,
  withOffice,
  writeOffices,
} from "./remembered-offices";

const notebook: ReportNotebook = {
  ...EMPTY_NOTEBOOK,
  template: "danh-gia",
  period: "tháng 3 năm 2026",
  answers: {
    "": { unit: "UBND xã Tân Lập", "targets.onTimeRate": "98" },
    "tháng 3 năm 2026": { "counts.postal": "12" },
  },
  document: { signer: "Nguyễn Văn A", number: "15/BC-UBND", date: "5/4/2026" },
  texts: { "danh-gia|tháng 3 năm 2026": "Trong tháng 3 …" },
};
const agreed = { ...NOTHING_REMEMBERED, consent: "yes" as const };

test("no figure, period, text, day or number of one report is kept", () => {
  const kept = officeNamed(
    readOffices(writeOffices(withOffice(agreed, "UBND xã Tân Lập", notebook))),
    "UBND XÃ TÂN LẬP",
  );
  expect(kept?.notebook).toEqual({
    ...EMPTY_NOTEBOOK,
    template: "danh-gia",
    answers: { "": { unit: "UBND xã Tân Lập", "targets.onTimeRate": "98" } },
    document: { signer: "Nguyễn Văn A", number: "/BC-UBND" },
  });
});

test("each office has its own; another one gets nothing of it", () => {
  const both = withOffice(withOffice(agreed, "UBND xã Tân Lập", notebook), "UBND xã Tân Lạp", EMPTY_NOTEBOOK);
  expect(both.offices).toHaveLength(2);
  expect(officeNamed(both, "UBND xã Tân Lạp")?.notebook).toEqual({ ...EMPTY_NOTEBOOK, answers: { "": {} } });
  expect(officeNamed(both, "Sở Nội vụ")).toBeNull();
  expect(officeNamed(both, null)).toBeNull();
});

test("what is not ours is nothing; a refusal is kept as such", () => {
  for (const content of [null, "{", "[]", '{"offices":[{"name":"A","kept":"{}"}]}'])
    expect(readOffices(content)).toEqual(NOTHING_REMEMBERED);
  expect(readOffices('{"consent":"no"}')).toEqual({ consent: "no", offices: [] });
  expect(readOffices('{"consent":"yes","offices":[1,{"name":"A"}]}').offices).toEqual([]);
});

test("what is kept is shown in the words of the form", () => {
  const [office] = withOffice(agreed, "UBND xã Tân Lập", notebook).offices;
  expect(
    office === undefined ? [] : keptLines(office.notebook, new Map([["danh-gia", "Đánh giá theo chỉ tiêu"]])),
  ).toEqual([
    "Loại báo cáo: Đánh giá theo chỉ tiêu",
    "Tên cơ quan trong câu: UBND xã Tân Lập",
    "Chỉ tiêu: 1 mức",
    "Số, ký hiệu: /BC-UBND",
    "Họ và tên người ký: Nguyễn Văn A",
  ]);
});
