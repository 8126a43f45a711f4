import type { JSX } from "preact";
import { PartView } from "../parts/part-view";
import type { ChartsViewProps } from "./charts-view";

const load = async () => (await import(/* webpackChunkName: "charts" */ "./charts-view")).ChartsView;

/** «Chèn biểu đồ»: its view comes when it is first asked for. */
export function ChartsPart(props: ChartsViewProps): JSX.Element {
  return <PartView open load={load} props={props} />;
}
