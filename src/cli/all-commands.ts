import type { CommandHead } from "./command";

/** In the order of the list that `tthc --help` prints. What a command does is read only when it is asked for. */
export const allCommands: readonly CommandHead[] = [
  {
    name: "check",
    about: "kiểm tra phụ lục trong tệp .xlsx, .xlsm, .xls, .ods, .csv; nhiều tệp hay cả thư mục thì mỗi tệp một dòng",
    operands: ["TỆP|THƯ_MỤC…"],
    load: async () => (await import("./commands/check")).check,
  },
  {
    name: "fix",
    about: "sửa các ô chắc chắn nhập nhầm, trong một bản sao của tệp",
    operands: ["TỆP"],
    load: async () => (await import("./commands/fix")).fix,
  },
  {
    name: "next",
    about:
      "bắt đầu kỳ tiếp theo: bản sao với số đang giải quyết chuyển sang, ô nhập để trống, kỳ trong tiêu đề chuyển tiếp",
    operands: ["TỆP"],
    load: async () => (await import("./commands/next")).next,
  },
  {
    name: "compare",
    about: "đối chiếu hai bảng của cùng một kỳ: số nào khác, tỷ lệ và câu báo cáo đổi ra sao (có khác vẫn là mã 0)",
    operands: ["TỆP_CŨ", "[TỆP_MỚI]"],
    load: async () => (await import("./commands/compare")).compare,
  },
  {
    name: "seal",
    about: "chốt kỳ: bản sao giữ bảng đã gửi kèm ngày giờ và mã SHA-256, để về sau xem bảng đã đổi gì",
    operands: ["TỆP"],
    load: async () => (await import("./commands/seal")).seal,
  },
  {
    name: "merge",
    about: "tổng hợp nhiều bảng của một kỳ thành một bảng có công thức cộng, mỗi ô truy được về tệp gốc",
    operands: ["TỆP|THƯ_MỤC…"],
    load: async () => (await import("./commands/merge")).merge,
  },
  {
    name: "collect",
    about: "thu mọi số của các tệp vào kho theo kỳ (Parquet), mỗi số một lần, để xem qua nhiều kỳ",
    operands: ["THƯ_MỤC…"],
    load: async () => (await import("./commands/collect")).collect,
  },
  {
    name: "trend",
    about: "một tỷ lệ qua các kỳ trong kho, của tất cả hoặc của một đơn vị",
    operands: [],
    load: async () => (await import("./commands/trend")).trend,
  },
  {
    name: "report",
    about: "viết đoạn báo cáo từ phụ lục, từ số liệu cho sẵn, hoặc từ cả hai",
    operands: ["[TỆP]"],
    load: async () => (await import("./commands/report")).report,
  },
  {
    name: "audit",
    about: "soát số liệu trong văn bản .docx, .txt (- là đọc từ đầu vào chuẩn)",
    operands: ["VĂN_BẢN"],
    load: async () => (await import("./commands/audit")).audit,
  },
  {
    name: "score766",
    about: "điểm theo bộ chỉ số 766 và chỗ mất điểm của từng đơn vị, ở các phần biết công thức",
    operands: ["TỆP"],
    load: async () => (await import("./commands/score766")).score,
  },
  {
    name: "profiles",
    about: "các biểu mẫu đọc được; tạo biểu mẫu từ một bảng",
    operands: [],
    load: async () => (await import("./commands/profiles")).profiles,
  },
  {
    name: "templates",
    about: "các mẫu báo cáo và số liệu mà mỗi mẫu cần",
    operands: [],
    load: async () => (await import("./commands/templates")).templates,
  },
  {
    name: "glossary",
    about: "thuật ngữ: tên tiếng Việt, mã và cột trong từng biểu mẫu",
    operands: [],
    load: async () => (await import("./commands/glossary")).glossary,
  },
  {
    name: "completion",
    about: "gợi ý lệnh khi bấm phím Tab, cho bash hoặc PowerShell",
    operands: ["bash|powershell"],
    load: async () => (await import("./commands/completion")).completionOf(allCommands),
  },
];
