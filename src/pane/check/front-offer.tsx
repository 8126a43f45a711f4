import type { JSX } from "preact";
import type { Choice, Review } from "../session/use-review";

export interface FrontOfferProps {
  /** The sheet that the user turned to last. */
  readonly front: string | null;
  readonly review: Review;
  readonly onChoose: (choice: Choice) => void;
}

/** The user turned to another sheet that holds an appendix: the pane offers it, and does not turn by itself. */
export function FrontOffer({ front, review, onChoose }: FrontOfferProps): JSX.Element | null {
  if (review.is !== "checked" || front === null || front === review.appendix.table.sheet) return null;
  const place = review.appendix.others.find(({ sheet }) => sheet === front);
  if (place === undefined) return null;
  return (
    <p class="notice">
      {`Đang xem kết quả của «${review.appendix.table.sheet}»; sheet «${front}» trước mặt cũng có phụ lục. `}
      <button type="button" class="next-step" onClick={() => onChoose({ place })}>
        {`Kiểm tra «${front}»`}
      </button>
    </p>
  );
}
