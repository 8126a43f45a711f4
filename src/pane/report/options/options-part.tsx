import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../parts/icons";
import { PartView } from "../../parts/part-view";
import type { ReportOptionsProps } from "./report-options";

const load = async () => (await import(/* webpackChunkName: "report-options" */ "./report-options")).ReportOptions;

/** One row for all that a usual report does without; fetched when it is unfolded. */
export function OptionsPart(props: ReportOptionsProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const { faults } = props.reporting;
  // What is wrong in there must be seen.
  const isFaulty = Object.keys(faults).some((place) => /^(?:targets|bases)\./u.test(place));
  useEffect(() => {
    if (isFaulty) setOpen(true);
  }, [isFaulty]);
  return (
    <details class="facts-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="down" size={12} />
        Tùy chọn
      </summary>
      <PartView open={open} load={load} props={props} />
    </details>
  );
}
