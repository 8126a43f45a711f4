import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../pane/parts/icons";
import { Pane } from "../pane/pane";
import { useIncoming } from "./book/incoming";
import type { Sources } from "./book/opened-book";
import { SaveButton } from "./book/save-button";
import { SheetView } from "./grid/sheet-view";
import { usePage } from "./use-page";
import { Welcome } from "./welcome";

/** The page: a file comes in, is shown as a sheet, and stands beside the pane. Corrections stay in memory until a copy is saved; nothing is sent. */
export function App({ sources }: { readonly sources: Sources }): JSX.Element {
  const page = usePage(sources);
  const { book, version, sheet, shown, problem, opening, openFile, openSample } = page;
  const chooser = useRef<HTMLInputElement>(null);
  const dragging = useIncoming({ onFile: (file) => void openFile(file), onCells: page.openCells });

  useEffect(() => {
    document.title = book === null ? "TTHC – Kiểm tra phụ lục, viết đoạn báo cáo" : `${book.name} – TTHC`;
  }, [book]);

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
            <OpenButtons onOpen={choose} onSample={shown === null ? null : openSample} primary={false}>
              <SaveButton book={book} version={version} openFile={sources.openFile} onProblem={page.setProblem} />
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
          <button type="button" class="banner-close" aria-label="Đóng thông báo" onClick={() => page.setProblem(null)}>
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
            onSheet={page.showSheet}
            active={page.active}
            onActive={page.setActive}
            marks={page.marks}
            current={page.current}
            table={shown?.table.sheet === sheet ? shown.table : null}
          />
        )}
        <Pane host={page.host} />
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
