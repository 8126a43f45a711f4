import type { JSX } from "preact";
import { PartView } from "../parts/part-view";
import type { CompareViewProps } from "./compare-view";

const load = async () => (await import(/* webpackChunkName: "compare" */ "./compare-view")).CompareView;

/** «Đối chiếu hai bảng»: its view comes when it is first asked for. */
export function ComparePart(props: CompareViewProps): JSX.Element {
  return <PartView open load={load} props={props} />;
}
