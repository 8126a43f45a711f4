import { useState } from "preact/hooks";
import { periodName } from "../../../core";
import { refuse } from "../../../ports/refusal";
import { explainRefusal } from "../../../usecases/refusals/explain-refusal";

/** A period named from its first and last day, as typed. */
export interface PeriodDays {
  readonly from: string;
  readonly to: string;
  readonly setFrom: (text: string) => void;
  readonly setTo: (text: string) => void;
  /** Why the last click named nothing. */
  readonly fault: string | null;
  readonly name: () => void;
}

export function usePeriodDays(onName: (period: string) => void): PeriodDays {
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [fault, setFault] = useState<string | null>(null);

  function name(): void {
    const made = periodName(from, to);
    if (made.is === "refused") {
      setFault(explainRefusal(refuse("period-impossible", { because: made.because, text: made.text })));
      return;
    }
    setFault(null);
    onName(made.name);
  }

  return { from, to, setFrom, setTo, fault, name };
}
