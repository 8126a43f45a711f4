import type { JSX } from "preact";
import { PartView } from "../parts/part-view";
import type { AuditResultProps } from "./audit-result";

const load = async () => (await import(/* webpackChunkName: "audit-result" */ "./audit-result")).AuditResult;

/** How a text fared: it comes with the first answer, for until then there is nothing to show. */
export function ResultPart(props: AuditResultProps): JSX.Element {
  return <PartView open load={load} props={props} />;
}
