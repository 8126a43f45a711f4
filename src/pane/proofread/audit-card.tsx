import type { JSX } from "preact";
import type { AuditFinding } from "../../core";
import { toA1 } from "../../core";
import type { SourceText } from "../../ports/text-source";
import { findingKindWords, placeWords } from "../../usecases/proofread/audit-words";
import type { GoTo } from "../session/host";
import { GuideButton } from "../guide/guide-button";
import { Icon } from "../parts/icons";

export interface AuditCardProps {
  readonly finding: AuditFinding;
  readonly index: number;
  readonly source: SourceText;
  readonly current: boolean;
  readonly onShow: () => void;
  /** To cells of the table that was compared with; null where there was none. */
  readonly onGo: GoTo | null;
}

/** Cells named in a card. */
const MOST_CELLS = 6;

/** One finding in a text: the figure and where it stands, what is seen, what to write; the rule on demand. */
export function AuditCard({ finding, index, source, current, onShow, onGo }: AuditCardProps): JSX.Element {
  const { spans, what, why, todo, correction = [], cells = [] } = finding;
  const kind = finding.outcome === "undecided" ? "undecided" : finding.severity;
  const place = placeWords(source, spans[0].start);
  return (
    <div
      class={`card card-${kind}${current ? " card-current" : ""}`}
      role="listitem"
      data-finding={index}
      {...(current ? { "aria-current": true } : {})}
    >
      <button type="button" class="card-head" onClick={onShow}>
        <Icon name={kind} />
        <span class="spoken">{`${findingKindWords(finding)}: `}</span>
        <span class="card-place">
          <strong>{spans[0].text}</strong>
          {place === "" ? null : ` · ${place}`}
        </span>
      </button>
      <p>{what}</p>
      {correction.map(({ span, next }) => (
        <p key={span.start} class="audit-next">
          <del>{span.text}</del>
          <span aria-hidden="true"> → </span>
          <ins>{next}</ins>
        </p>
      ))}
      {finding.outcome === "undecided" ? null : <p class="card-todo">{todo}</p>}
      {onGo === null || cells.length === 0 ? null : (
        <p class="audit-cells">
          <span class="quiet">Trong bảng:</span>
          {cells.slice(0, MOST_CELLS).map((cell) => (
            <button key={toA1(cell)} type="button" class="cell-link" onClick={() => onGo([cell])}>
              {toA1(cell)}
            </button>
          ))}
        </p>
      )}
      <details class="grounds">
        <summary>
          Vì sao?
          <Icon name="down" size={12} />
        </summary>
        <div>
          <p>{why}</p>
        </div>
        <GuideButton target={`thong-bao#${finding.check}`} class="guide-more">
          Đọc thêm
        </GuideButton>
      </details>
    </div>
  );
}
