import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { LanguageLink, type LanguageLinkProps } from "../pane/parts/language-link";
import { FileInput, TABLE_FILES } from "../pane/parts/file-input";
import { Button } from "../pane/parts/button";
import { Icon } from "../pane/parts/icons";
import { GuideButton } from "../pane/guide/guide-button";
import { Pane } from "../pane/pane";
import { Banner } from "./banner";
import { useIncoming } from "./book/incoming";
import { unsavedCells, type Sources } from "./book/opened-book";
import { SaveButton } from "./book/save-button";
import { SheetPart } from "./grid/sheet-part";
import { HintsPart } from "./sample/hints-part";
import { usePage } from "./use-page";
import { MergePart } from "./merge/merge-part";
import type { Dropped } from "./merge/chosen-files";
import { SplitEdge } from "./split/split-edge";
import { useSplit } from "./split/use-split";
import { copyText } from "../pane/parts/copy-text";
import { keeperOf, useNewerRelease } from "./offline/use-newer-release";
import { useFileOnDisk } from "./use-file-on-disk";
import { Welcome } from "./welcome";

const keeper = keeperOf(window);

interface AppProps {
  readonly sources: Sources;
  readonly language: LanguageLinkProps["language"];
}

/** The page: a file comes in, is shown as a sheet, and stands beside the pane. Corrections stay in memory until a copy is saved; nothing is sent. */
export function App({ sources, language }: AppProps): JSX.Element {
  const page = usePage(sources);
  const { book, version, sheet, shown, problem, waiting, opening, openFile, openSample } = page;
  const disk = useFileOnDisk(page.onDisk);
  const isNewerReady = useNewerRelease(keeper);
  const [putOff, setPutOff] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const work = useRef<HTMLElement>(null);
  /** «Tổng hợp từ các đơn vị» is in front, and what was dropped there last. */
  const [merging, setMerging] = useState(false);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const merge = (next: Dropped | null = null): void => {
    setDropped(next);
    setMerging(true);
  };
  const dragging = useIncoming({
    onFile: (file) => (merging ? merge({ entries: [], files: [file] }) : void openFile(file)),
    onMany: merge,
    onCells: (text) => {
      setMerging(false);
      page.openCells(text);
    },
  });

  useEffect(() => {
    document.title = book === null ? "TTHC – Kiểm tra phụ lục, viết đoạn báo cáo" : `${book.name} – TTHC`;
  }, [book]);

  // A tab that is closed or loaded anew asks first; the browser words it.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (unsavedCells(book) > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [book]);

  // In a short, narrow window the sheet fills the first look: the answer is brought there.
  const table = shown?.table ?? null;
  useEffect(() => {
    if (table !== null && matchMedia("(width < 900px) and (height < 560px)").matches)
      work.current?.querySelector(".pane")?.scrollIntoView();
  }, [book, table?.sheet]);

  const [sheetWidth, setSheetWidth] = useState<number | null>(null);
  const split = useSplit(() => innerWidth, sheetWidth ?? Infinity);
  // Whoever goes to a cell wants to see it.
  useEffect(() => {
    if (page.current.length > 0) split.fold(false);
  }, [page.current]);

  const choose = (): void => chooser.current?.click();
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
            <OpenButtons onOpen={choose} {...(merging ? {} : { onMerge: merge })}>
              <SaveButton book={book} version={version} openFile={sources.openFile} onProblem={page.setProblem} />
            </OpenButtons>
          </>
        )}
        <GuideButton target="README" class="guide-open">
          Hướng dẫn
        </GuideButton>
        {book === null ? <LanguageLink language={language} page="standalone.html" /> : null}
        <FileInput inputRef={chooser} accept={TABLE_FILES} onFile={chosen} />
      </header>
      {waiting === null ? null : (
        <Banner
          role="alert"
          words={`Bảng đang mở có ${waiting.cells} ô đã sửa mà chưa lưu. Mở «${waiting.name}» thì các sửa đó mất.`}
        >
          <Button size="small" appearance="primary" onClick={waiting.stay}>
            Giữ bảng đang mở
          </Button>
          <Button size="small" appearance="outline" onClick={waiting.goOn}>
            Bỏ các sửa, mở tệp kia
          </Button>
        </Banner>
      )}
      {disk.isChanged && book !== null ? (
        <Banner
          role="alert"
          words={`Tệp «${book.name}» trên máy vừa được sửa hoặc chuyển chỗ sau khi mở ở đây. Bảng dưới đây là bản đã đọc trước đó.`}
        >
          <Button size="small" appearance="primary" onClick={choose}>
            Chọn lại tệp
          </Button>
          <Button size="small" onClick={disk.dismiss}>
            Giữ bảng đang mở
          </Button>
        </Banner>
      ) : null}
      {isNewerReady && !putOff ? (
        <Banner
          role="status"
          words="Đã có bản TTHC mới. Làm xong việc đang mở, đóng mọi cửa sổ của trang này rồi mở lại để dùng bản mới."
          onClose={() => setPutOff(true)}
          closeName="Để sau"
        />
      ) : null}
      {problem === null ? null : <Banner role="alert" words={problem} onClose={() => page.setProblem(null)} />}
      <main
        class={`work${book !== null && split.isFolded ? " work-folded" : ""}`}
        style={{ "--pane-width": pixels(split.width), "--sheet-width": pixels(sheetWidth) }}
        ref={work}
        hidden={merging}
      >
        {book === null ? (
          <Welcome>
            <OpenButtons onOpen={choose} onSample={openSample} onMerge={merge} />
          </Welcome>
        ) : (
          <SheetPart
            book={book}
            version={version}
            sheet={sheet ?? ""}
            onSheet={page.showSheet}
            active={page.active}
            onActive={page.setActive}
            marks={page.marks}
            current={page.current}
            table={shown?.table.sheet === sheet ? shown.table : null}
            onWidth={setSheetWidth}
          />
        )}
        {book === null ? null : <SplitEdge split={split} />}
        <Pane host={page.host} />
      </main>
      {book?.sample === undefined || merging ? null : (
        <HintsPart book={book} shown={shown} onMistype={page.openMistyped} />
      )}
      <main class="merging" hidden={!merging}>
        <MergePart
          open={merging}
          openFile={sources.openFile}
          makeWorkbook={sources.makeWorkbook}
          dropped={dropped}
          backTo={book === null ? "Quay lại" : "Về bảng đang mở"}
          onClose={() => setMerging(false)}
          onOpen={(bytes, name) => {
            setMerging(false);
            void openFile(new File([Uint8Array.from(bytes)], name));
          }}
          copy={copyText}
        />
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

  function chosen(file: File): void {
    setMerging(false);
    void openFile(file);
  }
}

interface OpenButtonsProps {
  readonly onOpen: () => void;
  /** Only while there is nothing of the user's on the page. */
  readonly onSample?: () => void;
  readonly onMerge?: () => void;
  readonly children?: ComponentChildren;
}

function OpenButtons({ onOpen, onSample, onMerge, children }: OpenButtonsProps): JSX.Element {
  return (
    <div class="open-buttons">
      {children}
      <Button appearance={onSample === undefined ? "outline" : "primary"} onClick={onOpen}>
        <Icon name="file" />
        Mở tệp Excel
      </Button>
      {onSample === undefined ? null : (
        <Button appearance="outline" onClick={onSample}>
          Xem thử bảng mẫu
        </Button>
      )}
      {onMerge === undefined ? null : (
        <Button appearance="outline" title="Tổng hợp từ các đơn vị" onClick={() => onMerge()}>
          {onSample === undefined ? "Tổng hợp" : "Tổng hợp từ các đơn vị"}
        </Button>
      )}
    </div>
  );
}

const pixels = (length: number | null): string | null => (length === null ? null : `${length}px`);
