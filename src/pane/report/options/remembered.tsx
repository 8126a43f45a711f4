import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../parts/button";
import { Icon } from "../../parts/icons";

export interface RememberedProps {
  /** What is kept, office by office. */
  readonly offices: readonly { readonly name: string; readonly lines: readonly string[]; readonly use?: () => void }[];
  readonly onForget: () => void;
}

/** Everything that is remembered, and one button that clears it. */
export function Remembered({ offices, onForget }: RememberedProps): JSX.Element | null {
  const [asking, setAsking] = useState(false);
  if (offices.length === 0) return null;
  return (
    <details class="facts-more">
      <summary>
        <Icon name="down" size={12} />
        Thông tin đã nhớ
      </summary>
      <div class="facts">
        {offices.map(({ name, lines, use }) => (
          <div key={name} class="remembered">
            <p>
              <strong>{name}</strong>
            </p>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {use === undefined ? null : (
              <Button size="small" appearance="outline" aria-label={`Dùng cho bảng này: ${name}`} onClick={use}>
                Dùng cho bảng này
              </Button>
            )}
          </div>
        ))}
        {asking ? (
          <div class="result-row">
            <span>Xóa hẳn các thông tin trên?</span>
            <Button size="small" appearance="primary" onClick={forget}>
              Xóa
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              Giữ lại
            </Button>
          </div>
        ) : (
          <Button size="small" appearance="outline" onClick={() => setAsking(true)}>
            Xóa hết thông tin đã nhớ
          </Button>
        )}
      </div>
    </details>
  );

  function forget(): void {
    setAsking(false);
    onForget();
  }
}
