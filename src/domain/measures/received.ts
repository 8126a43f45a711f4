import type { Measure } from "./measure";

/** All that there was to settle: new dossiers and those carried over. Some reports leave the latter out; which it is, the balance tells. */
export const received = {
  id: "received",
  label: "tổng số tiếp nhận",
  short: "tổng tiếp nhận",
  counts: "dossier",
  stage: "received",
  splits: [
    {
      parts: ["carriedOver", "receivedNew"],
      source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(4) = (5) + (6) + (7)" },
    },
    {
      // Reports count ways of sending among all dossiers as well as among new ones.
      parts: ["receivedOnline", "receivedDirect"],
      maybe: ["carriedOver", "postal", "postalIn", "nonLocal", "onlineOther"],
      source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(4) = (5) + (6) + (7)" },
    },
    {
      parts: ["resolved", "pending"],
      maybe: ["supplementRequested", "returned", "withdrawn", "stopped", "rejected"],
      source: { document: "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC", clause: "(4) = (8) + (11)" },
    },
    {
      parts: ["aboutRules", "aboutConduct"],
      counts: "petition",
      source: {
        document: "Nghị định số 20/2008/NĐ-CP",
        clause: "phản ánh, kiến nghị về quy định và về hành vi hành chính",
      },
    },
  ],
  mayLeaveOut: ["carriedOver"],
} as const satisfies Measure;
