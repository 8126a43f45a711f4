import type { JSX } from "preact";
import type { GuideNode } from "./chapter";

export interface GuideTextProps {
  readonly nodes: readonly GuideNode[];
  /** To another place of the guide. */
  readonly onFollow: (target: string) => void;
}

/** The guide's text as elements. */
export function GuideText({ nodes, onFollow }: GuideTextProps): JSX.Element {
  return (
    <>
      {nodes.map((node, index) => (
        <Element key={index} node={node} onFollow={onFollow} />
      ))}
    </>
  );
}

function Element({
  node,
  onFollow,
}: {
  readonly node: GuideNode;
  readonly onFollow: (target: string) => void;
}): JSX.Element {
  if (typeof node === "string") return <>{node}</>;
  const [Tag, inside, target = ""] = node;
  const text = <GuideText nodes={inside} onFollow={onFollow} />;
  switch (Tag) {
    case "img":
      return <img src={target} alt={inside.join("")} loading="lazy" />;
    case "a":
      return target.startsWith("https:") ? (
        <a href={target} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        <button type="button" class="guide-link" onClick={() => onFollow(target)}>
          {text}
        </button>
      );
    case "table":
    case "pre":
      // Wider than a narrow pane: it is moved on its own, by keys too.
      return (
        <div class="guide-wide" tabIndex={0} role="group" aria-label={Tag === "table" ? "Bảng" : "Mẫu chép được"}>
          <Tag>{text}</Tag>
        </div>
      );
    default:
      return <Tag>{text}</Tag>;
  }
}
