import type { JSX } from "preact";
import { type AskedFact, type ReportNeeds, termWords } from "../../../core";
import { seriesLength, type Answers } from "../../../usecases/report/answers/report-answers";
import { AnswerField } from "./answer-field";
import { Icon } from "../../parts/icons";

export interface FactsFormProps {
  readonly needs: ReportNeeds;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  /** What is wrong, by the place of the answer. */
  readonly faults: Readonly<Record<string, string>>;
  /** Places of the answers that the paragraph still waits for. */
  readonly wanted: readonly string[];
  /** The name of the office is that in the head of the sheet. */
  readonly unitFromHead: boolean;
}

/** What the table does not hold, asked for in the words of the paragraph. */
export function FactsForm({
  needs,
  answers,
  onAnswers,
  faults,
  wanted,
  unitFromHead,
}: FactsFormProps): JSX.Element | null {
  const field = (
    place: string,
    label: string,
    more: { readonly after?: string; readonly number?: boolean; readonly placeholder?: string } = {},
  ): JSX.Element => (
    <AnswerField
      key={place}
      label={label}
      value={answers[place] ?? ""}
      onInput={(value) => onAnswers({ ...answers, [place]: value })}
      fault={faults[place] ?? null}
      wanted={wanted.includes(place)}
      {...more}
    />
  );
  const counts = (facts: readonly AskedFact[]): readonly JSX.Element[] =>
    facts.map(({ id, label }) => field(`counts.${id}`, label, { number: true }));
  const asked = needs.counts.length + needs.rates.length > 0;
  return (
    <>
      {needs.unit ? field("unit", "Tên cơ quan trong câu", { placeholder: "ví dụ: Sở Nội vụ" }) : null}
      {needs.unit && unitFromHead ? <p class="field-note">Theo đầu bảng.</p> : null}
      {asked ? (
        <fieldset class="facts">
          <legend>Số liệu bảng không có</legend>
          {counts(needs.counts)}
          {needs.rates.map(({ id, label }) => field(`rates.${id}`, label, { number: true, after: "%" }))}
        </fieldset>
      ) : null}
      {needs.series ? <SeriesFields answers={answers} onAnswers={onAnswers} faults={faults} /> : null}
      {needs.clauses.map((clause) => (
        <details
          key={clause[0]?.id}
          class="facts-more"
          open={clause.some(({ id }) => (answers[`counts.${id}`] ?? "") !== "")}
        >
          <summary>
            <Icon name="down" size={12} />
            {`Nếu có: ${clauseName(clause)}`}
          </summary>
          <fieldset class="facts">
            <legend class="quiet">Điền đủ, hoặc bỏ trống cả phần này</legend>
            {clause.map(({ id, label }) => field(`counts.${id}`, shortLabel(label), { number: true }))}
          </fieldset>
        </details>
      ))}
      {needs.optional.length > 0 ? (
        <details class="facts-more">
          <summary>
            <Icon name="down" size={12} />
            Số liệu thêm, nếu có
          </summary>
          <fieldset class="facts">
            <legend class="quiet">Bỏ trống thì đoạn không nói đến</legend>
            {counts(needs.optional)}
          </fieldset>
        </details>
      ) : null}
    </>
  );
}

/** «hồ sơ liên thông Văn phòng UBND tỉnh», which every label of the clause says in brackets. */
function clauseName(clause: readonly AskedFact[]): string {
  return termWords(/\(([^)]*)\)$/u.exec(clause[0]?.label ?? "")?.[1] ?? "số liệu thêm");
}

function shortLabel(label: string): string {
  return label.replace(/ \([^)]*\)$/u, "");
}

/** The yearly series: a line for each year, one more as soon as the last is begun. */
function SeriesFields({
  answers,
  onAnswers,
  faults,
}: Omit<FactsFormProps, "needs" | "wanted" | "unitFromHead">): JSX.Element {
  const last = seriesLength(answers);
  const begun = ["label", "postal", "received"].some(
    (field) => (answers[`series[${last - 1}].${field}`] ?? "").trim() !== "",
  );
  const lines = last === 0 ? 1 : begun ? last + 1 : last;
  return (
    <fieldset class="facts">
      <legend>Từng năm: hồ sơ qua bưu chính trên hồ sơ tiếp nhận</legend>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} class="series-line">
          {(["label", "postal", "received"] as const).map((part) => {
            const place = `series[${index}].${part}`;
            const name = { label: "Năm hoặc kỳ", postal: "Bưu chính", received: "Tiếp nhận" }[part];
            return (
              <input
                key={part}
                type="text"
                aria-label={`${name}, dòng ${index + 1}`}
                placeholder={name}
                autocomplete="off"
                value={answers[place] ?? ""}
                aria-invalid={faults[place] !== undefined}
                title={faults[place]}
                onInput={(event) => onAnswers({ ...answers, [place]: event.currentTarget.value })}
              />
            );
          })}
        </div>
      ))}
      {Object.entries(faults)
        .filter(([place]) => place.startsWith("series["))
        .map(([place, fault]) => (
          <p key={place} class="answer-fault">
            {`Dòng ${Number(/\d+/.exec(place)?.[0] ?? 0) + 1}: ${fault}`}
          </p>
        ))}
    </fieldset>
  );
}
