import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { areaToA1, type AppendixPlace, type Area } from "../../core";
import { isRefusal, refuse, type Refusal } from "../../ports/refusal";
import type { WorkbookPort } from "../../ports/workbook";
import { checkAppendix, type CheckedAppendix } from "../../usecases/check/check-appendix";
import { periodInBook } from "../../usecases/periods/table-period";
import { compareAppendices, type Comparison, type DatedAppendix } from "../../usecases/compare/compare-appendices";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { hasSealed, lastSealed, sealedBook } from "../../usecases/seal/sealed-table";
import type { PaneHost } from "../session/host";
import { sha256 } from "../session/sha256";

/** What came of comparing: the two tables, the older first, and how they differ. */
export interface Compared {
  /** The other table, as the user knows it. */
  readonly name: string;
  readonly comparison: Comparison;
  /** The open table is the older one. */
  readonly openIsBefore: boolean;
}

/** Another table to compare with: one of the workbook, or one from a file. */
export type Other =
  | { readonly is: "place"; readonly place: AppendixPlace }
  | { readonly is: "file"; readonly file: File }
  /** The table that was sealed last in the workbook. */
  | { readonly is: "sealed" };

export interface Comparing {
  readonly compared: Compared | null;
  /** Why there is nothing to show. */
  readonly problem: string | null;
  readonly openIsBefore: boolean;
  /** The workbook keeps a sealed table. */
  readonly hasSealed: boolean;
  readonly compareWith: (other: Other) => void;
  readonly setOpenIsBefore: (openIsBefore: boolean) => void;
}

/** The open table against another one of the same period. */
export function useCompare(host: Pick<PaneHost, "book" | "openFile">, appendix: CheckedAppendix): Comparing {
  const [other, setOther] = useState<{ readonly name: string; readonly dated: DatedAppendix } | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [sealed, setSealed] = useState(false);
  const [openIsBefore, setOpenIsBefore] = useState(false);
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  const round = useRef(0);
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;

  const { book, openFile } = host;

  // Another workbook has another past; a corrected table is compared anew.
  useEffect(() => {
    setOther(null);
    setProblem(null);
  }, [book, appendix.table.sheet]);
  useEffect(() => {
    setSealed(false);
    if (book !== null) void hasSealed(book).then(setSealed);
  }, [book]);
  useEffect(() => {
    if (other === null || book === null) {
      setCompared(null);
      return;
    }
    round.current += 1;
    const mine = round.current;
    void dated(book, appendix)
      .then((open) => {
        if (mine !== round.current) return;
        const [before, after] = openIsBefore ? [open, other.dated] : [other.dated, open];
        const comparison = compareAppendices(before, after);
        setProblem(isRefusal(comparison) ? explainRefusal(comparison) : null);
        setCompared(isRefusal(comparison) ? null : { name: other.name, comparison, openIsBefore });
      })
      .catch((cause: unknown) => setMishap({ cause }));
  }, [appendix, book, other, openIsBefore]);

  const compareWith = useCallback(
    (chosen: Other) => {
      if (book === null) return;
      const taken =
        chosen.is === "file"
          ? fromFile(chosen.file, openFile, appendix.table.sheet)
          : chosen.is === "sealed"
            ? fromSealed(book)
            : fromBook(chosen.place, book);
      void taken
        .then((found) => {
          if (!isRefusal(found)) setOther(found);
          else {
            setOther(null);
            setProblem(explainRefusal(found));
          }
        })
        .catch((cause: unknown) => setMishap({ cause }));
    },
    [book, openFile, appendix.table.sheet],
  );

  return { compared, problem, openIsBefore, hasSealed: sealed, compareWith, setOpenIsBefore };
}

type Found = { readonly name: string; readonly dated: DatedAppendix } | Refusal;

async function fromFile(file: File, openFile: PaneHost["openFile"], sheet: string): Promise<Found> {
  const book = await openFile(new Uint8Array(await file.arrayBuffer()), file.name);
  // Of a file with a sheet for each month the sheet of the same name is meant.
  const checked = isRefusal(book) ? book : await checkAppendix(book, { frontFirst: () => sheet });
  if (isRefusal(checked)) return { ...checked, about: { ...checked.about, file: file.name } };
  if (isRefusal(book)) return book;
  return { name: `${file.name} · ${checked.table.sheet}`, dated: await dated(book, checked) };
}

async function fromBook(place: AppendixPlace, book: WorkbookPort): Promise<Found> {
  const checked = await checkAppendix(book, { place });
  if (isRefusal(checked)) return checked;
  return { name: `${place.sheet} · ${areaToA1(place.area)}`, dated: await dated(book, checked) };
}

async function fromSealed(book: WorkbookPort): Promise<Found> {
  const sealed = await lastSealed(book, sha256);
  if (sealed === null) return refuse("seal-missing");
  if (isRefusal(sealed)) return sealed;
  const kept = sealedBook(sealed);
  const checked = await checkAppendix(kept);
  if (isRefusal(checked)) return checked;
  const appendix = [checked, ...checked.beside].find(({ place }) => isAt(place, sealed.area)) ?? checked;
  return { name: `bản đã chốt ${sealed.when}`, dated: await dated(kept, appendix) };
}

function isAt({ area }: AppendixPlace, { top, left }: Area): boolean {
  return area.top === top && area.left === left;
}

async function dated(book: WorkbookPort, appendix: CheckedAppendix): Promise<DatedAppendix> {
  return { appendix, period: await periodInBook(book, appendix.table, appendix.beside.length === 0) };
}
