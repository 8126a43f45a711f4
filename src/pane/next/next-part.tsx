import type { JSX } from "preact";
import { PartView } from "../parts/part-view";
import type { NextViewProps } from "./next-view";

const load = async () => (await import(/* webpackChunkName: "next" */ "./next-view")).NextView;

/** «Kỳ tiếp theo»: its view comes when it is first asked for. */
export function NextPart(props: NextViewProps): JSX.Element {
  return <PartView open load={load} props={props} />;
}
