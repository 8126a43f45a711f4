import type { JSX } from "preact";
import { PartView } from "../../pane/parts/part-view";
import type { HintsViewProps } from "./hints-view";

const load = async () => (await import(/* webpackChunkName: "hints" */ "./hints-view")).HintsView;

/** Hints beside the sample: fetched with it. */
export function HintsPart(props: HintsViewProps): JSX.Element {
  return <PartView open load={load} props={props} />;
}
