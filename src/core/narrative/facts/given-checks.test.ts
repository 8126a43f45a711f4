import { buildTable } from "../../../../test/tables/build-table";
import { facts000, facts001, facts001Bpmc, facts002, facts003 } from "../../../../test/sources/facts";
import type { Table } from "../../model/table";
import { noDoubts } from "./doubt";
import { checkGiven, contradictedBy, explainGiven } from "./given-checks";
import { measures } from "../../../domain/measures/all-measures";
import { OFFICE } from "../../../domain/measures/office";
import { isPartOf, splitsOf } from "../../measures/measures";
import { parseFacts } from "./given-facts";

function findings(json: object, table: Table | null = null) {
  const reading = parseFacts(json);
  if (reading.is === "malformed") throw new Error(JSON.stringify(reading.problems));
  return checkGiven({ table, doubts: noDoubts, period: "", given: reading.facts });
}

const said = (json: object, table: Table | null = null): readonly string[] => findings(json, table).map(explainGiven);

test.each([facts000, facts002, facts001.month, facts001.quarter, facts001Bpmc.month, facts001Bpmc.quarter, facts003])(
  "the figures of the sources agree with each other: %#",
  (facts) => {
    expect(said(facts)).toEqual([]);
  },
);

test("the slip of source 001: 54.647 + 679 is not 55.845", () => {
  const { quarter } = facts001Bpmc;
  expect(said({ ...quarter, counts: { ...quarter.counts, received: 55845 } })).toEqual([
    "Số liệu chưa khớp nhau: kỳ trước chuyển qua + tiếp nhận mới trong kỳ = 679 + 54.647 = 55.326, nhưng tổng số tiếp nhận 55.845 (lệch 519).",
  ]);
});

describe("sums between given figures", () => {
  test.each([
    [{ resolved: 10, resolvedInTime: 8, resolvedLate: 1 }, ["resolved", "resolvedInTime", "resolvedLate"]],
    [
      { resolved: 10, resolvedEarly: 5, resolvedOnDueDate: 4, resolvedLate: 2 },
      ["resolved", "resolvedEarly", "resolvedOnDueDate", "resolvedLate"],
    ],
    [{ pending: 3, pendingNotDue: 1, pendingOverdue: 1 }, ["pending", "pendingNotDue", "pendingOverdue"]],
    [{ due: 9, resolvedInTime: 8, overdueTotal: 2 }, ["due", "resolvedInTime", "overdueTotal"]],
    [{ receivedOnline: 9, onlineLevel3: 8, onlineLevel4: 2 }, ["receivedOnline", "onlineLevel3", "onlineLevel4"]],
    [
      { "office.pending": 3, "office.pendingNotDue": 1, "office.pendingOverdue": 1 },
      ["office.pending", "office.pendingNotDue", "office.pendingOverdue"],
    ],
    [{ resolved: 5, resolvedEarly: 7 }, ["resolvedEarly", "resolved"]],
    [{ received: 5, interlinked: 7 }, ["interlinked", "received"]],
  ])("%j", (counts, ids) => {
    expect([...contradictedBy(findings({ counts }))].sort()).toEqual([...ids].sort());
  });

  const ofDossiers = measures.filter(({ counts, oneOf }) => counts === "dossier" && oneOf === undefined);
  const divisions = ofDossiers.flatMap(({ id }) =>
    splitsOf(id).flatMap(({ parts }) => ["", OFFICE].map((prefix) => [prefix, id, parts] as const)),
  );
  test.each(divisions)("a complete division is more than its whole: %s%s = %j", (prefix, total, parts) => {
    const counts = { [prefix + total]: 10, ...Object.fromEntries(parts.map((id) => [prefix + id, 6])) };
    const found = contradictedBy(findings({ counts }));
    expect([...found].sort()).toEqual([total, ...parts].map((id) => prefix + id).sort());
  });

  test.each(divisions)("a complete division is less than its whole: %s%s = %j", (prefix, total, parts) => {
    const counts = { [prefix + total]: 10, ...Object.fromEntries(parts.map((id) => [prefix + id, 1])) };
    expect(contradictedBy(findings({ counts })).size).toBe(parts.length + 1);
  });

  test.each(
    ofDossiers.flatMap(({ id }) =>
      ofDossiers
        .filter((whole) => isPartOf(id, whole.id))
        .flatMap((whole) => ["", OFFICE].map((prefix) => [`${prefix}${id}`, `${prefix}${whole.id}`] as const)),
    ),
  )("%s is more than %s, whatever lies between them", (part, whole) => {
    expect(said({ counts: { [whole]: 10, [part]: 20 } })).toHaveLength(1);
    expect(said({ counts: { [whole]: 20, [part]: 20 } })).toEqual([]);
  });

  test("two parts are together more than their whole, the one between not stated", () => {
    expect(said({ counts: { received: 100, onlineFull: 60, onlinePartial: 50 } })).toEqual([
      "Số liệu chưa khớp nhau: trực tuyến toàn trình 60 + trực tuyến một phần 50 = 110 lớn hơn tổng số tiếp nhận 100.",
    ]);
    expect(said({ counts: { resolved: 10, resolvedEarly: 6, resolvedOnDueDate: 5 } })).toHaveLength(1);
  });

  test("a sum may close in more than one way", () => {
    for (const counts of [
      { received: 100, carriedOver: 20, receivedNew: 80, receivedOnline: 100 },
      { received: 100, carriedOver: 20, receivedOnline: 60, receivedDirect: 40 },
      { received: 100, carriedOver: 20, receivedOnline: 50, receivedDirect: 30 },
      { received: 100, receivedOnline: 50, receivedDirect: 30, postal: 20 },
      { receivedOnline: 100, onlineLevel3: 30, onlineLevel4: 20, onlineFull: 25, onlinePartial: 25 },
      { resolved: 10, resolvedInTime: 8, resolvedLate: 1, returned: 1 },
      { received: 10, carriedOver: 15, resolved: 12, pending: 13 },
      { received: 10, carriedOver: 5, resolved: 12 },
    ])
      expect([counts, said({ counts })]).toEqual([counts, []]);
  });

  test("figures that no sum ties are left alone", () => {
    expect(findings({ counts: { received: 5, returned: 7, resultsReturned: 900, postal: 9 } })).toEqual([]);
  });

  test("a balance closes with or without what is asked for again, given back or withdrawn", () => {
    const counts = { received: 20, resolved: 10, pending: 5 };
    expect(findings({ counts: { ...counts, returned: 3, supplementRequested: 2 } })).toEqual([]);
    expect(findings({ counts: { ...counts, returned: 4, supplementRequested: 2 } })).toHaveLength(1);
    expect(findings({ counts: { received: 10, resolved: 10, pending: 5, carriedOver: 5 } })).toEqual([]);
  });
});

