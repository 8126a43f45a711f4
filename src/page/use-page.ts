import { loadPart } from "../pane/session/load-part";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { CellRef } from "../core";
import { toA1 } from "../core";
import { copyText } from "../pane/parts/copy-text";
import type { CellMark, PaneHost, Shown } from "../pane/session/host";
import type { Refusal } from "../ports/refusal";
import { isRefusal, refuse } from "../ports/refusal";
import type { WorkbookPort } from "../ports/workbook";
import { explainRefusal } from "../usecases/refusals/explain-refusal";
import { SIGNED_WORDS } from "../usecases/repair/copy-words";
import { hasCells } from "./book/incoming";
import type { OpenedBook, Sources } from "./book/opened-book";
import { opened, unsavedCells } from "./book/opened-book";
import type { Mistype } from "./sample/mistype";
import type { FileOnDisk } from "./use-file-on-disk";

/** Files above this size take long enough to say that they are being opened. */
const SLOW_BYTES = 1_500_000;

/** What would be lost, and both ways on. */
export interface Waiting {
  /** Corrected cells that no copy holds. */
  readonly cells: number;
  readonly name: string;
  readonly goOn: () => void;
  readonly stay: () => void;
}

/** What is read of a file that the user chose. */
type ChosenFile = Pick<File, "name" | "size" | "arrayBuffer" | "slice">;

export interface PageState {
  readonly book: OpenedBook | null;
  /** Counts what was corrected and taken back: the same book, drawn anew. */
  readonly version: number;
  /** The sheet in front; null without a book. */
  readonly sheet: string | null;
  readonly active: CellRef;
  readonly setActive: (cell: CellRef) => void;
  /** Cells of the finding in hand; a new array each time it is gone to. */
  readonly current: readonly CellRef[];
  /** What the pane has checked. */
  readonly shown: Shown | null;
  /** Its marks on the sheet in front, by address. */
  readonly marks: ReadonlyMap<string, CellMark["kind"]>;
  /** Why the last file was not opened or saved. */
  readonly problem: string | null;
  readonly setProblem: (problem: string | null) => void;
  /** A file waits for an answer, since the one in hand has corrections that no copy holds. */
  readonly waiting: Waiting | null;
  /** Name of the file that is being opened, where that takes long. */
  readonly opening: string | null;
  readonly host: PaneHost;
  readonly showSheet: (name: string) => void;
  readonly openFile: (file: ChosenFile) => Promise<void>;
  /** The file that the book in hand was opened from, where it lies on a disk. */
  readonly onDisk: FileOnDisk | null;
  readonly openSample: () => void;
  /** The sample with one figure mistyped, for trying what the pane then says. */
  readonly openMistyped: (mistype: Mistype) => void;
  readonly openCells: (text: string) => void;
}

const onePage = async () =>
  (await import(/* webpackChunkName: "one-page" */ "../pane/one-page/one-page-view")).OnePageView;

