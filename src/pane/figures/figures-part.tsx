import type { JSX } from "preact";
import { PartView } from "../parts/part-view";
import type { FiguresViewProps } from "./figures-view";

const load = async () => (await import(/* webpackChunkName: "figures" */ "./figures-view")).FiguresView;

/** Figures and bars under «Bảng khớp»: they come after the verdict. */
export function FiguresPart(props: FiguresViewProps): JSX.Element {
  return <PartView open load={load} props={props} />;
}
