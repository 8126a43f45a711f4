import type { JSX } from "preact";
import type { AuditViewProps } from "./audit-view";
import { PartView } from "../parts/part-view";

const load = async () => (await import(/* webpackChunkName: "audit" */ "./audit-view")).AuditView;

/** The tab «Soát số liệu»: its view comes with the lexicon when the tab is first opened, and then stays. */
export function AuditPart(props: AuditViewProps): JSX.Element {
  return <PartView open={props.open} load={load} props={props} />;
}
