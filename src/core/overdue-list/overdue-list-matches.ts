import type { Citation } from "../model/citation";
import type { ListedFigure, ListedKind, OverdueListCheck } from "../model/overdue-list";
import { cellsWords, numberWords } from "../wording/cell-words";
import type { Closing } from "./count-listed";
import { holdAgainst } from "./hold-against";
import type { OverdueList } from "./read-overdue-list";

const source: Citation = {
  document: "Phụ lục số liệu và danh sách hồ sơ quá hạn gửi kèm",
  clause: "số hồ sơ quá hạn trong bảng = số dòng của danh sách",
};

const KINDS: Readonly<Record<ListedKind, string>> = {
  late: "hồ sơ trả quá hạn",
  pending: "hồ sơ đang giải quyết quá hạn",
  overdue: "hồ sơ quá hạn",
  "late-apologised": "hồ sơ trả quá hạn đã xin lỗi",
  "late-not-apologised": "hồ sơ trả quá hạn chưa xin lỗi",
  "pending-apologised": "hồ sơ đang giải quyết quá hạn đã xin lỗi",
  "pending-not-apologised": "hồ sơ đang giải quyết quá hạn chưa xin lỗi",
};

const WHY = "Mỗi dòng của danh sách là một hồ sơ quá hạn, nên số dòng của mỗi đơn vị phải bằng số trong bảng.";

/**
 * The check that comes with a list: what a table counts as overdue is what the list names, one row a dossier.
 *
 * @param closing the days between which the table's figures were closed; null where its period is not known
 */
export const overdueListMatches = (list: OverdueList, closing: Closing | null): OverdueListCheck => ({
  id: "overdue-list-matches",
  title: "Số quá hạn khớp với danh sách hồ sơ quá hạn",
  severity: "error",
  source,

  run: (table) => holdAgainst(list, table, closing),

  explain({ problem }) {
    switch (problem.because) {
      case "differs":
        return {
          what: `${problem.row}: ${problem.figures.map(apartWords).join("; ")}`,
          why: WHY,
          todo: "Đối chiếu danh sách và bảng với phần mềm một cửa: thiếu hay thừa ở bên nào thì sửa bên đó.",
        };
      case "open":
        return {
          what: `${problem.row}: ${problem.figures.map(apartWords).join("; ")}; chưa kết luận được vì ${openWords(problem)}`,
          why: WHY,
          todo: "Bổ sung các dòng đó của danh sách rồi kiểm tra lại.",
        };
      case "out-of-reach":
        return {
          what: `${numberWords(problem.units)} đơn vị có hồ sơ quá hạn trong bảng (trước hết là ${problem.first}) nhưng danh sách không có dòng nào của các đơn vị này; chưa rõ danh sách có gồm các đơn vị này không vì danh sách chỉ nêu ${numberWords(problem.listedUnits)} đơn vị`,
          why: WHY,
          todo: "Nếu danh sách gồm mọi đơn vị thì các đơn vị này còn thiếu hồ sơ trong danh sách.",
        };
      case "unknown-unit":
        return {
          what: `Danh sách có ${numberWords(problem.dossiers)} hồ sơ của ${problem.name === null ? `một tên ở ô ${problem.at}` : `«${problem.name}» (ô ${problem.at})`} của danh sách mà bảng không có đơn vị tương ứng`,
          why: WHY,
          todo: "Nếu đó là tên khác của một đơn vị trong bảng thì ghi tên như trong bảng rồi kiểm tra lại.",
        };
      case "no-unit":
        return {
          what: `Danh sách có ${numberWords(problem.dossiers)} hồ sơ không ghi đơn vị`,
          why: WHY,
          todo: "Ghi đơn vị giải quyết vào các dòng đó của danh sách rồi kiểm tra lại.",
        };
      case "no-units":
        return {
          what: `Danh sách không cho biết đơn vị nào, bảng có nhiều đơn vị: ${problem.figures.map(apartWords).join("; ")}`,
          why: WHY,
          todo: "Danh sách gồm mọi đơn vị thì hai số phải bằng nhau; nếu là của một đơn vị, ghi tên đơn vị ở đầu danh sách rồi kiểm tra lại.",
        };
      case "no-column":
        return {
          what: "Bảng không có cột hồ sơ quá hạn nên chưa đối chiếu được với danh sách",
          why: WHY,
          todo: "Chọn bảng có cột hồ sơ quá hạn rồi đối chiếu lại.",
        };
      case "doubtful-rows":
        return {
          what: `Trong danh sách ${doubtfulWords(problem)}`,
          why: WHY,
          todo: "Xem lại các dòng đó của danh sách: chúng có thể không phải hồ sơ quá hạn, hoặc được ghi hai lần.",
        };
    }
  },
});

/** «danh sách có 12 hồ sơ quá hạn, bảng ghi 11 ở I17» */
function apartWords({ kind, listed, stated, cells }: ListedFigure): string {
  const list = `danh sách ${listed === 0 ? "không có" : `có ${numberWords(listed)}`} ${KINDS[kind]}`;
  const where = cellsWords(cells).replace(/^ô /, "");
  return `${list}, bảng ${stated === null ? `chưa có số ở ${where}` : `ghi ${numberWords(stated)} ở ${where}`}`;
}

function openWords({
  unplaced,
  unclear,
  figures,
}: {
  unplaced: number;
  unclear: number;
  figures: readonly ListedFigure[];
}): string {
  if (figures.some(({ stated }) => stated === null)) return "bảng chưa có số";
  return [
    ...(unplaced > 0 ? [`${numberWords(unplaced)} hồ sơ của danh sách chưa rõ của đơn vị nào`] : []),
    ...(unclear > 0
      ? [
          `${numberWords(unclear)} dòng của danh sách chưa rõ có thuộc loại này không (chưa rõ đã trả chưa, trả quanh ngày chốt số liệu, trả đúng ngày hẹn, hoặc ghi lặp)`,
        ]
      : []),
  ].join(" và ");
}

function doubtfulWords({ repeated, inTime }: { repeated: number; inTime: number }): string {
  return [
    ...(repeated > 0 ? [`${numberWords(repeated)} dòng lặp lại mã hồ sơ đã có ở trên`] : []),
    ...(inTime > 0 ? [`${numberWords(inTime)} dòng có ngày trả trước ngày hẹn trả`] : []),
  ].join("; ");
}
