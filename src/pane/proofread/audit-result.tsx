import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { AuditFinding } from "../../core";
import { auditMarks } from "../../usecases/proofread/audit-marks";
import type { TextAudit } from "../../usecases/proofread/audit-source";
import { auditTotals, auditTotalsWords, comparedWords, findingKindWords } from "../../usecases/proofread/audit-words";
import { correctedHtml, correctedPlain, correctedText } from "../../usecases/proofread/corrected-text";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { AuditCard } from "./audit-card";
import { AuditedText, type ShownFinding } from "./audited-text";
import type { Changes } from "../session/changes";
import { CopyButton } from "../parts/copy-button";
import type { GoTo, PaneHost } from "../session/host";
import { Icon, type IconName } from "../parts/icons";
import { Walk } from "../parts/walk";

export interface AuditResultProps {
  readonly audit: TextAudit;
  readonly host: PaneHost;
  readonly changes: Changes;
  readonly announce: (sentence: string) => void;
}

/** Cards drawn at once. */
const SHOWN = 100;

/** How the text fared: the totals, the text with its figures underlined, and each place to look at. */
export function AuditResult({ audit, host, changes, announce }: AuditResultProps): JSX.Element {
  const { audited, source, appendix } = audit;
  const marks = useMemo(() => auditMarks(source.text, audited), [audit]);
  const corrected = useMemo(() => correctedText(source.text, audited.findings), [audit]);
  const cards = useRef<HTMLDivElement>(null);
  const { findings } = audited;
  const main = findings.flatMap((finding, index) =>
    finding.outcome === "broken" && finding.severity !== "note" ? [index] : [],
  );
  const rest = findings.flatMap((_finding, index) => (main.includes(index) ? [] : [index]));
  // The first place is chosen at once; the totals above stay in view.
  const [shown, setShown] = useState<ShownFinding | null>(() => {
    const [index] = main;
    const finding = index === undefined ? undefined : findings[index];
    return index === undefined || finding === undefined ? null : { index, finding, inText: "in-view" };
  });
  const changed = corrected.filter(({ before }) => before !== null).length;
  const { broken, warnings, holds } = auditTotals(marks);
  const current = shown === null ? null : shown.index;
  const at = current === null ? -1 : main.indexOf(current);

  const goTo: GoTo = (cells) => {
    if (appendix !== null)
      void host
        .goTo(cells, appendix.table.sheet)
        .then((refusal) => (refusal === null ? undefined : changes.tell(explainRefusal(refusal))));
  };

  /** @param from where the user is: the other side is brought into view */
  function show(index: number, from: "text" | "card" | "walk"): void {
    const finding = findings[index];
    if (finding === undefined) return;
    setShown({ index, finding, inText: from === "text" ? "as-it-is" : "explained" });
    if (from === "text")
      cards.current?.querySelector(`[data-finding="${index}"]`)?.scrollIntoView({ block: "nearest" });
    if (from === "walk")
      announce(
        `Chỗ ${main.indexOf(index) + 1} trên ${main.length}: ${finding.spans[0].text}, ${findingKindWords(finding)}. ${finding.what}`,
      );
  }

  function step(by: number): void {
    const next = main[at < 0 ? (by > 0 ? 0 : main.length - 1) : (at + by + main.length) % main.length];
    if (next !== undefined) show(next, "walk");
  }

  const mood: IconName = broken > 0 ? "error" : warnings > 0 ? "warning" : holds > 0 ? "right" : "note";

  return (
    <>
      <div class="summary">
        <p class={`summary-line line-${mood === "note" ? "undecided" : mood}`}>
          <Icon name={mood} size={20} />
          <strong>{auditTotalsWords(marks)}</strong>
        </p>
        <p class="quiet">{comparedWords(audit)}</p>
      </div>
      {main.length > 0 ? <Walk at={at < 0 ? null : at} count={main.length} onStep={step} /> : null}
      <AuditedText
        text={source.text}
        marks={marks}
        findings={findings}
        shown={shown}
        onChoose={(index) => show(index, "text")}
      />
      <div ref={cards}>
        {main.length > 0 ? (
          <div class="cards audit-cards" role="list" aria-label="Những chỗ cần xem trong văn bản">
            {main.slice(0, SHOWN).map((index) => card(index))}
          </div>
        ) : null}
        {main.length > SHOWN ? (
          <p class="quiet">{`và ${main.length - SHOWN} chỗ khác; xem gạch chân trong văn bản.`}</p>
        ) : null}
        {rest.length > 0 ? (
          <details class="notes audit-rest">
            <summary>
              <Icon name="down" size={12} />
              {`${rest.length} chỗ chưa đối chiếu được, ghi chú`}
            </summary>
            <div class="cards" role="list" aria-label="Những chỗ chưa đối chiếu được">
              {rest.slice(0, SHOWN).map((index) => card(index))}
            </div>
          </details>
        ) : null}
      </div>
      {changed > 0 ? (
        <div class="audit-copy">
          <CopyButton
            label={`Sao chép bản đã sửa ${changed} số`}
            text={() => correctedPlain(corrected)}
            copy={(plain) => host.copy(plain, correctedHtml(corrected))}
            done={changes.tell}
            said="Đã sao chép bản đã sửa: số cũ gạch ngang, số mới gạch chân. Đối chiếu với số liệu gốc trước khi dùng."
          />
          <p class="quiet">Chỉ dùng bản đã sửa sau khi đối chiếu với số liệu gốc.</p>
        </div>
      ) : null}
    </>
  );

  function card(index: number): JSX.Element | null {
    const finding: AuditFinding | undefined = findings[index];
    return finding === undefined ? null : (
      <AuditCard
        key={index}
        index={index}
        finding={finding}
        source={source}
        current={index === current}
        onShow={() => show(index, "card")}
        onGo={appendix === null ? null : goTo}
      />
    );
  }
}
