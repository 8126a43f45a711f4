import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { toA1, type CheckKind, type Finding } from "../../core";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import type { MatrixCell, MatrixRow } from "../../usecases/check/check-matrix";
import { samePlace } from "../../usecases/check/find-tables";
import {
  cellCount,
  cellMark,
  cellWords,
  kindTitle,
  MATRIX_LEGEND,
  matrixTitle,
} from "../../usecases/check/matrix-words";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { Button } from "../parts/button";
import { Problem } from "../parts/problem";
import { ToolCard } from "../parts/tool-card";
import type { Changes } from "../session/changes";
import type { PaneHost } from "../session/host";
import type { Choice } from "../session/use-review";
import { useMatrix } from "./use-matrix";
import "./matrix.css";

export interface MatrixViewProps {
  readonly host: PaneHost;
  readonly appendix: CheckedAppendix;
  readonly changes: Pick<Changes, "tell">;
  readonly announce: (sentence: string) => void;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** Findings of one cell that are spelled out; the sheet's own check has them all. */
const SHOWN = 5;

/** Which cell was looked at: it stays so when the sheets are checked again. */
interface Picked {
  readonly row: string;
  readonly kind: CheckKind;
}

/** «Kiểm tra mọi sheet»: tables × kinds of checks; each cell that does not hold leads to what is wrong there. */
export function MatrixView({ host, appendix, changes, announce, onChoose, onClose }: MatrixViewProps): JSX.Element {
  const { matrix, problem } = useMatrix(host, appendix);
  const [picked, setPicked] = useState<Picked | null>(null);
  const details = useRef<HTMLElement>(null);
  useEffect(() => details.current?.scrollIntoView({ block: "nearest" }), [picked]);
  const title = matrix === null ? "" : matrixTitle(matrix);
  useEffect(() => {
    if (title !== "") announce(title);
  }, [title, announce]);

  function goTo({ at }: Finding, sheet: string): void {
    void host.goTo(at, sheet).then((refusal) => (refusal === null ? undefined : changes.tell(explainRefusal(refusal))));
  }

  function pick(row: MatrixRow, { kind, findings }: MatrixCell): void {
    setPicked({ row: row.name, kind });
    const first = row.appendix.findings[findings[0] ?? -1];
    if (first !== undefined) goTo(first, row.appendix.table.sheet);
  }

  const row = matrix?.rows.find(({ name }) => name === picked?.row);
  const cell = row?.cells.find(({ kind }) => kind === picked?.kind);
  return (
    <ToolCard title="Kiểm tra mọi sheet" onClose={onClose}>
      <Problem said={problem} />
      {matrix === null ? (
        <p class="quiet">{problem === null ? "Đang kiểm tra các sheet…" : ""}</p>
      ) : (
        <>
          <p>
            <strong>{title}</strong>
          </p>
          <div class="matrix-scroll" role="region" aria-label="Bảng tổng hợp kiểm tra" tabIndex={0}>
            <table class="matrix">
              <thead>
                <tr>
                  <th scope="col">Sheet</th>
                  {matrix.kinds.map((kind) => (
                    <th key={kind} scope="col">
                      <span>{kindTitle(kind)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {matrix.rows.map((each) => (
                  <tr key={each.name}>
                    <th scope="row">{each.name}</th>
                    {each.cells.map((one) => (
                      <td key={one.kind} class={toneOf(one)}>
                        <Mark cell={one} row={each.name} pressed={one === cell} onPick={() => pick(each, one)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="quiet">{MATRIX_LEGEND}</p>
        </>
      )}
      {row === undefined || cell === undefined ? null : (
        <section class="matrix-cell" ref={details} aria-label={`${row.name}, ${kindTitle(cell.kind)}`}>
          <h3>{`${row.name} · ${kindTitle(cell.kind)}: ${cellWords(cell)}`}</h3>
          {cell.because === null ? null : <p>{cell.because}</p>}
          <Findings row={row} cell={cell} onGo={goTo} />
          {samePlace(row.appendix.place, appendix.place) ? null : (
            <Button size="small" onClick={() => onChoose({ place: row.appendix.place })}>
              {`Xem cách sửa ở «${row.name}»`}
            </Button>
          )}
        </section>
      )}
    </ToolCard>
  );
}

/** What can be followed is a button; what holds, or does not apply, is read only. */
function Mark({
  cell,
  row,
  pressed,
  onPick,
}: {
  readonly cell: MatrixCell;
  readonly row: string;
  readonly pressed: boolean;
  readonly onPick: () => void;
}): JSX.Element {
  const words = cellWords(cell);
  const count = cellCount(cell);
  const shown = `${cellMark(cell)}${count > 0 ? ` ${count}` : ""}`;
  if (cell.outcome === "holds" || cell.outcome === "none")
    return (
      <span title={words}>
        <span aria-hidden="true">{shown}</span>
        <span class="spoken">{words}</span>
      </span>
    );
  return (
    <button
      type="button"
      title={words}
      aria-pressed={pressed}
      aria-label={`${row}, ${kindTitle(cell.kind)}: ${words}`}
      onClick={onPick}
    >
      {shown}
    </button>
  );
}

function Findings({
  row: { appendix },
  cell: { findings },
  onGo,
}: {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  readonly onGo: (finding: Finding, sheet: string) => void;
}): JSX.Element | null {
  if (findings.length === 0) return null;
  const rest = findings.length - SHOWN;
  return (
    <>
      <ul>
        {findings.slice(0, SHOWN).map((index) => {
          const finding = appendix.findings[index];
          return finding === undefined ? null : (
            <li key={index}>
              <button type="button" class="matrix-finding" onClick={() => onGo(finding, appendix.table.sheet)}>
                <span>{finding.what}</span>
                <span class="quiet">{toA1(finding.at[0])}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? <p class="quiet">{`và ${rest} chỗ khác`}</p> : null}
    </>
  );
}

function toneOf({ outcome, severity }: MatrixCell): string {
  return outcome === "broken" ? `matrix-${severity ?? "error"}` : `matrix-${outcome}`;
}
