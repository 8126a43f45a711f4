import type { Area } from "../../model/cell";
import type { Profile } from "../../model/forms/profile";
import type { Grid } from "../../model/grid";
import { columnContent } from "../../reading/columns/column-content";
import { headerFits, mapColumns } from "../../reading/columns/column-map";
import { coreRows, findHeaderBands } from "../../reading/header/header-band";
import { wordingsOf } from "../../reading/header/wordings";
import { fittingForms } from "./best-form";

/** The nearest thing to an appendix in a sheet that has none, for saying what was looked for. */
export interface NearMiss {
  readonly sheet: string;
  readonly area: Area;
  readonly profile: Profile;
  /** Labels of the form's columns that were found, and that were not. */
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  /** Nothing stands below the header in these columns. */
  readonly isBare: boolean;
}

/** Rows with header words among which the nearest miss is sought: a hint, not worth seconds on a list of dossiers. */
const NEAREST_ROWS = 500;

/** The candidate that came nearest in a sheet without an appendix, or null where nothing looks like a header. */
export function nearMiss(grid: Grid, profiles: readonly Profile[]): NearMiss | null {
  let best: NearMiss | null = null;
  const wordings = wordingsOf(profiles);
  const among = coreRows(grid, wordings).slice(0, NEAREST_ROWS);
  for (const band of findHeaderBands(grid, wordings, among)) {
    const field = { grid, band, content: columnContent(grid, band) };
    const fits = headerFits(field, wordings);
    for (const { form, worded } of fittingForms(fits, wordings)) {
      if (worded <= (best?.matched.length ?? 0)) continue;
      const map = mapColumns(field, wordings, form, fits);
      const profile = profiles[form];
      if (map === null || profile === undefined || map.columns.length <= (best?.matched.length ?? 0)) continue;
      const places = map.columns.map((column) => column.at);
      const below = grid.rows.slice(band.last + 1);
      best = {
        sheet: grid.sheet,
        area: {
          top: grid.rows[band.first]?.row ?? 0,
          bottom: grid.rows[band.last]?.row ?? 0,
          left: Math.min(...places),
          right: Math.max(...places),
        },
        profile,
        matched: map.columns.map((column) => column.label),
        missing: map.missing.map((id) => profile.columns[id]?.label ?? id),
        isBare: below.every(({ cells }) => places.every((at) => (cells[at] ?? "") === "")),
      };
    }
  }
  return best;
}
