import type { JSX } from "preact";
import { writeCount } from "../../core";
import type { CutChart, OnePage } from "../../usecases/charts/one-page";

/** What is printed. Lengths and patterns say what colours say: it is often printed in black. */
export function OnePageSheet({ page }: { readonly page: OnePage }): JSX.Element {
  const { office, period, table, figures, overdue, worst, answer, findings, moreFindings } = page;
  return (
    <>
      <header>
        <p class="one-page-office">{office ?? ""}</p>
        <h1>Kết quả giải quyết thủ tục hành chính</h1>
        <p>{period ?? ""}</p>
        <p class="one-page-quiet">{`Số liệu: ${table}`}</p>
      </header>
      {figures.length === 0 ? null : (
        <dl>
          {figures.map(({ id, label, percent, counts, changes }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                <strong>{percent}</strong>
                <span>{counts}</span>
                {changes.map((words) => (
                  <span key={words}>{words}</span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {overdue === null ? null : <Chart chart={overdue} />}
      {worst === null ? null : <Chart chart={worst} />}
      <section>
        <h2>Kết quả kiểm tra số liệu</h2>
        <p>{`${answer}.`}</p>
        {findings.length === 0 ? null : (
          <ul>
            {findings.map((words, index) => (
              <li key={index}>{words}</li>
            ))}
          </ul>
        )}
        {moreFindings === 0 ? null : <p>{`… và ${writeCount(moreFindings)} chỗ khác.`}</p>}
      </section>
    </>
  );
}

const LENGTH = 200;
const HEIGHT = 8;

function Chart({ chart: { title, series, bars, rest, without } }: { readonly chart: CutChart }): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      {series.length === 0 ? null : (
        <p class="one-page-legend">
          {series.map((name, index) => (
            <span key={name}>
              <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <rect class={`one-page-part-${index}`} x="0.5" y="0.5" width="9" height="9" />
              </svg>
              {name}
            </span>
          ))}
        </p>
      )}
      <table>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.at}>
              <th scope="row">{bar.name}</th>
              <td class="one-page-bar">
                <svg viewBox={`0 0 ${LENGTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                  {bar.parts.map((part, index) => (
                    <rect
                      key={index}
                      class={`one-page-part-${index}`}
                      x={bar.parts.slice(0, index).reduce((sum, before) => sum + before, 0) * LENGTH}
                      y="0.5"
                      width={part * LENGTH}
                      height={HEIGHT - 1}
                    />
                  ))}
                </svg>
              </td>
              <td>{bar.says}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="one-page-quiet">
        {[rest > 0 ? `và ${writeCount(rest)} đơn vị khác` : "", without].filter((words) => words !== "").join("; ")}
      </p>
    </section>
  );
}
