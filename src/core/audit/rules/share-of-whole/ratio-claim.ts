import type { Claim } from "../../claims/claim";
import { spanOf } from "../../claims/claim";
import type { PrintedRatio } from "../../relations/shares";
import type { ShareData } from "./share-data";

/** A percentage that is a count over another, whatever they count. */
export function ratioClaim({ share, numerator, denominator, without, stated }: PrintedRatio): Claim<ShareData> {
  const figures = [...numerator, ...denominator].filter(
    (one, index, all) => all.findIndex(({ id }) => id === one.id) === index,
  );
  const data: ShareData = {
    printed: share.text,
    words: share.words,
    problem: "wrong",
    tried: [],
    instead: null,
    leading: share.leading,
    all: false,
  };
  const pair = figures.length === 1;
  return {
    outcome: "holds",
    spans: [spanOf(share), ...figures.map(spanOf)],
    data,
    ...(without || pair || !stated ? {} : { binds: { is: "share" as const, numerator, denominator, share } }),
  };
}
