import type { ComponentChildren, JSX } from "preact";
import { Button } from "../../pane/parts/button";
import { writeCount } from "../../core";
import { CopyButton } from "../../pane/parts/copy-button";
import { Icon, type IconName } from "../../pane/parts/icons";
import type { ExpectedUnit, Sendings, SkippedFile } from "../../usecases/merge/expected-units";
import { SENDING_WORDS } from "../../usecases/merge/merged-book";
import type { MergedSection, MergedTable, SameUnit } from "../../usecases/merge/merge-sources";
import {
  conflictPlace,
  conflictWords,
  mergedWords,
  rowPlaceWords,
  sourceWords,
  unclearPeriods,
} from "../../usecases/merge/merge-words";

export interface MergeResultProps {
  readonly read: {
    readonly skipped: readonly SkippedFile[];
    readonly files: readonly unknown[];
    readonly unread: number;
  };
  readonly table: MergedTable | null;
  readonly sendings: Sendings | null;
  readonly sameUnit: SameUnit;
  readonly onSameUnit: (sameUnit: SameUnit) => void;
  readonly onSave: () => void;
  readonly onOpen: () => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly done: (words: string) => void;
}

/** Lines of one list that are drawn; the merged file has them all. */
const SHOWN = 200;

/** What was merged, who was added, what was left out and why, who has sent. */
export function MergeResult({
  read,
  table,
  sendings,
  sameUnit,
  onSameUnit,
  onSave,
  onOpen,
  copy,
  done,
}: MergeResultProps): JSX.Element {
  const { skipped, files, unread } = read;
  const unreadFiles = (
    <Lines
      icon="error"
      title={`${writeCount(skipped.length)} tệp không đọc được, bỏ qua`}
      lines={skipped.map(({ file, message }) => [file, message])}
      open
    />
  );
  const stopped =
    unread === 0 ? null : (
      <p class="notice">{`Đã dừng: còn ${writeCount(unread)} tệp chưa đọc. Kết quả dưới đây gồm các tệp đã đọc; chọn lại các tệp đó để đọc tiếp.`}</p>
    );
  if (table === null)
    return (
      <div class="merge-result">
        {stopped}
        <p class="notice" role="alert">
          {`Chưa thấy bảng nào để tổng hợp trong ${writeCount(files.length)} tệp. Chọn các tệp có bảng số liệu thủ tục hành chính của đơn vị.`}
        </p>
        {unreadFiles}
      </div>
    );
  const faulty = table.sources.filter(({ errors }) => errors > 0);
  const isClean = table.conflicts.length + skipped.length + faulty.length === 0;
  const isDoubled = sameUnit === "add" || table.conflicts.some(({ is }) => is === "same-unit");
  return (
    <div class="merge-result">
      {stopped}
      <div class={`summary${isClean ? " summary-right" : ""}`}>
        <p class={`summary-line${isClean ? " line-right" : " line-warning"}`}>
          <Icon name={isClean ? "right" : "warning"} size={24} />
          <strong class="summary-title">{`Đã tổng hợp ${mergedWords(table, files.length)}`}</strong>
        </p>
        <p class="quiet">{[table.model.formTitle, table.period.text ?? "các bảng không ghi kỳ"].join(" · ")}</p>
        <div class="summary-steps">
          <Button appearance="primary" onClick={onSave}>
            Tải bảng tổng hợp
          </Button>
          <Button appearance="outline" onClick={onOpen}>
            Mở để kiểm tra, viết báo cáo
          </Button>
        </div>
      </div>
      <Lines
        icon="error"
        title={`${writeCount(table.conflicts.length)} chỗ không cộng`}
        lines={table.conflicts.map((conflict) => [conflictPlace(conflict), conflictWords(conflict, table)])}
        open
      />
      {isDoubled ? (
        <label class="check">
          <input
            type="checkbox"
            checked={sameUnit === "add"}
            onChange={(event) => onSameUnit(event.currentTarget.checked ? "add" : "conflict")}
          />
          <span>Một đơn vị có ở hai bảng (dùng hai hệ thống) thì cộng cả hai</span>
        </label>
      ) : null}
      {unreadFiles}
      <Lines
        icon="warning"
        title={`${writeCount(faulty.length)} bảng đã cộng nhưng còn lệch`}
        lines={faulty.map((source) => [sourceWords(source), source.firstError ?? ""])}
        open
      />
      <Lines
        icon="undecided"
        title="Đã cộng nhưng chưa rõ có cùng kỳ không"
        lines={unclearPeriods(table).map((words) => [words])}
      />
      {sendings === null ? null : <SendingTable sendings={sendings} copy={copy} done={done} />}
      <Lines
        icon="note"
        title="Cùng một đơn vị, tên viết khác"
        lines={table.matched.map(({ name, also }) => [name, also.join(" = ")])}
      />
      <Lines
        icon="note"
        title={`${writeCount(table.otherPeriods.length)} bảng của kỳ khác trong cùng tệp, không cộng`}
        lines={table.otherPeriods.map((source) => [sourceWords(source), source.period.text ?? ""])}
      />
      <Lines
        icon="right"
        title="Các đơn vị đã cộng"
        lines={rowsOf(table.root).map(({ name, from }) => [name, from.map(rowPlaceWords).join("; ")])}
      />
    </div>
  );
}

