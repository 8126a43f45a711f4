import type { JSX } from "preact";
import { doubtWords, type Finding } from "../../../core";
import { GuideButton } from "../../guide/guide-button";
import { Icon } from "../../parts/icons";
import type { WorkItem } from "../../../usecases/check/worklist";
import { withoutPlace } from "../../../usecases/check/worklist";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import type { Chosen } from "../../../usecases/repair/repair-appendix";
import { KIND_NAMES } from "./kind-names";
import { RepairBox } from "./repair-box";

export interface FindingCardProps {
  readonly appendix: CheckedAppendix;
  readonly item: WorkItem;
  readonly current: boolean;
  /** Its cells were written and are being checked again. */
  readonly pending: boolean;
  readonly onGo: () => void;
  readonly onIgnore: () => void;
  readonly onRepair: (chosen: Chosen) => void;
}

const MOST_LISTED = 4;

/** One place to look at: cell and unit, what is seen, what to do; the form's own rule on demand. */
export function FindingCard({
  appendix,
  item,
  current,
  pending,
  onGo,
  onIgnore,
  onRepair,
}: FindingCardProps): JSX.Element {
  const [main, ...others] = item.findings;
  return (
    <div
      class={`card card-${item.kind}${current ? " card-current" : ""}`}
      role="listitem"
      {...(current ? { "aria-current": true } : {})}
    >
      <button type="button" class="card-head" onClick={onGo}>
        <Icon name={item.kind} />
        <span class="spoken">{`${KIND_NAMES[item.kind]}: `}</span>
        <span class="card-place">
          <strong>{item.address}</strong>
          {item.place === "" ? null : ` · ${item.place}`}
        </span>
      </button>
      <p>{withoutPlace(main.what, item.place)}</p>
      {item.doubt === null ? null : <p class="repair-words">{doubtWords(appendix.table, item.doubt)}</p>}
      {item.repair === null && item.doubt === null ? <p class="card-todo">{main.todo}</p> : null}
      <RepairBox appendix={appendix} item={item} pending={pending} onApply={onRepair}>
        <button type="button" class="ignore" aria-label={`Bỏ qua ${item.address}`} onClick={onIgnore}>
          Bỏ qua
        </button>
      </RepairBox>
      <Consequences
        title="Vì thế cũng lệch:"
        findings={others.filter(({ outcome }) => outcome === "broken")}
        place={item.place}
      />
      <Consequences
        title="Chưa kiểm tra được:"
        findings={others.filter(({ outcome }) => outcome === "undecided")}
        place={item.place}
      />
      <details class="grounds">
        <summary>
          Vì sao?
          <Icon name="down" size={12} />
        </summary>
        {reasonsOf(item.findings).map((reason, index) => (
          <div key={index}>
            <p>{reason.why}</p>
            <p class="quiet">{reason.source}</p>
          </div>
        ))}
        <GuideButton target={`thong-bao#${main.check}`} class="guide-more">
          Đọc thêm
        </GuideButton>
      </details>
    </div>
  );
}

/** What else the same cell upsets; a long list is cut, for its cause is already named. */
function Consequences({
  title,
  findings,
  place,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly place: string;
}): JSX.Element | null {
  if (findings.length === 0) return null;
  return (
    <div class="card-also">
      <p class="quiet">{title}</p>
      {findings.slice(0, MOST_LISTED).map((finding, index) => (
        <p key={index}>{withoutPlace(finding.what, place)}</p>
      ))}
      {findings.length > MOST_LISTED ? (
        <p class="quiet">{`và ${findings.length - MOST_LISTED} phép tính khác`}</p>
      ) : null}
    </div>
  );
}

/** Each rule once, however many findings it gave. */
function reasonsOf(findings: readonly Finding[]): readonly { readonly why: string; readonly source: string }[] {
  const reasons = new Map<string, string>();
  for (const { why, source } of findings) {
    const document = source.document.charAt(0).toUpperCase() + source.document.slice(1);
    if (!reasons.has(why)) reasons.set(why, source.clause === undefined ? document : `${document}, ${source.clause}`);
  }
  return [...reasons].map(([why, source]) => ({ why, source }));
}
