import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { textChanges, type TextChange } from "../../../usecases/report/text-changes";
import { Icon } from "../../parts/icons";

/** Words kept on each side of a change, so that its place is known. */
const AROUND = 5;

/** What a paragraph says differently since it was last written for the same period. */
export function TextDifference({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): JSX.Element | null {
  const changes = useMemo(() => textChanges(before, after), [before, after]);
  const places = changes.filter(({ kind }, index) => kind !== "same" && changes[index - 1]?.kind !== "removed").length;
  if (places === 0) return null;
  return (
    <details class="grounds" open>
      <summary>
        {`Khác đoạn trước ở ${places} chỗ`}
        <Icon name="down" size={12} />
      </summary>
      <p class="difference">
        {changes.map((change, index) => {
          if (change.kind === "same") return shortened(change, index === 0, index === changes.length - 1);
          const said = change.kind === "removed" ? "bỏ" : "thêm";
          return change.kind === "removed" ? (
            <del key={index}>
              <span class="spoken">{`${said}: `}</span>
              {change.text}
            </del>
          ) : (
            <ins key={index}>
              <span class="spoken">{`${said}: `}</span>
              {change.text}
            </ins>
          );
        })}
      </p>
    </details>
  );
}

/** Long runs of equal words are cut to what stands beside the changes. */
function shortened({ text }: TextChange, first: boolean, last: boolean): string {
  const words = text.split(/(?<=\s)/u);
  if (words.length <= 2 * AROUND) return text;
  const head = first ? "" : words.slice(0, AROUND).join("");
  const tail = last ? "" : words.slice(-AROUND).join("");
  return `${head}… ${tail}`;
}
