import type { CountFigure, RateFigure } from "./figure";
import { countFigure, ratioOf } from "./figure";
import { plainText } from "../templates/plain-text";
import type { NarrativeSource } from "./narrative-source";

interface SeriesFigures {
  /** «năm 2019» */
  readonly label: string;
  readonly postal: CountFigure;
  readonly received: CountFigure;
  /** Null where nothing was received. */
  readonly rate: RateFigure | null;
}

/** The yearly series as figures, in the order given. */
export function seriesOf({ given, doubts, contradicted }: NarrativeSource): readonly SeriesFigures[] {
  return (given?.series ?? []).map((entry, index) => {
    const label = plainText(entry.label);
    const figure = (field: "postal" | "received", words: string): CountFigure => {
      const fact = `series[${index}].${field}`;
      return countFigure(
        entry[field],
        { fact, label: `${words} ${label}`, cells: [], given: true, contradicted: contradicted?.has(fact) ?? false },
        doubts,
      );
    };
    const postal = figure("postal", "hồ sơ qua bưu chính công ích");
    const received = figure("received", "hồ sơ tiếp nhận");
    return {
      label,
      postal,
      received,
      rate: ratioOf([postal], received, { fact: "postalRate", label: `tỷ lệ qua bưu chính công ích ${label}` }),
    };
  });
}
