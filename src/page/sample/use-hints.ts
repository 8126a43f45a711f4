import { useState } from "preact/hooks";
import type { OpenedBook } from "../book/opened-book";
import type { Shown } from "../../pane/session/host";
import { MISTYPED, mistype, type Mistype } from "./mistype";

/** What can be tried with the sample, one after the other. */
const STEPS = ["mistype", "repair", "report", "proofread"] as const;
type Step = (typeof STEPS)[number];

const WORDS: Readonly<Record<Step, string>> = {
  mistype: "Bảng mẫu này khớp. Thử để một số bị gõ sai, xem TTHC chỉ ra ô nào.",
  repair: `Ô ${MISTYPED.cell} vừa bị gõ ${MISTYPED.typed} thay cho ${MISTYPED.right}. Bấm «Sửa» ở chỗ cần xem để lấy lại số đúng.`,
  report: "Bảng lại khớp. Bấm «Lấy đoạn văn cho báo cáo», rồi «Sao chép».",
  proofread:
    "Dán đoạn ấy vào thẻ «Soát số liệu», sửa một số bất kỳ rồi bấm «Soát lỗi»: số vừa sửa được chỉ ra. Xong thì mở tệp của mình.",
};

export interface Hint {
  /** «Làm thử 2/4» */
  readonly place: string;
  readonly words: string;
  /** What the hint's own button does; null where the user does the step in the pane. */
  readonly next: { readonly name: string; readonly act: () => void } | null;
  readonly close: () => void;
}

/** The hint beside the sample, as far as the user has come; null once it was put away. */
export function useHints(
  book: Pick<OpenedBook, "sample">,
  shown: Pick<Shown, "marks"> | null,
  onMistype: (mistype: Mistype) => void,
): Hint | null {
  const [isClosed, setClosed] = useState(false);
  const [isReported, setReported] = useState(false);
  if (isClosed) return null;
  const isWrong = shown === null || shown.marks.some(({ kind }) => kind === "error");
  const step: Step = book.sample !== "mistyped" ? "mistype" : isWrong ? "repair" : isReported ? "proofread" : "report";
  const close = (): void => setClosed(true);
  const buttons: Readonly<Record<Step, Hint["next"]>> = {
    mistype: { name: "Gõ sai một số", act: () => onMistype(mistype) },
    repair: null,
    report: { name: "Tiếp", act: () => setReported(true) },
    proofread: { name: "Xong", act: close },
  };
  return {
    place: `Làm thử ${STEPS.indexOf(step) + 1}/${STEPS.length}`,
    words: WORDS[step],
    next: buttons[step],
    close,
  };
}
