import type { ComponentChildren, JSX } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CellRef } from "../core";
import { toA1 } from "../core";
import type { Refusal } from "../ports/refusal";
import { isRefusal, refuse } from "../ports/refusal";
import type { WorkbookPort } from "../ports/workbook";
import type { PaneHost, Shown } from "../pane/session/host";
import { Icon } from "../pane/parts/icons";
import { Pane } from "../pane/pane";
import { explainRefusal } from "../usecases/refusals/explain-refusal";
import { copyText } from "../pane/parts/copy-text";
import { hasCells, useIncoming } from "./book/incoming";
import type { OpenedBook, Sources } from "./book/opened-book";
import { opened } from "./book/opened-book";
import { SaveButton } from "./book/save-button";
import { SheetView } from "./grid/sheet-view";
import { Welcome } from "./welcome";

/** Files above this size take long enough to say that they are being opened. */
const SLOW_BYTES = 1_500_000;

/** The page: a file comes in, is shown as a sheet, and stands beside the pane. Corrections stay in memory until a copy is saved; nothing is sent. */
export function App({ sources }: { readonly sources: Sources }): JSX.Element {
  const [book, setBook] = useState<OpenedBook | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [current, setCurrent] = useState<readonly CellRef[]>([]);
  const [active, setActive] = useState<CellRef>({ row: 0, column: 0 });
  const [shown, setShown] = useState<Shown | null>(null);
  /** Counts what was corrected and taken back: the same book, drawn anew. */
  const [version, setVersion] = useState(0);
  const chooser = useRef<HTMLInputElement>(null);
  const shownSheet = useRef<string | null>(null);
  shownSheet.current = sheet;

  const show = useCallback((name: string, cell: CellRef) => {
    setSheet(name);
    setActive(cell);
    setCurrent([]);
  }, []);

  const take = useCallback(
    async (made: WorkbookPort | Refusal, name: string, fileName: string | null) => {
      // A file that cannot be opened takes nothing away: the book before it stays.
      if (isRefusal(made)) {
        setProblem(explainRefusal(made));
        return;
      }
      const next = await opened(made, name, fileName);
      setProblem(null);
      setShown(null);
      setBook(next);
      show(next.sheets[0]?.name ?? "", { row: 0, column: 0 });
    },
    [show],
  );

  const openFile = useCallback(
    async (file: File) => {
      if (file.size > SLOW_BYTES) {
        setOpening(file.name);
        await nextPaint();
      }
      try {
        await take(await sources.openFile(new Uint8Array(await file.arrayBuffer()), file.name), file.name, file.name);
      } finally {
        setOpening(null);
      }
    },
    [sources, take],
  );

  const openSample = useCallback(() => {
    const { bytes, name } = sources.sample();
    void sources.openFile(bytes, name).then((made) => take(made, "Bảng mẫu (quý I/2021)", name));
  }, [sources, take]);

  const openCells = useCallback(
    (text: string) => {
      if (hasCells(text)) void sources.openCells(text).then((made) => take(made, "Các ô vừa dán", null));
      else
        setProblem(
          "Phần vừa dán chưa phải là các ô của bảng. Trong Excel hoặc WPS, chọn cả bảng kể cả tiêu đề, bấm Ctrl+C, rồi dán lại vào đây.",
        );
    },
    [sources, take],
  );

  const dragging = useIncoming({ onFile: (file) => void openFile(file), onCells: openCells });

  const host = useMemo<PaneHost>(
    () => ({
      book: book?.port ?? null,
      shownSheet: () => shownSheet.current,
      goTo: (cells, name) => {
        setSheet(name);
        setActive(cells[0]);
        setCurrent([...cells]);
        return Promise.resolve(null);
      },
      correct: async (edits) => {
        if (book === null) return refuse("file-missing");
        const takeBack = await book.port.correct(edits);
        if (isRefusal(takeBack)) return takeBack;
        setVersion((times) => times + 1);
        return async () => {
          const refusal = await takeBack();
          setVersion((times) => times + 1);
          return refusal;
        };
      },
      ...originOf(book),
      openFile: sources.openFile,
      documents: sources.documents,
      readText: sources.readText,
      copy: copyText,
      downloads: "yes",
      openSample,
      present: (next) => {
        setShown(next);
        setCurrent([]);
        if (next !== null) setSheet(next.table.sheet);
      },
    }),
    [book, openSample, sources],
  );

  useEffect(() => {
    document.title = book === null ? "TTHC – Kiểm tra phụ lục, viết đoạn báo cáo" : `${book.name} – TTHC`;
  }, [book]);

  const choose = (): void => chooser.current?.click();
  const marks = useMemo(
    () =>
      new Map(
        shown === null || shown.table.sheet !== sheet ? [] : shown.marks.map(({ cell, kind }) => [toA1(cell), kind]),
      ),
    [shown, sheet],
  );

  return (
    <div class={`page${book === null ? " page-start" : ""}`}>
      <header class="bar">
        <h1 class="brand">
          <Icon name="brand" size={22} />
          TTHC
        </h1>
        {book === null ? null : (
          <>
            <p class="bar-name" title={book.name}>
              {book.name}
            </p>
            <OpenButtons onOpen={choose} onSample={shown === null ? null : openSample} primary={false}>
              <SaveButton book={book} version={version} openFile={sources.openFile} onProblem={setProblem} />
            </OpenButtons>
          </>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.htm,.html,.mht,.mhtml,.xml"
          onChange={(event) => chosen(event.currentTarget)}
        />
      </header>
      {problem === null ? null : (
        <div class="banner" role="alert">
          <Icon name="warning" size={20} />
          <p class="banner-text">{problem}</p>
          <button type="button" class="banner-close" aria-label="Đóng thông báo" onClick={() => setProblem(null)}>
            <Icon name="close" />
          </button>
        </div>
      )}
      <main class="work">
        {book === null ? (
          <Welcome>
            <OpenButtons onOpen={choose} onSample={openSample} primary={true} />
          </Welcome>
        ) : (
          <SheetView
            book={book}
            version={version}
            sheet={sheet ?? ""}
            onSheet={(name) => show(name, { row: 0, column: 0 })}
            active={active}
            onActive={setActive}
            marks={marks}
            current={current}
            table={shown?.table.sheet === sheet ? shown.table : null}
          />
        )}
        <Pane host={host} />
      </main>
      {dragging ? (
        <div class="drop" aria-hidden="true">
          <p>Thả tệp vào đây để mở</p>
        </div>
      ) : null}
      <p class={opening === null ? "spoken" : "opening"} role="status">
        {opening === null ? "" : `Đang mở ${opening}…`}
      </p>
    </div>
  );

  function chosen(input: HTMLInputElement): void {
    const file = input.files?.[0];
    // The same file may be chosen again after it was corrected.
    if (file !== undefined) void openFile(file).finally(() => (input.value = ""));
  }
}

interface OpenButtonsProps {
  readonly onOpen: () => void;
  readonly onSample: (() => void) | null;
  readonly primary: boolean;
  readonly children?: ComponentChildren;
}

function OpenButtons({ onOpen, onSample, primary, children }: OpenButtonsProps): JSX.Element {
  return (
    <div class="open-buttons">
      {children}
      <fluent-button role="button" appearance={primary ? "primary" : "outline"} onClick={onOpen}>
        <Icon name="file" slot="start" />
        Mở tệp Excel
      </fluent-button>
      {onSample === null ? null : (
        <fluent-button
          role="button"
          class={primary ? "" : "open-sample"}
          appearance={primary ? "outline" : "subtle"}
          onClick={onSample}
        >
          Xem thử bảng mẫu
        </fluent-button>
      )}
    </div>
  );
}

/** Where the cells came from, as far as the pane's words depend on it. */
function originOf(book: OpenedBook | null): Pick<PaneHost, "fileName" | "handsBack"> {
  if (book === null) return {};
  return book.file === null ? { handsBack: true } : { fileName: book.file.name };
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