/** The book on the page, where the user is in it, and what the pane may ask of it. */
export function usePage(sources: Sources): PageState {
  const [book, setBook] = useState<OpenedBook | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [current, setCurrent] = useState<readonly CellRef[]>([]);
  const [active, setActive] = useState<CellRef>({ row: 0, column: 0 });
  const [shown, setShown] = useState<Shown | null>(null);
  const [version, setVersion] = useState(0);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [onDisk, setOnDisk] = useState<FileOnDisk | null>(null);
  const shownSheet = useRef<string | null>(null);
  const inHand = useRef(book);
  inHand.current = book;
  shownSheet.current = sheet;

  const showSheet = useCallback((name: string) => {
    setSheet(name);
    setActive({ row: 0, column: 0 });
    setCurrent([]);
  }, []);

  const show = useCallback(
    (next: OpenedBook, file: FileOnDisk | null) => {
      setProblem(null);
      const goOn = (): void => {
        setWaiting(null);
        setShown(null);
        setBook(next);
        setOnDisk(file);
        showSheet(next.sheets[0]?.name ?? "");
      };
      const cells = unsavedCells(inHand.current);
      if (cells === 0) goOn();
      else setWaiting({ cells, name: next.name, goOn, stay: () => setWaiting(null) });
    },
    [showSheet],
  );

  const take = useCallback(
    async (made: WorkbookPort | Refusal, name: string, fileName: string | null, file: FileOnDisk | null = null) => {
      // A file that cannot be opened takes nothing away: the book before it stays.
      if (isRefusal(made)) setProblem(explainRefusal(made));
      else show(await opened(made, name, fileName), file);
    },
    [show],
  );

  const openFile = useCallback(
    async (file: ChosenFile) => {
      if (file.size > SLOW_BYTES) {
        setOpening(file.name);
        await nextPaint();
      }
      try {
        const made = await sources.openFile(new Uint8Array(await file.arrayBuffer()), file.name);
        await take(made, file.name, file.name, file);
      } finally {
        setOpening(null);
      }
    },
    [sources, take],
  );

  const takeSample = useCallback(
    async (mistype: Mistype | null) => {
      const sample = await sources.sample();
      if (isRefusal(sample)) {
        setProblem(explainRefusal(sample));
        return;
      }
      const made = await sources.openFile(sample.bytes, sample.name);
      if (isRefusal(made)) {
        setProblem(explainRefusal(made));
        return;
      }
      const book = {
        ...(await opened(made, "Bảng mẫu (quý I/2021)", sample.name)),
        sample: mistype === null ? "right" : "mistyped",
      } as const;
      await mistype?.(book.port);
      show(book, null);
    },
    [sources, show],
  );
  const openSample = useCallback(() => void takeSample(null), [takeSample]);
  const openMistyped = useCallback((mistype: Mistype) => void takeSample(mistype), [takeSample]);

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
      ...nextOf(book, sources),
      ...sealOf(book, sources),
      openFile: sources.openFile,
      documents: sources.documents,
      offices: sources.offices,
      readText: sources.readText,
      copy: copyText,
      downloads: "yes",
      onePage,
      openSample,
      present: (next) => {
        setShown(next);
        setCurrent([]);
        if (next !== null) setSheet(next.table.sheet);
      },
    }),
    [book, openSample, sources],
  );

  const marks = useMemo(
    () =>
      new Map(
        shown === null || shown.table.sheet !== sheet ? [] : shown.marks.map(({ cell, kind }) => [toA1(cell), kind]),
      ),
    [shown, sheet],
  );

  return {
    book,
    version,
    sheet,
    active,
    setActive,
    current,
    shown,
    marks,
    problem,
    setProblem,
    waiting,
    opening,
    host,
    showSheet,
    openFile,
    onDisk,
    openSample,
    openMistyped,
    openCells,
  };
}

/** Where the cells came from, as far as the pane's words depend on it. */
function originOf(book: OpenedBook | null): Pick<PaneHost, "fileName" | "handsBack"> {
  if (book === null) return {};
  return book.file === null ? { handsBack: true } : { fileName: book.file.name };
}

/** A file goes on to its next period as another file; cells that were pasted have none. */
function nextOf(book: OpenedBook | null, { openFile }: Sources): Pick<PaneHost, "nextPeriod"> {
  if (book === null || book.file === null) return {};
  const { file } = book;
  return {
    nextPeriod: {
      place: "file",
      begin: async (plan) => {
        const part = await loadPart(() => import(/* webpackChunkName: "next" */ "./book/begin-next"));
        return isRefusal(part) ? part : await part.beginNext(book, file, plan, openFile);
      },
    },
  };
}

/** A file is sealed in a copy; cells that were pasted have none. */
function sealOf(book: OpenedBook | null, { openFile }: Sources): Pick<PaneHost, "seal"> {
  if (book === null || book.file === null) return {};
  const { file } = book;
  return {
    seal: {
      place: "file",
      warning: file.copyable.isSigned === true ? SIGNED_WORDS : "",
      seal: async (place, when) => {
        const part = await loadPart(() => import(/* webpackChunkName: "seal" */ "./book/seal-file"));
        return isRefusal(part) ? part : await part.sealFile(book, file, place, when, openFile);
      },
    },
  };
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
