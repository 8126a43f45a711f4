import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isRefusal, type Refusal } from "../../ports/refusal";
import { explainRefusal } from "../../usecases/refusals/explain-refusal";
import { loadPart } from "../session/load-part";

type View<Props> = (props: Props) => JSX.Element | null;

/** What came of fetching a view: nothing yet, the view, or why it is not to be had. */
export type FetchedView<Props> = { readonly view: View<Props> } | Refusal | null;

/**
 * A view that comes in a file of its own when it is first needed, and then stays. A refusal is asked for again each time
 * that `open` turns true.
 */
export function usePart<Props extends object>(open: boolean, load: () => Promise<View<Props>>): FetchedView<Props> {
  const [fetched, setFetched] = useState<FetchedView<Props>>(null);
  const isThere = fetched !== null && !isRefusal(fetched);
  useEffect(() => {
    if (!open || isThere) return;
    void loadPart(load).then((view) => setFetched(isRefusal(view) ? view : { view }));
  }, [open]);
  return fetched;
}

export interface PartViewProps<Props> {
  /** Once true, the view is fetched, and then stays. */
  readonly open: boolean;
  readonly load: () => Promise<View<Props>>;
  readonly props: Props;
}

/** A view fetched when it is needed. */
export function PartView<Props extends object>({ open, load, props }: PartViewProps<Props>): JSX.Element | null {
  return <Fetched fetched={usePart(open, load)} props={props} />;
}

/** A fetched view; a sentence where its file is not to be had. */
export function Fetched<Props extends object>({
  fetched,
  props,
}: {
  readonly fetched: FetchedView<Props>;
  readonly props: Props;
}): JSX.Element | null {
  if (fetched === null) return null;
  if (isRefusal(fetched))
    return (
      <p class="notice" role="alert">
        {explainRefusal(fetched)}
      </p>
    );
  const { view: View } = fetched;
  return <View {...props} />;
}