function rowsOf({ rows, sections }: MergedSection): MergedSection["rows"] {
  return [...rows, ...sections.flatMap(rowsOf)];
}

/** A titled list: what, and beside it why or where. Nothing where it is empty. */
function Lines({
  icon,
  title,
  lines,
  open = false,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly lines: readonly (readonly [string, string?])[];
  readonly open?: boolean;
}): JSX.Element | null {
  if (lines.length === 0) return null;
  const rest = lines.length - SHOWN;
  return (
    <details class={`merge-lines lines-${icon}`} open={open}>
      <summary>
        <Icon name={icon} />
        <span>{title}</span>
        <Icon name="down" size={12} />
      </summary>
      <ul>
        {lines.slice(0, SHOWN).map(([what, why = ""], index) => (
          <li key={index}>
            <strong>{what}</strong>
            {why === "" ? null : <span>{why}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p class="quiet">{`và ${writeCount(rest)} dòng khác, có đủ trong bảng tổng hợp`}</p> : null}
    </details>
  );
}

function SendingTable({
  sendings: { units, unexpected },
  copy,
  done,
}: {
  readonly sendings: Sendings;
  readonly copy: (text: string) => Promise<boolean>;
  readonly done: (words: string) => void;
}): JSX.Element {
  const of = (state: ExpectedUnit["state"]): number => units.filter((unit) => unit.state === state).length;
  const letters = units.flatMap(({ letter }) => letter ?? []);
  return (
    <section class="merge-sendings" aria-labelledby="sendings-title">
      <h3 id="sendings-title">
        {`${writeCount(of("sent"))}/${writeCount(units.length)} đơn vị đã gửi bảng không có gì phải xem lại`}
      </h3>
      <p class="quiet">
        {(["missing", "inconsistent", "no-dossiers"] as const)
          .filter((state) => of(state) > 0)
          .map((state) => `${writeCount(of(state))} đơn vị ${SENDING_WORDS[state]}`)
          .join(" · ")}
      </p>
      <table>
        <thead>
          <tr>
            <Head>Đơn vị</Head>
            <Head>Tình trạng</Head>
            <Head>Tệp</Head>
          </tr>
        </thead>
        <tbody>
          {units.slice(0, SHOWN).map(({ name, state, foundAs, files, problems }) => (
            <tr key={name} class={`sending-${state}`}>
              <th scope="row">
                {name}
                {foundAs === null ? null : <span class="quiet">{` = ${foundAs}`}</span>}
              </th>
              <td>
                {SENDING_WORDS[state]}
                {problems.slice(0, 2).map((problem) => (
                  <span key={problem} class="quiet">
                    {problem}
                  </span>
                ))}
              </td>
              <td>{files.join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unexpected.length === 0 ? null : (
        <p class="quiet">{`Có gửi nhưng không có trong danh sách: ${unexpected.slice(0, SHOWN).join("; ")}.`}</p>
      )}
      {letters.length === 0 ? null : (
        <CopyButton
          label={`Sao chép ${writeCount(letters.length)} phiếu đề nghị rà soát`}
          text={() => letters.join("\n\n")}
          copy={copy}
          done={done}
        />
      )}
    </section>
  );
}

function Head({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <th scope="col">{children}</th>;
}
