import type { JSX } from "preact";

export interface ListEndProps {
  /** The places shown, from 0, the last one excluded. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly passedOver: number;
  readonly onShow: () => void;
}

/** Below the list of places: how many more there are, and those that were passed over. */
export function ListEnd({ from, to, count, passedOver, onShow }: ListEndProps): JSX.Element {
  return (
    <>
      {to - from < count ? (
        <p class="quiet">{`Đang hiện ${from + 1}–${to} trên ${count} chỗ. Bấm «Lỗi sau» để đi tiếp.`}</p>
      ) : null}
      {passedOver > 0 ? (
        <button type="button" class="next-step" onClick={onShow}>
          {`Hiện lại ${passedOver} chỗ đã bỏ qua`}
        </button>
      ) : null}
    </>
  );
}
