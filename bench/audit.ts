import { loadAudit } from "../src/core";
import type { BenchLine } from "./line";

/** A page of a printed report, in UTF-16 units. */
const PAGE = 2_500;
const PAGES = 100;
const LIMIT_MILLISECONDS = 1_000;
/** How much longer ten times the text may take, over ten times as long. */
const MOST_GROWTH = 1.5;
const TIMINGS = 7;
/** Enough for the engine to compile what it runs. */
const WARM = 3;

/** A paragraph of a report with its balances right, other numbers each time; every tenth has a wrong sum. */
function paragraph(index: number): string {
  const early = 1_000 + ((index * 37) % 8_000);
  const onDue = 100 + ((index * 91) % 900);
  const late = index % 40;
  const open = 20 + (index % 300);
  const carried = 50 + (index % 70);
  const resolved = early + onDue + late;
  const received = resolved + open + (index % 10 === 9 ? 7 : 0);
  const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ".");
  const rate = ((100 * (early + onDue)) / resolved).toFixed(2).replace(".", ",");
  return (
    `Tháng ${1 + (index % 12)} năm ${2010 + (index % 15)}, Trung tâm tiếp nhận ${number(received)} hồ sơ, trong đó kỳ trước chuyển qua ${number(carried)} hồ sơ, tiếp nhận mới ${number(resolved + open - carried)} hồ sơ; ` +
    `đã giải quyết ${number(resolved)} hồ sơ, trong đó trước và đúng hạn ${number(early + onDue)} hồ sơ (đạt ${rate}%), quá hạn ${number(late)} hồ sơ; đang giải quyết ${number(open)} hồ sơ. ` +
    "Thực hiện Quyết định số 45/2016/QĐ-TTg ngày 19/10/2016, các cơ quan, đơn vị tiếp tục đẩy mạnh dịch vụ công trực tuyến mức độ 3, 4, nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn."
  );
}

function textOf(pages: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, index = 0; length < pages * PAGE; index += 1) {
    const next = paragraph(index);
    paragraphs.push(next);
    length += next.length + 1;
  }
  return paragraphs.join("\n");
}

/** Proofreading a hundred pages over the second that it may take, and whether time grows with the text's length. */
export async function run(): Promise<BenchLine[]> {
  const auditText = await loadAudit();
  const time = (text: string): number => {
    const times = Array.from({ length: TIMINGS }, () => {
      const start = performance.now();
      auditText(text);
      return performance.now() - start;
    });
    return times.sort((one, other) => one - other)[TIMINGS >> 1] ?? Infinity;
  };
  const [few, many] = [textOf(PAGES / 10), textOf(PAGES)];
  for (let round = 0; round < WARM; round += 1) auditText(few);
  const [short, long] = [time(few), time(many)];
  return [
    line(`proofreading ${PAGES} pages / one second`, long / LIMIT_MILLISECONDS, 1),
    line(`proofreading ${PAGES} pages / ten times ${PAGES / 10} pages`, long / (10 * short), MOST_GROWTH),
  ];
}

function line(what: string, ratio: number, goal: number): BenchLine {
  return { what, ratio, goal: `<= ${goal}`, met: ratio <= goal };
}
