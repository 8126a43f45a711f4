import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { OpenFile } from "../../pane/session/host";
import { sendingsOf, unitsOfList, type Sendings, type SkippedFile } from "../../usecases/merge/expected-units";
import { gatherSources } from "../../usecases/merge/gather-sources";
import type { HeaderLayout, MergeSource } from "../../usecases/merge/merge-source";
import { mergeSources, type MergedTable, type SameUnit } from "../../usecases/merge/merge-sources";
import { timeLeftWords } from "../../usecases/merge/merge-words";
import { withNew, type NamedFile } from "./chosen-files";

/** Files on their way: how far, and the one in hand. */
export interface ReadingProgress {
  readonly done: number;
  readonly all: number;
  readonly file: string;
  /** « · còn khoảng 12 giây» */
  readonly left: string;
}

/** What was read until now. */
interface Read {
  readonly sources: readonly MergeSource[];
  readonly skipped: readonly SkippedFile[];
  readonly files: readonly NamedFile[];
  /** How many of the files chosen last were not read, because the user stopped. */
  readonly unread: number;
}

export interface Merging {
  /** Null while nothing is being read. */
  readonly reading: ReadingProgress | null;
  /** Null before any file was read. */
  readonly read: Read | null;
  /** Null where no file holds a table. */
  readonly table: MergedTable | null;
  /** Null without a list of required units. */
  readonly sendings: Sendings | null;
  readonly add: (files: readonly NamedFile[]) => void;
  /** Stops after the file in hand: what was read is kept. */
  readonly stop: () => void;
  /** Begins anew. */
  readonly clear: () => void;
  readonly sameUnit: SameUnit;
  readonly setSameUnit: (sameUnit: SameUnit) => void;
  /** The list of required units, as pasted. */
  readonly list: string;
  readonly setList: (list: string) => void;
}

const NOTHING: Read = { sources: [], skipped: [], files: [], unread: 0 };
/** The page answers the user at least this often while files are read. */
const TURN_MS = 60;

/** Many files read one after the other, and the one table that they make. */
export function useMerge(openFile: OpenFile, pause: () => Promise<void>, now: () => number): Merging {
  const [reading, setReading] = useState<ReadingProgress | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [sameUnit, setSameUnit] = useState<SameUnit>("conflict");
  const [list, setList] = useState("");
  const [mishap, setMishap] = useState<{ readonly cause: unknown } | null>(null);
  const latest = useRef<Read>(NOTHING);
  const stopped = useRef(false);
  const waiting = useRef<Promise<void>>(Promise.resolve());
  const layouts = useRef(new Map<string, HeaderLayout>());
  // A fault of ours goes up to the entry's error boundary, not into a silent rejection.
  if (mishap !== null) throw mishap.cause;

  const take = useCallback(
    async (chosen: readonly NamedFile[]): Promise<void> => {
      const before = latest.current;
      const added = withNew(before.files, chosen);
      const byName = new Map(added.map(({ name, file }) => [name, file]));
      stopped.current = false;
      const started = now();
      let shown = -Infinity;
      const gathered = await gatherSources(
        added.map(({ name }) => name),
        async (name) => await openFile(new Uint8Array((await byName.get(name)?.arrayBuffer()) ?? []), name),
        {
          layouts: layouts.current,
          goOn: async (done, file) => {
            if (now() - shown >= TURN_MS) {
              const left = timeLeftWords(done, added.length, now() - started);
              setReading({ done, all: added.length, file, left });
              await pause();
              shown = now();
            }
            return !stopped.current;
          },
        },
      );
      latest.current = {
        sources: [...before.sources, ...gathered.sources],
        skipped: [...before.skipped, ...gathered.skipped],
        files: [...before.files, ...added.slice(0, gathered.files)],
        unread: added.length - gathered.files,
      };
      setRead(latest.current);
      setReading(null);
    },
    [openFile, pause, now],
  );

  const add = useCallback(
    (files: readonly NamedFile[]) => {
      if (files.length === 0) return;
      // Files that come while others are read wait for their turn.
      waiting.current = waiting.current.then(() => take(files)).catch((cause: unknown) => setMishap({ cause }));
    },
    [take],
  );

  const stop = useCallback(() => {
    stopped.current = true;
  }, []);

  const clear = useCallback(() => {
    latest.current = NOTHING;
    layouts.current = new Map();
    setRead(null);
  }, []);

  useEffect(() => stop, [stop]);

  const sources = read?.sources ?? NOTHING.sources;
  const table = useMemo(() => mergeSources(sources, sameUnit), [sources, sameUnit]);
  const sendings = useMemo(() => {
    const names = unitsOfList(list);
    return table === null || names.length === 0 ? null : sendingsOf(names, table, sources);
  }, [table, list, sources]);

  return { reading, read, table, sendings, add, stop, clear, sameUnit, setSameUnit, list, setList };
}
