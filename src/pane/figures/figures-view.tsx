import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { writeCount } from "../../core";
import { keyFigures, unitCharts, type BarChart, type UnitBar } from "../../usecases/charts/unit-figures";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import type { GoTo } from "../session/host";
import "./figures.css";

export interface FiguresViewProps {
  readonly appendix: CheckedAppendix;
  readonly onGo: GoTo;
}

/** Looked at before anything is asked for. */
const WORST = 5;
/** Added by each «Xem thêm»: a province has thousands of rows. */
const MORE = 50;

/** Three figures, then the units as bars, the worst first: what one looks at before one reads. */
export function FiguresView({ appendix, onGo }: FiguresViewProps): JSX.Element {
  const { table, indicators } = appendix;
  const figures = useMemo(() => keyFigures(indicators), [indicators]);
  const charts = useMemo(() => unitCharts(table), [table]);
  if (figures.length === 0 && charts.length === 0) return <></>;
  return (
    <section class="figures" aria-label="Số liệu chính">
      <dl class="key-figures">
        {figures.map(({ id, label, percent, counts }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <strong>{percent}</strong>
              <span class="quiet">{counts}</span>
            </dd>
          </div>
        ))}
      </dl>
      {charts.map((chart) => (
        <Bars key={chart.id} chart={chart} onGo={onGo} />
      ))}
    </section>
  );
}

/** The chart is a table: a bar is drawn beside the figure that a screen reader reads. */
function Bars({ chart, onGo }: { readonly chart: BarChart; readonly onGo: GoTo }): JSX.Element {
  const { id, title, series, bars, without } = chart;
  const [shown, setShown] = useState(WORST);
  const rest = bars.length - shown;
  return (
    <div class={`bars bars-${id}`}>
      <table>
        <caption>{title}</caption>
        <thead class="spoken">
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">{series.length === 0 ? "Tỷ lệ" : `Tổng (${series.join(" + ")})`}</th>
          </tr>
        </thead>
        <tbody>
          {bars.slice(0, shown).map((bar) => (
            <tr key={bar.at}>
              <th scope="row">
                <button type="button" class="bar-name-button" onClick={() => onGo(bar.cells)}>
                  {bar.name}
                </button>
              </th>
              <td>
                <span class="bar-says">{bar.says}</span>
                <Bar bar={bar} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {series.length === 0 ? null : (
        <p class="bar-legend quiet">
          {series.map((name, index) => (
            <span key={name}>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <rect class={`bar-part-${index}`} width="12" height="12" />
                {index === 1 ? <path class="bar-hatch" d="M0 12 12 0M-3 9 9-3M3 15 15 3" /> : null}
              </svg>
              {name}
            </span>
          ))}
        </p>
      )}
      <p class="bar-rest quiet">
        {rest > 0 ? (
          <button type="button" class="next-step" onClick={() => setShown(shown + MORE)}>
            {`Xem thêm ${writeCount(Math.min(MORE, rest))} đơn vị`}
          </button>
        ) : null}
        {without === "" ? null : <span>{`${without}.`}</span>}
      </p>
    </div>
  );
}

const LENGTH = 200;
const HEIGHT = 10;

/** Parts differ by their pattern too, not by colour alone. */
function Bar({ bar: { parts, at } }: { readonly bar: UnitBar }): JSX.Element {
  let from = 0;
  return (
    <svg class="bar-drawn" viewBox={`0 0 ${LENGTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.length < 2 ? null : (
        <pattern id={`bar-hatch-${at}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="bar-hatch" d="M0 6 6 0M-1.5 1.5 1.5-1.5M4.5 7.5 7.5 4.5" />
        </pattern>
      )}
      <rect class="bar-ground" width={LENGTH} height={HEIGHT} />
      {parts.map((part, index) => {
        const [x, width] = [from, part * LENGTH];
        from += width;
        return (
          <g key={index}>
            <rect class={`bar-part-${index}`} x={x} width={width} height={HEIGHT} />
            {index === 1 ? <rect fill={`url(#bar-hatch-${at})`} x={x} width={width} height={HEIGHT} /> : null}
          </g>
        );
      })}
    </svg>
  );
}
