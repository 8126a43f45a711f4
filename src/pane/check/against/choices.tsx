import type { JSX } from "preact";
import type { AppendixPlace } from "../../../core";
import type { PaneHost } from "../../session/host";
import type { Choice } from "../../session/use-review";
import { OverdueChoice } from "./overdue-choice";
import { PreviousChoice } from "./previous-choice";

export interface AgainstChoicesProps {
  /** The other tables of the workbook. */
  readonly others: readonly AppendixPlace[];
  /** What is chosen now, the table among it. */
  readonly choice: Choice;
  readonly host: Pick<PaneHost, "book" | "openFile">;
  readonly onChoose: (choice: Choice) => void;
}

/** What the table is held against beside its own sums: the period before, the list of its overdue dossiers. */
export function AgainstChoices({ others, choice, host, onChoose }: AgainstChoicesProps): JSX.Element {
  const { previous, overdueList } = choice;
  return (
    <>
      <PreviousChoice
        others={others}
        chosen={previous ?? null}
        openFile={host.openFile}
        onChoose={(next) => {
          const { previous: before, ...rest } = choice;
          if (next !== null) onChoose({ ...rest, previous: next });
          else if (before !== undefined) onChoose(rest);
        }}
      />
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
