import type { JSX } from "preact";
import { PartView } from "../../pane/parts/part-view";
import type { MergeViewProps } from "./merge-view";

const load = async () => (await import(/* webpackChunkName: "merge" */ "./merge-view")).MergeView;

/** «Tổng hợp từ các đơn vị»: its view comes when it is first asked for, and then keeps what was read. */
export function MergePart({ open, ...props }: MergeViewProps & { readonly open: boolean }): JSX.Element {
  return <PartView open={open} load={load} props={props} />;
}
