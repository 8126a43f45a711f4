import type { JSX } from "preact";
import type { Table } from "../../../core";
import { termTitle, termWords, writeCount, writeHonestPercent } from "../../../core";
import type { CheckedAppendix } from "../../../usecases/check/check-appendix";
import { Icon } from "../../parts/icons";

/** The rates of the whole table, each with the counts it stands on. */
export function Indicators({ checked }: { readonly checked: CheckedAppendix }): JSX.Element | null {
  const { indicators, table } = checked;
  if (indicators.length === 0) return null;
  return (
    <details class="rates">
      <summary>
        <Icon name="down" size={12} />
        Các tỷ lệ của toàn bảng
      </summary>
      <dl>
        {indicators.map(({ id, base, label, numerator, denominator, value }) => (
          <div key={`${id}:${base}`} class="rate">
            <dt>{termTitle(label)}</dt>
            <dd>
              <strong>{value === null ? "không phát sinh" : writeHonestPercent(numerator, denominator, 2)}</strong>
              <span class="quiet">{`${writeCount(numerator)} trên ${writeCount(denominator)} ${baseName(table, base)}`}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The denominator in the form's own words. */
function baseName({ profile }: Table, base: string): string {
  return termWords(profile.columns[base]?.label ?? profile.derived?.[base]?.label ?? "hồ sơ");
}
