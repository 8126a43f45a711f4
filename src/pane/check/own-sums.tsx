import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../parts/button";
import { listedRelations, profileOfTable, profileText, relationWords, type ListedRelation } from "../../core";
import { saveText, type SavingHost } from "../parts/save-text";
import type { Choice, Review } from "../session/use-review";

/** A table of no known form: the sums, orders and rates found in it, each with its evidence and a switch, and the table as a form to keep. */
export function OwnSums({
  review,
  host,
  onChoose,
  announce,
}: {
  readonly review: Review;
  readonly host: SavingHost;
  readonly onChoose: (choice: Choice) => void;
  readonly announce: (sentence: string) => void;
}): JSX.Element | null {
  const [name, setName] = useState("");
  if (review.is !== "checked" || review.appendix.table.profile.readFromTable !== true) return null;
  const { table, place } = review.appendix;
  const listed = listedRelations(table);
  const counted = table.across === true ? `${table.sums.length} phép cộng giữa các dòng` : countedWords(listed);
  const off = listed.flatMap(({ key, off: isOff }) => (isOff ? [key] : []));
  const choose = (without: readonly string[]): void => onChoose({ ...review.choice, place, without });

  function save(): void {
    const profile = profileOfTable(table, name.trim() === "" ? "Biểu của cơ quan" : name.trim());
    void saveText(host, profileText(profile), `${profile.id}.json`).then(announce);
  }

  return (
    <details class="notes own-sums">
      <summary>{`Biểu chưa có trong danh mục: kiểm tra theo ${counted}`}</summary>
      <ul aria-label="Phép cộng, thứ tự và tỷ lệ tìm thấy trong bảng">
        {listed.map(({ key, relation, off: isOff }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={!isOff}
                onChange={() => choose(isOff ? off.filter((other) => other !== key) : [...off, key])}
              />
              {` ${relationWords(table, relation)}`}
            </label>
          </li>
        ))}
      </ul>
      {off.length === 0 ? null : (
        <button type="button" class="next-step" onClick={() => choose([])}>
          Bật lại tất cả
        </button>
      )}
      <label class="field">
        <span>Tên biểu</span>
        <input
          type="text"
          value={name}
          placeholder="Biểu của cơ quan"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Button size="small" appearance="outline" onClick={save}>
        Lưu biểu mẫu
      </Button>
    </details>
  );
}

/** «3 phép cộng», «3 phép cộng, 1 tỷ lệ» as far as they are not switched off. */
function countedWords(listed: readonly ListedRelation[]): string {
  const count = (kind: ListedRelation["relation"]["kind"]): number =>
    listed.filter(({ relation, off }) => !off && relation.kind === kind).length;
  const others = [
    { count: count("order"), words: "thứ tự" },
    { count: count("rate"), words: "tỷ lệ" },
  ].flatMap((one) => (one.count === 0 ? [] : [`${one.count} ${one.words}`]));
  return [`${count("sum")} phép cộng`, ...others].join(", ");
}
