import { Component, h, render, type ComponentChildren, type ContainerNode } from "preact";
import { act } from "preact/test-utils";

export interface RunningHook<Props, Result> {
  /** What the hook gave last; throws what it threw. */
  readonly now: () => Result;
  /** Does something, and waits for everything that follows from it at once. */
  readonly after: (action: () => unknown) => Promise<Result>;
  /** The same component with other props. */
  readonly given: (props: Props) => Promise<Result>;
  readonly stop: () => Promise<void>;
}

/** Runs a hook as the pane does. The component around it shows nothing, so that no document is needed. */
export async function runHook<Props, Result>(
  hook: (props: Props) => Result,
  first: Props,
): Promise<RunningHook<Props, Result>> {
  const root = emptyRoot();
  let last: { readonly result: Result } | null = null;
  let fault: { readonly cause: unknown } | null = null;
  const Around = ({ props }: { readonly props: Props }): null => {
    last = { result: hook(props) };
    return null;
  };
  const now = (): Result => {
    if (fault !== null) throw fault.cause;
    if (last === null) throw new Error("Not rendered");
    return last.result;
  };
  const after = async (action: () => unknown): Promise<Result> => {
    await act(async () => {
      await action();
    });
    await settled();
    return now();
  };
  const given = async (props: Props): Promise<Result> =>
    await after(() => {
      const onFault = (cause: unknown): void => {
        fault = { cause };
      };
      render(h(Boundary, { onFault }, h(Around, { props })), root);
    });
  const stop = async (): Promise<void> => {
    await act(() => render(null, root));
    await settled();
  };
  await given(first);
  return { now, after, given, stop };
}

/** As at a door's main file: what a hook throws ends the component. */
class Boundary extends Component<
  { readonly onFault: (cause: unknown) => void; readonly children?: ComponentChildren },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  override componentDidCatch(cause: unknown): void {
    this.props.onFault(cause);
    this.setState({ failed: true });
  }

  override render(): ComponentChildren {
    return this.state.failed ? null : this.props.children;
  }
}

/** Effects ask, promises answer, and what is answered is shown. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await act(nextTurn);
}

const TURNS = 3;

async function nextTurn(): Promise<void> {
  await new Promise((done) => process.nextTick(done));
  for (let step = 0; step < 20; step += 1) await Promise.resolve();
}

function emptyRoot(): ContainerNode {
  const refuse = (): never => {
    throw new Error("A hook's component shows nothing");
  };
  return {
    nodeType: 1,
    parentNode: null,
    firstChild: null,
    childNodes: [],
    insertBefore: refuse,
    appendChild: refuse,
    removeChild: refuse,
  };
}
