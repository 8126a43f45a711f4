import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { termWords, writeCount } from "../../core";
import { keyFigures, unitCharts, type BarChart, type Targets, type UnitBar } from "../../usecases/charts/unit-figures";
import type { CheckedAppendix } from "../../usecases/check/check-appendix";
import { Button } from "../parts/button";
import type { GoTo, PaneHost } from "../session/host";
import { usePicture } from "./use-picture";
import { useTargets } from "./use-targets";
import "./figures.css";

export interface FiguresViewProps {
  readonly host: PaneHost;
  readonly appendix: CheckedAppendix;
  /** As typed for the report; null before the report was looked at. */
  readonly targets: Targets | null;
  readonly onGo: GoTo;
  readonly tell: (sentence: string) => void;
}

/** Looked at before anything is asked for. */
const WORST = 5;
/** Added by each «Xem thêm»: a province has thousands of rows. */
const MORE = 50;

/** Three figures, then the units as bars, the worst first: what one looks at before one reads. */
export function FiguresView({ host, appendix, targets: typed, onGo, tell }: FiguresViewProps): JSX.Element {
  const { table } = appendix;
  const targets = useTargets(host, table, typed);
  const figures = useMemo(() => keyFigures(appendix), [appendix]);
  const charts = useMemo(() => unitCharts(table, targets), [table, targets]);
  if (figures.length === 0 && charts.length === 0) return <></>;
  return (
    <section class="figures" aria-label="Số liệu chính">
      <dl class="key-figures">
        {figures.map(({ id, label, percent, counts, changes }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <strong>{percent}</strong>
              <span class="quiet">{counts}</span>
              {changes.map((words) => (
                <span key={words} class="quiet key-change">
                  {words}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {charts.map((chart) => (
        <Bars key={chart.id} chart={chart} host={host} appendix={appendix} onGo={onGo} tell={tell} />
      ))}
    </section>
  );
}

/** The chart is a table: a bar is drawn beside the figure that a screen reader reads. */
function Bars({
  chart,
  host,
  appendix,
  onGo,
  tell,
}: Omit<FiguresViewProps, "targets"> & { readonly chart: BarChart }): JSX.Element {
  const { id, title, of, series, bars, without, target } = chart;
  const [shown, setShown] = useState(WORST);
  const picture = usePicture({ host, appendix, chart, most: shown, tell });
  const rest = bars.length - shown;
  return (
    <div class={`bars bars-${id}`}>
      <table>
        <caption>{termWords(title)}</caption>
        <thead class="spoken">
          <tr>
            <th scope="col">{termWords(of)}</th>
            <th scope="col">{series.length === 0 ? "Tỷ lệ" : `Tổng (${series.join(" + ")})`}</th>
          </tr>
        </thead>
        <tbody>
          {bars.slice(0, shown).map((bar) => (
            <tr key={bar.at}>
              <th scope="row">
                <button type="button" class="bar-name-button" onClick={() => onGo(bar.cells)}>
                  {termWords(bar.name)}
                </button>
              </th>
              <td>
                <span class="bar-says">{bar.says}</span>
                <Bar bar={bar} target={target?.share ?? null} />
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
      {target === null ? null : (
        <p class="bar-legend quiet">
          <span>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <rect class="bar-target" x="5" width="2" height="12" />
            </svg>
            {`${target.says}.`}
          </span>
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
      <div class="result-row bar-picture" role="group" aria-label={`Hình: ${termWords(title)}`}>
        <Button size="small" appearance="subtle" onClick={() => void picture.copy()}>
          Chép hình
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void picture.saveSvg()}>
          Lưu SVG
        </Button>
        {picture.savePng === null ? null : (
          <Button size="small" appearance="subtle" onClick={() => void picture.savePng?.()}>
            Lưu PNG
          </Button>
        )}
      </div>
    </div>
  );
}

const LENGTH = 200;
const HEIGHT = 10;

/** Parts differ by their pattern too, not by colour alone. */
function Bar({
  bar: { parts, at },
  target,
}: {
  readonly bar: UnitBar;
  /** Where the line of the target lies: 0 to 1. */
  readonly target: number | null;
}): JSX.Element {
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
      {target === null ? null : (
        <rect class="bar-target" x={Math.min(target * LENGTH, LENGTH - 2)} width="2" height={HEIGHT} />
      )}
    </svg>
  );
}
