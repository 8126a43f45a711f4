import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { ComparePart } from "../compare/compare-part";
import { NextPart } from "../next/next-part";
import { AskedFile } from "./against/asked-file";
import { useRememberedPeriods } from "./against/use-remembered-periods";
import { PartView } from "../parts/part-view";
export { PeriodNotice } from "./period-notice";
import type { Changes } from "../session/changes";
import type { PaneHost } from "../session/host";
import type { Choice } from "../session/use-review";

export interface MoreWorkProps {
  readonly host: PaneHost;
  readonly appendix: CheckedAppendix;
  readonly choice: Choice;
  readonly changes: Changes;
  readonly announce: (sentence: string) => void;
  readonly onChoose: (choice: Choice) => void;
}

const matrix = async () => (await import(/* webpackChunkName: "matrix" */ "../matrix/matrix-view")).MatrixView;
const sealing = async () => (await import(/* webpackChunkName: "seal" */ "../seal/seal-view")).SealView;

/** What else can be done with the table that was checked; one of it at a time. */
export function MoreWork({ host, appendix, choice, changes, announce, onChoose }: MoreWorkProps): JSX.Element {
  const [tool, setTool] = useState<"matrix" | "compare" | "next" | "seal" | "one-page" | null>(null);
  // What was being done with another file is over.
  useEffect(() => setTool(null), [host.book]);
  const onClose = (): void => setTool(null);
  const { asked, forget } = useRememberedPeriods(host, appendix, choice, onChoose);

  if (tool === "matrix")
    return <PartView open load={matrix} props={{ host, appendix, changes, announce, onChoose, onClose }} />;
  if (tool === "compare") return <ComparePart {...{ host, appendix, changes, announce, onClose }} />;
  if (tool === "next" && host.nextPeriod !== undefined)
    return <NextPart {...{ host, appendix, changes, announce, onClose }} />;
  if (tool === "seal" && host.seal !== undefined)
    return (
      <PartView
        open
        load={sealing}
        props={{ host: { ...host, seal: host.seal }, appendix, changes, announce, onClose }}
      />
    );
  if (tool === "one-page" && host.onePage !== undefined)
    return <PartView open load={host.onePage} props={{ host, appendix, onClose }} />;
  return (
    <>
      {asked.map((one) => (
        <AskedFile
          key={one.which}
          asked={one}
          table={appendix.table}
          openFile={host.openFile}
          onChoose={(other) => onChoose({ ...choice, place: appendix.place, [one.which]: other })}
          onForget={() => forget(one.which)}
        />
      ))}
      <nav class="more-work" aria-label="Việc khác với bảng này">
        {appendix.others.some(({ sheet }) => sheet !== appendix.table.sheet) ? (
          <button type="button" class="next-step" onClick={() => setTool("matrix")}>
            Kiểm tra mọi sheet
          </button>
        ) : null}
        {host.nextPeriod === undefined ? null : (
          <button type="button" class="next-step" onClick={() => setTool("next")}>
            Kỳ tiếp theo
          </button>
        )}
        <button type="button" class="next-step" onClick={() => setTool("compare")}>
          Đối chiếu hai bảng
        </button>
        {host.seal === undefined ? null : (
          <button type="button" class="next-step" onClick={() => setTool("seal")}>
            Chốt kỳ
          </button>
        )}
        {host.onePage !== undefined ? (
          <button type="button" class="next-step" onClick={() => setTool("one-page")}>
            In tóm tắt một trang
          </button>
        ) : null}
      </nav>
    </>
  );
}
