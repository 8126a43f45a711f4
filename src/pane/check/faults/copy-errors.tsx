import type { JSX } from "preact";
import { errorList } from "../../../usecases/check/error-list";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import type { WorkItem } from "../../../usecases/check/worklist";
import { CopyButton } from "../../parts/copy-button";
import type { PaneHost } from "../../session/host";

export interface CopyErrorsProps {
  readonly host: Pick<PaneHost, "copy" | "fileName">;
  readonly appendix: CheckedAppendix;
  readonly items: readonly WorkItem[];
  readonly done: (sentence: string) => void;
}

/** «Sao chép danh sách lỗi»: for the unit that made the table. */
export function CopyErrors({ host, appendix, items, done }: CopyErrorsProps): JSX.Element {
  return (
    <CopyButton
      label="Sao chép danh sách lỗi"
      text={() => errorList(appendix.table, items, host.fileName)}
      copy={host.copy.bind(host)}
      done={done}
    />
  );
}
