import type { ComponentChildren, JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { repairWords, toA1, undecidedWords, type CellRef, type Proposal } from "../../core";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { countCells, typedProposal, type Chosen, type Typed } from "../../usecases/repair/repair-appendix";
import { changeWords } from "../../usecases/repair/repair-outcome-words";
import type { WorkItem } from "../../usecases/check/worklist";
import { FormulaQuestion } from "./formula-question";
import { TypedCount, type Entry } from "./typed-count";

export interface RepairBoxProps {
  readonly appendix: CheckedAppendix;
  readonly item: WorkItem;
  /** A cell of this place was written and is being checked again. */
  readonly pending: boolean;
  readonly onApply: (chosen: Chosen) => void;
  /** What else can be done here, beside «Sửa». */
  readonly children: ComponentChildren;
}

/** What «Sửa» carries out: one of the proposals, the user's own number, or nothing yet. */
type Choice = number | "typed" | null;

/** Beyond these nobody compares: a number of one's own is the way then. */
const MOST_ALTERNATIVES = 5;

/** Cells offered for a number of one's own; a total speaks of a whole column. */
const MOST_CELLS = 12;

/** What the button beside «Sửa» opens: other proposals, a number instead of the one proposed, or a number where none is. */
const OTHER = { way: "Cách khác", count: "Số khác", none: "Nhập số" } as const;

export const AFTER_COMPARING = "Chỉ sửa sau khi đối chiếu với phần mềm một cửa.";

/** The repair of one place: a proposal as a sentence, others to choose from, a number of one's own; nothing happens before «Sửa». */
export function RepairBox({ appendix, item, pending, onApply, children }: RepairBoxProps): JSX.Element {
  const { table } = appendix;
  const { repair } = item;
  const proposals: readonly Proposal[] =
    repair === null ? [] : [repair, ...repair.alternatives.slice(0, MOST_ALTERNATIVES)];
  const isCertain = repair?.certain === true;
  const [choice, setChoice] = useState<Choice>(isCertain ? 0 : null);
  const [open, setOpen] = useState(false);
  const [entry, setEntry] = useState<Entry | null>(null);
  const [asking, setAsking] = useState<Chosen | null>(null);
  const [hint, setHint] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const id = `repair-${item.kind}-${item.address}`;

  const cells = cellsToType(appendix, item, proposals);
  const [first] = cells;
  // A check of the whole table per key, and only while something is typed.
  const typed = useMemo(
    (): Typed => (entry === null ? { is: "nothing" } : typedProposal(appendix, entry.at, entry.text)),
    [appendix, entry],
  );

  if (pending) return <p class="quiet">Đã sửa, đang kiểm tra lại…</p>;

  const choosing = open || (proposals.length > 0 && !isCertain);
  const other = proposals.length > 1 ? "way" : proposals.length === 1 ? "count" : "none";
  const isTyping = choice === "typed" || (open && proposals.length === 0);
  const chosen: Chosen | null = isTyping
    ? typed.is === "proposal"
      ? typed.proposal
      : null
    : typeof choice === "number"
      ? (proposals[choice] ?? null)
      : null;

  return (
    <div class="repair" ref={box}>
      {repair === null ? null : (
        <p id={`${id}-words`} class="repair-words">
          {isCertain ? `${repairWords(table, repair)}.` : `${undecidedWords(table, repair)}.`}
        </p>
      )}
      {choosing && proposals.length > 0 ? (
        <fieldset class="choices">
          <legend class="spoken">{`Cách sửa cho ${item.address}`}</legend>
          {proposals.map((proposal, index) => (
            <Radio
              key={index}
              name={id}
              checked={choice === index}
              onChoose={() => choose(index)}
              label={changeWords(proposal)}
            />
          ))}
          {first === undefined ? null : (
            <Radio name={id} checked={choice === "typed"} onChoose={() => choose("typed")} label="Số khác" />
          )}
        </fieldset>
      ) : null}
      {isTyping && first !== undefined ? (
        <TypedCount
          table={table}
          cells={cells}
          id={id}
          entry={entry ?? { at: first, text: "" }}
          typed={typed}
          onEntry={setEntry}
          onEnter={apply}
        />
      ) : null}
      {asking === null ? null : <FormulaQuestion proposal={asking} onYes={() => agree(asking)} onNo={refuse} />}
      <div class="repair-row" hidden={asking !== null}>
        {proposals.length > 0 || open ? (
          <fluent-button
            role="button"
            size="small"
            appearance="primary"
            aria-describedby={repair === null ? undefined : `${id}-words`}
            onClick={apply}
          >
            Sửa
          </fluent-button>
        ) : null}
        {choosing || first === undefined ? null : (
          <fluent-button
            role="button"
            size="small"
            appearance="outline"
            aria-label={`${OTHER[other]} cho ${item.address}`}
            onClick={show}
          >
            {OTHER[other]}
          </fluent-button>
        )}
        {children}
      </div>
      {hint === "" ? null : <p>{hint}</p>}
      {proposals.length > 0 || open ? <p class="quiet">{AFTER_COMPARING}</p> : null}
    </div>
  );

  function show(): void {
    setOpen(true);
    if (other !== "way") setChoice("typed");
    // The fields do not stand there yet.
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(other === "way" ? ".choices input" : ".typed input")?.focus(),
    );
  }

  function choose(next: Choice): void {
    setChoice(next);
    setAsking(null);
    setHint("");
  }

  function apply(): void {
    if (chosen === null) {
      setHint(isTyping ? "Ghi số đúng trước." : "Chọn một cách sửa trước.");
      box.current?.querySelector<HTMLElement>(isTyping ? ".typed input" : ".choices input")?.focus();
    } else if (chosen.edits.some(({ formula }) => formula)) setAsking(chosen);
    else onApply(chosen);
  }

  function refuse(): void {
    setAsking(null);
    // The button is hidden until the question is gone.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(".repair-row fluent-button")?.focus());
  }

  function agree(proposal: Chosen): void {
    setAsking(null);
    onApply({ ...proposal, replacesFormulas: true });
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

/** The proposals' own cells first, then those of the finding, then what else it speaks of. */
function cellsToType({ table }: CheckedAppendix, item: WorkItem, proposals: readonly Proposal[]): readonly CellRef[] {
  const [main] = item.findings;
  const wanted = [...proposals.flatMap(({ edits }) => edits.map(({ at }) => at)), item.cells[0], ...main.at];
  const cells = new Map(wanted.map((cell) => [toA1(cell), cell]));
  return countCells(table, [...cells.values()]).slice(0, MOST_CELLS);
}
