import type { JSX } from "preact";
import { ToolCard } from "../parts/tool-card";
import { Problem } from "../parts/problem";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { sealWords } from "../../usecases/seal/seal-words";
import { Button } from "../parts/button";
import { Icon } from "../parts/icons";
import type { Changes } from "../session/changes";
import type { SealTools, PaneHost } from "../session/host";
import { useSeal } from "./use-seal";

export interface SealViewProps {
  readonly host: PaneHost & { readonly seal: SealTools };
  readonly appendix: CheckedAppendix;
  readonly changes: Pick<Changes, "tell">;
  readonly announce: (sentence: string) => void;
  readonly onClose: () => void;
}

/** «Chốt kỳ»: what will be written, said before it is; then a copy of the file, or one more hidden sheet in Excel. */
export function SealView({ host, appendix, changes, announce, onClose }: SealViewProps): JSX.Element {
  const { made, problem, isBusy, seal } = useSeal(host, appendix, changes, announce);
  const { place, warning } = host.seal;

  return (
    <ToolCard title="Chốt kỳ" onClose={onClose}>
      {sealWords(place, appendix.table.sheet, appendix.summary.broken).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {warning === "" ? null : <p class="notice">{warning}</p>}
      <div class="result-row">
        <Button appearance={made === null ? "primary" : "outline"} disabled={isBusy} onClick={seal}>
          {place === "file" ? "Lưu bản sao có bản chốt" : "Chốt vào tệp này"}
        </Button>
      </div>
      <Problem said={problem} />
      {made === null ? null : (
        <p class="line-right tool-done">
          <Icon name="right" size={20} />
          <span>{made.said}</span>
        </p>
      )}
    </ToolCard>
  );
}
