import type { JSX } from "preact";
import type { AppendixPlace, Table } from "../../../core";
import { COMPARED_PERIODS } from "../../../usecases/periods/remembered-periods";
import type { PaneHost } from "../../session/host";
import type { Choice } from "../../session/use-review";
import { OverdueChoice } from "./overdue-choice";
import { PeriodChoice } from "./period-choice";

export interface AgainstChoicesProps {
  /** The table that is checked. */
  readonly table: Table;
  /** The other tables of the workbook. */
  readonly others: readonly AppendixPlace[];
  /** What is chosen now, the table among it. */
  readonly choice: Choice;
  readonly host: Pick<PaneHost, "book" | "openFile">;
  readonly onChoose: (choice: Choice) => void;
}

/** What the table is held against beside its own sums: the period before, the same period last year, the list of its overdue dossiers. */
export function AgainstChoices({ table, others, choice, host, onChoose }: AgainstChoicesProps): JSX.Element {
  const { overdueList } = choice;
  return (
    <>
      {COMPARED_PERIODS.map((which) => (
        <PeriodChoice
          key={which}
          which={which}
          table={table}
          others={others}
          chosen={choice[which] ?? null}
          openFile={host.openFile}
          onChoose={(next) => {
            const { [which]: before, ...rest } = choice;
            if (next !== null) onChoose({ ...rest, [which]: next });
            else if (before !== undefined) onChoose(rest);
          }}
        />
      ))}
      <OverdueChoice
        host={host}
        chosen={overdueList ?? null}
        onChoose={(next) => {
          const { overdueList: before, ...rest } = choice;
          if (next !== null) onChoose({ ...rest, overdueList: next });
          else if (before !== undefined) onChoose(rest);
        }}
      />
    </>
  );
}
