import type { ComponentChildren, JSX } from "preact";

/** The page before any file: what it does, three ways in, and the promise that matters. */
export function Welcome({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <div class="welcome-card">
        <h2 id="welcome-title">Kiểm tra phụ lục, viết đoạn báo cáo</h2>
        <p>
          Biết ngay bảng số liệu thủ tục hành chính đã khớp chưa, lệch ở ô nào, rồi lấy đoạn văn để dán vào báo cáo.
        </p>
        {children}
        <p class="welcome-ways">
          Cũng có thể thả tệp vào trang này, hoặc chọn bảng trong Excel hay WPS, bấm <kbd>Ctrl+C</kbd> rồi bấm{" "}
          <kbd>Ctrl+V</kbd> ở đây.
        </p>
      </div>
      <p class="quiet">Tệp được đọc ngay trên máy này. Không có gì được gửi đi.</p>
    </section>
  );
}