test("the yearly series adds up, and no year has more than it received", () => {
  expect(said({ ...facts003, counts: { postal: 53 } })).toEqual([
    "Số liệu chưa khớp nhau: hồ sơ qua bưu chính năm 2019 + hồ sơ qua bưu chính 9 tháng đầu năm 2020 = 23 + 29 = 52, nhưng qua bưu chính công ích 53 (lệch 1).",
  ]);
  expect(said({ series: [{ label: "năm 2019", postal: 3, received: 2 }] })).toEqual([
    "Số liệu chưa khớp nhau: hồ sơ qua bưu chính năm 2019 3 lớn hơn hồ sơ tiếp nhận năm 2019 2.",
  ]);
});

describe("beside a table", () => {
  const table = buildTable({
    columns: ["received", "receivedOnline", "carriedOver", "receivedDirect", "resolved"],
    rows: [
      { kind: "total", cells: [10, 4, 1, 5, 7] },
      { name: "Sở A", cells: [10, 4, 1, 5, 7] },
    ],
  });

  test("another figure than the table's is named with its cell", () => {
    expect(said({ counts: { received: 11, receivedNew: 9, interlinked: 2 } }, table)).toEqual([
      "«tổng số tiếp nhận»: số đã cho là 11, phụ lục ghi 10 ở ô C10; đoạn văn dùng số của phụ lục.",
    ]);
    expect(said({ counts: { receivedNew: 8 } }, table)).toEqual([
      "«tiếp nhận mới trong kỳ»: số đã cho là 8, phụ lục ghi 9 (2 ô từ D10); đoạn văn dùng số của phụ lục.",
    ]);
  });

  test("given figures are tested against the table's, the table's own sums are the checks' business", () => {
    expect([...contradictedBy(findings({ counts: { pending: 4 } }, table))]).toEqual([
      "received",
      "resolved",
      "pending",
    ]);
    const broken = buildTable({
      columns: ["resolved", "resolvedInTime", "resolvedLate"],
      rows: [{ name: "Sở A", cells: [10, 4, 1] }],
    });
    expect(findings({ counts: { interlinked: 4 } }, broken)).toEqual([]);
  });
});
