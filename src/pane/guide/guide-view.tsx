import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { writeCount } from "../../core";
import { Button } from "../parts/button";
import { Icon } from "../parts/icons";
import { chapters, FIRST } from "./all-chapters";
import { partsWith, placeOf, type GuidePlace } from "./find-in-guide";
import { GuideText } from "./guide-text";
import "./guide.css";

export interface GuideViewProps {
  /** Where it opens ("thong-bao#identity-holds"); its beginning where the guide has no such place. */
  readonly target: string;
  readonly onClose: () => void;
}

/** The guide inside the product: chapters, a search over all of them, and paper for the chapter in front. */
export function GuideView({ target, onClose }: GuideViewProps): JSX.Element {
  const [place, setPlace] = useState<GuidePlace>(() => placeOf(chapters, target) ?? { chapter: FIRST, part: null });
  const [asked, setAsked] = useState("");
  const text = useRef<HTMLElement>(null);
  const chapter = chapters.get(place.chapter);
  if (chapter === undefined) throw new Error(`The guide has no chapter ${place.chapter}`);
  const isAsking = asked.trim() !== "";
  const found = partsWith(chapters, asked);

  // Nobody looks for the place where he was sent: it is in view, and read from there.
  useEffect(() => {
    const head = text.current?.querySelector<HTMLElement>(`[data-part="${place.part}"]`);
    if (place.part === null) text.current?.scrollTo(0, 0);
    else {
      head?.scrollIntoView({ block: "start" });
      head?.focus();
    }
  }, [place]);

  function go(next: GuidePlace | null): void {
    if (next === null) return;
    setAsked("");
    setPlace(next);
  }

  return (
    <>
      <header class="guide-head">
        <h2 id="guide-title">Hướng dẫn</h2>
        <input
          type="search"
          class="guide-search"
          aria-label="Tìm trong hướng dẫn"
          placeholder="Tìm, ví dụ: kỳ trước"
          autocomplete="off"
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
        <Button size="small" onClick={() => window.print()}>
          In mục này
        </Button>
        <button type="button" class="guide-close" aria-label="Đóng hướng dẫn" onClick={onClose}>
          <Icon name="close" size={20} />
        </button>
      </header>
      <p class="spoken" role="status">
        {isAsking ? foundWords(found.length) : ""}
      </p>
      <div class="guide-body">
        <nav class="guide-chapters" aria-label="Các mục">
          {[...chapters].map(([id, { title }]) => (
            <button
              key={id}
              type="button"
              {...(id === place.chapter && !isAsking ? { "aria-current": "page" as const } : {})}
              onClick={() => go({ chapter: id, part: null })}
            >
              {title}
            </button>
          ))}
        </nav>
        <article class="guide-text" ref={text} tabIndex={0} aria-labelledby="guide-title">
          {isAsking ? (
            <>
              <h3>{foundWords(found.length)}</h3>
              <ul class="guide-found">
                {found.map(({ title, inChapter, ...at }) => (
                  <li key={`${at.chapter}#${at.part}`}>
                    <button type="button" class="guide-link" onClick={() => go(at)}>
                      {title === "" ? inChapter : title}
                    </button>
                    {title === "" ? null : <span class="quiet">{inChapter}</span>}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <>
              <h3>{chapter.title}</h3>
              {chapter.parts.map(({ title, depth, nodes }, part) => (
                <section key={`${place.chapter}#${part}`}>
                  {title === "" ? null : depth === 2 ? (
                    <h4 data-part={part} tabIndex={-1}>
                      {title}
                    </h4>
                  ) : (
                    <h5 data-part={part} tabIndex={-1}>
                      {title}
                    </h5>
                  )}
                  <GuideText nodes={nodes} onFollow={(next) => go(placeOf(chapters, next))} />
                </section>
              ))}
            </>
          )}
        </article>
      </div>
    </>
  );
}

function foundWords(count: number): string {
  return count === 0 ? "Không thấy. Thử từ khác, có dấu hay không dấu đều được." : `${writeCount(count)} mục có từ này`;
}
