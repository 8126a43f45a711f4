import type { JSX } from "preact";
import { Button } from "../parts/button";

/** The one question: asked once, below the first report. */
export function RememberQuestion({ onAnswer }: { readonly onAnswer: (agreed: boolean) => void }): JSX.Element {
  return (
    <section class="notice" aria-label="Nhớ cho kỳ sau">
      <p>
        Nhớ tên cơ quan, người ký, loại báo cáo, chỉ tiêu, sheet và tên tệp kỳ trước đã chọn trên trình duyệt này cho kỳ
        sau? Số liệu không được nhớ, không có gì được gửi đi, xóa được bất cứ lúc nào.
      </p>
      <div class="result-row">
        <Button size="small" appearance="primary" onClick={() => onAnswer(true)}>
          Nhớ
        </Button>
        <Button size="small" onClick={() => onAnswer(false)}>
          Không nhớ
        </Button>
      </div>
    </section>
  );
}
