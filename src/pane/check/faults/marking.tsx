import type { JSX } from "preact";
import { Button } from "../../parts/button";

export interface MarkingProps {
  readonly marked: boolean;
  readonly withNotes: boolean;
  readonly onToggle: () => void;
  readonly onNotes: (withNotes: boolean) => void;
}

/** In Excel: colours the cells at fault on the sheet, or takes the colours away. */
export function Marking({ marked, withNotes, onToggle, onNotes }: MarkingProps): JSX.Element {
  return (
    <>
      <Button size="small" appearance="outline" onClick={onToggle}>
        {marked ? "Bỏ đánh dấu" : "Đánh dấu ô lỗi"}
      </Button>
      {marked ? null : (
        <label class="check">
          <input type="checkbox" checked={withNotes} onChange={(event) => onNotes(event.currentTarget.checked)} />
          <span>Kèm ghi chú trong ô</span>
        </label>
      )}
    </>
  );
}
