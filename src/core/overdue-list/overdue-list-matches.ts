import type { Citation } from "../model/citation";
import type { ListedFigure, ListedKind, OverdueListCheck, OverdueListProblem } from "../model/overdue-list";
import { cellsWords, numberWords } from "../wording/cell-words";
import { holdAgainst, type Dates } from "./hold-against";
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
 */
export const overdueListMatches = (list: OverdueList, dates: Dates): OverdueListCheck => ({
  id: "overdue-list-matches",
  title: "Số quá hạn khớp với danh sách hồ sơ quá hạn",
  severity: "error",
  source,

  run: (table) => holdAgainst(list, table, dates),

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
          todo:
            problem.scope === "same"
              ? "Bổ sung các dòng đó của danh sách rồi kiểm tra lại."
              : "Xem danh sách có cùng kỳ, cùng phạm vi với bảng không; nếu cùng thì một trong hai còn thiếu hay thừa hồ sơ.",
        };
      case "out-of-reach":
        return {
          what: `Danh sách không có đơn vị ${problem.first}${problem.units > 1 ? ` và ${numberWords(problem.units - 1)} đơn vị khác có hồ sơ quá hạn trong bảng` : ""}: chưa kiểm tra được`,
          why: WHY,
          todo: "Đối chiếu thêm danh sách của các đơn vị đó; nếu danh sách gồm mọi đơn vị thì còn thiếu hồ sơ của các đơn vị đó.",
        };
      case "other-kind":
        return {
          what: `Danh sách chỉ có ${KINDS[problem.only]}, bảng còn ghi ${numberWords(problem.stated)} ${KINDS[problem.missing]}: chưa kiểm tra được các hồ sơ đó`,
          why: WHY,
          todo: `Đối chiếu thêm danh sách ${KINDS[problem.missing]}; nếu danh sách gồm mọi hồ sơ quá hạn thì còn thiếu các hồ sơ đó.`,
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

const SCOPES = {
  unsure:
    "chưa đủ đơn vị khớp để biết danh sách gồm đúng các hồ sơ mà bảng đếm, không phải một phần (một kỳ, một lĩnh vực, một hệ thống) hay nhiều hơn",
  "other-period": "danh sách ghi kỳ khác với kỳ của bảng",
} as const;

function openWords({
  unplaced,
  unclear,
  figures,
  scope,
}: Extract<OverdueListProblem, { readonly because: "open" }>): string {
  if (scope !== "same") return SCOPES[scope];
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
