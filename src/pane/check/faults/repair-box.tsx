import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "../../parts/button";
import { repairWords, sourceWords, undecidedWords, type Table } from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import type { Chosen } from "../../../usecases/repair/repair-appendix";
import { changeWords } from "../../../usecases/repair/repair-outcome-words";
import type { WorkItem } from "../../../usecases/check/worklist";
import { FormulaQuestion } from "./formula-question";
import { TypedCount } from "./typed-count";
import { useRepairChoice, type NextField } from "./use-repair-choice";

export interface RepairBoxProps {
  readonly appendix: CheckedAppendix;
  readonly item: WorkItem;
  /** A cell of this place was written and is being checked again. */
  readonly pending: boolean;
  readonly onApply: (chosen: Chosen) => void;
  /** What else can be done here, beside «Sửa». */
  readonly children: ComponentChildren;
}

/** What the button beside «Sửa» opens: other proposals, a number instead of the one proposed, or a number where none is. */
const OTHER = { way: "Cách khác", count: "Số khác", none: "Nhập số" } as const;

/** Before a figure is changed. */
export function afterComparing(table: Table): string {
  return `Chỉ sửa sau khi đối chiếu với ${sourceWords(table)}.`;
}

/** The repair of one place: a proposal as a sentence, others to choose from, a number of one's own; nothing happens before «Sửa». */
export function RepairBox({ appendix, item, pending, onApply, children }: RepairBoxProps): JSX.Element {
  const { table } = appendix;
  const { repair } = item;
  const choice = useRepairChoice(appendix, item, onApply);
  const { proposals, picked, choosing, other, cells, typing, asking } = choice;
  const box = useRef<HTMLDivElement>(null);
  const id = `repair-${item.kind}-${item.address}`;

  if (pending) return <p class="quiet">Đã sửa, đang kiểm tra lại…</p>;

  return (
    <div class="repair" ref={box}>
      {repair === null ? null : (
        <p id={`${id}-words`} class="repair-words">
          {repair.certain ? `${repairWords(table, repair)}.` : `${undecidedWords(table, repair)}.`}
        </p>
      )}
      {choosing && proposals.length > 0 ? (
        <fieldset class="choices">
          <legend class="spoken">{`Cách sửa cho ${item.address}`}</legend>
          {proposals.map((proposal, index) => (
            <Radio
              key={index}
              name={id}
              checked={picked === index}
              onChoose={() => choice.pick(index)}
              label={changeWords(proposal)}
            />
          ))}
          {cells.length === 0 ? null : (
            <Radio name={id} checked={picked === "typed"} onChoose={() => choice.pick("typed")} label="Số khác" />
          )}
        </fieldset>
      ) : null}
      {typing === null ? null : (
        <TypedCount
          table={table}
          cells={cells}
          id={id}
          entry={typing.entry}
          typed={typing.typed}
          onEntry={choice.type}
          onEnter={apply}
        />
      )}
      {asking === null ? null : <FormulaQuestion proposal={asking} onYes={choice.agree} onNo={refuse} />}
      <div class="repair-row" hidden={asking !== null}>
        {choice.offers ? (
          <Button
            size="small"
            appearance="primary"
            aria-describedby={repair === null ? undefined : `${id}-words`}
            onClick={apply}
          >
            Sửa
          </Button>
        ) : null}
        {choosing || cells.length === 0 ? null : (
          <Button size="small" appearance="outline" aria-label={`${OTHER[other]} cho ${item.address}`} onClick={open}>
            {OTHER[other]}
          </Button>
        )}
        {children}
      </div>
      {choice.hint === "" ? null : <p>{choice.hint}</p>}
      {choice.offers ? <p class="quiet">{afterComparing(table)}</p> : null}
    </div>
  );

  function open(): void {
    const field = choice.open();
    // The fields do not stand there yet.
    requestAnimationFrame(() => focus(field));
  }

  function apply(): void {
    const missing = choice.apply();
    if (missing !== null) focus(missing);
  }

  function refuse(): void {
    choice.refuse();
    // The button is hidden until the question is gone.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(".repair-row .button")?.focus());
  }

  function focus(field: NextField): void {
    box.current?.querySelector<HTMLElement>(field === "proposals" ? ".choices input" : ".typed input")?.focus();
  }
}

function Radio({
  name,
  checked,
  label,
  onChoose,
}: {
  readonly name: string;
  readonly checked: boolean;
  readonly label: string;
  readonly onChoose: () => void;
}): JSX.Element {
  return (
    <label class="check">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}
