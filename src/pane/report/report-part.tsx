import type { JSX } from "preact";
import { PartView } from "../parts/part-view";
import type { ReportViewProps } from "./report-view";

const load = async () => (await import(/* webpackChunkName: "report" */ "./report-view")).ReportView;

/** The tab «Báo cáo»: its view comes with the templates when it is first looked at or asked for, and then stays. */
export function ReportPart({ shown, ...props }: ReportViewProps & { readonly shown: boolean }): JSX.Element {
  return <PartView open={shown || props.wanted > 0} load={load} props={props} />;
}
