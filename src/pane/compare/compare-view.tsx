import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ToolCard } from "../parts/tool-card";
import { Problem } from "../parts/problem";
import { FileInput, TABLE_FILES } from "../parts/file-input";
import { areaToA1, toA1, writeCount, type CellRef } from "../../core";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { changedRows, comparisonText, type ChangedRow } from "../../usecases/compare/comparison-text";
import {
  figureChangeWords,
  columnTitle,
  comparisonTitle,
  loneWords,
  rateWords,
  totalWords,
} from "../../usecases/compare/comparison-words";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { Button } from "../parts/button";
import { CopyButton } from "../parts/copy-button";
import { Icon } from "../parts/icons";
import type { Changes } from "../session/changes";
import type { PaneHost } from "../session/host";
import { useCompare, type Compared } from "./use-compare";
import "./compare.css";

export interface CompareViewProps {
  readonly host: PaneHost;
  readonly appendix: CheckedAppendix;
  readonly changes: Pick<Changes, "tell">;
  readonly announce: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Rows that are drawn at once; the copied list has them all. */
const SHOWN = 60;
const NONE = "";

/** «Đối chiếu hai bảng»: the open table against another one of the same period, by unit and column, and what that does. */
export function CompareView({ host, appendix, changes, announce, onClose }: CompareViewProps): JSX.Element {
  const comparing = useCompare(host, appendix);
  const { compared, problem } = comparing;
  const [chosen, setChosen] = useState(NONE);
  const chooser = useRef<HTMLInputElement>(null);
  const names = appendix.others.map(({ sheet, area }) => `${sheet} · ${areaToA1(area)}`);

  useEffect(() => {
    if (compared !== null) announce(comparisonTitle(compared.comparison));
  }, [compared, announce]);

  const goTo = (cell: CellRef): void => {
    void host
      .goTo([cell], appendix.table.sheet)
      .then((refusal) => (refusal === null ? undefined : changes.tell(explainRefusal(refusal))));
  };

  return (
    <ToolCard title="Đối chiếu hai bảng" onClose={onClose}>
      <p class="quiet">Bảng đang mở so với một bảng khác của cùng kỳ, ví dụ bản đã gửi và bản xuất lại.</p>
      {names.length === 0 ? null : (
        <label class="field">
          <span>Bảng khác trong tệp này</span>
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            <option value={NONE}>Chọn bảng</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="result-row">
        <Button appearance={compared === null ? "primary" : "outline"} onClick={() => chooser.current?.click()}>
          {compared === null ? "Chọn tệp để đối chiếu" : "Chọn tệp khác"}
        </Button>
        {comparing.hasSealed ? (
          <Button appearance="outline" onClick={() => comparing.compareWith({ is: "sealed" })}>
            So với bản đã chốt
          </Button>
        ) : null}
      </div>
      <FileInput inputRef={chooser} accept={TABLE_FILES} onFile={take} />
      <label class="check">
        <input
          type="checkbox"
          checked={comparing.openIsBefore}
          onChange={(event) => comparing.setOpenIsBefore(event.currentTarget.checked)}
        />
        <span>Bảng đang mở là bản cũ</span>
      </label>
      <Problem said={problem} />
      {compared === null ? null : (
        <>
          <Difference compared={compared} onGo={goTo} />
          <div class="result-row">
            <CopyButton
              label="Sao chép kết quả đối chiếu"
              text={() => comparisonText(compared.comparison)}
              copy={host.copy.bind(host)}
              done={changes.tell}
            />
          </div>
        </>
      )}
    </ToolCard>
  );

  function choose(name: string): void {
    setChosen(name);
    const place = appendix.others[names.indexOf(name)];
    if (place !== undefined) comparing.compareWith({ is: "place", place });
  }

  function take(file: File): void {
    setChosen(NONE);
    comparing.compareWith({ is: "file", file });
  }
}

function Difference({
  compared: { name, comparison, openIsBefore },
  onGo,
}: {
  readonly compared: Compared;
  readonly onGo: (cell: CellRef) => void;
}): JSX.Element {
  const { difference, totals, rates, sentences, isEqual } = comparison;
  const rows = changedRows(difference);
  const rest = rows.length - SHOWN;
  const [onlyOpen, onlyOther] = openIsBefore
    ? (["onlyBefore", "onlyAfter"] as const)
    : (["onlyAfter", "onlyBefore"] as const);
  return (
    <>
      <p class={`compare-title${isEqual ? " line-right" : ""}`}>
        <Icon name={isEqual ? "right" : "warning"} size={20} />
        <strong>{comparisonTitle(comparison)}</strong>
      </p>
      <p class="quiet">{`${openIsBefore ? "Mới" : "Cũ"}: ${name}. Các số ghi dưới đây: cũ → mới.`}</p>
      <ul class="compare-rows">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.key}>
            <Row row={row} openIsBefore={openIsBefore} onGo={onGo} />
          </li>
        ))}
      </ul>
      {rest > 0 ? <p class="quiet">{`và ${writeCount(rest)} dòng khác, có đủ trong kết quả sao chép`}</p> : null}
      <Listed
        title="Chỉ có ở bảng đang mở"
        lines={[
          ...difference.rows[onlyOpen].map(loneWords),
          ...difference.columns[onlyOpen].map((column) => `cột ${columnTitle(column)}`),
        ]}
      />
      <Listed
        title="Chỉ có ở bảng kia"
        lines={[
          ...difference.rows[onlyOther].map(loneWords),
          ...difference.columns[onlyOther].map((column) => `cột ${columnTitle(column)}`),
        ]}
      />
      <Listed
        title="Cùng một đơn vị, tên viết khác"
        lines={difference.respelled.map(({ before, after }) => `${before} = ${after}`)}
      />
      <Listed title="Cả bảng" lines={totals.filter(({ before, after }) => before !== after).map(totalWords)} />
      <Listed title="Tỷ lệ" lines={rates.map(rateWords)} />
      {sentences === null || sentences.length === 0 ? null : (
        <section class="compare-list" aria-label="Câu báo cáo thay đổi">
          <h3>Câu báo cáo thay đổi</h3>
          <ul>
            {sentences.map(({ before, after }, index) => (
              <li key={index} class="difference">
                {before === null ? null : (
                  <del>
                    <span class="spoken">bỏ: </span>
                    {before}
                  </del>
                )}{" "}
                {after === null ? null : (
                  <ins>
                    <span class="spoken">thêm: </span>
                    {after}
                  </ins>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!isEqual && sentences?.length === 0 ? <p class="quiet">Câu báo cáo không đổi.</p> : null}
    </>
  );
}

/** One unit: its cells in the open table lead there. */
function Row({
  row: { unit, section, figures },
  openIsBefore,
  onGo,
}: {
  readonly row: ChangedRow;
  readonly openIsBefore: boolean;
  readonly onGo: (cell: CellRef) => void;
}): JSX.Element {
  return (
    <>
      <strong>{unit}</strong>
      {section === "" ? null : <span class="quiet">{` · ${section}`}</span>}
      {figures.map((change) => {
        const cell = openIsBefore ? change.cells.before : change.cells.after;
        return (
          <button key={toA1(cell)} type="button" class="compare-figure" onClick={() => onGo(cell)}>
            <span>{figureChangeWords(change)}</span>
            <span class="quiet">{toA1(cell)}</span>
          </button>
        );
      })}
    </>
  );
}

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <section class="compare-list" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
