import { compose } from "./compose";
import type { NoneClaim } from "./statement";
import type { Unit } from "./unit";
import { tagsOf } from "./words-of";

type Around = Pick<NoneClaim, "levels" | "block" | "sentence">;

/** «không có hồ sơ quá hạn», «không phát sinh hồ sơ trễ hạn»: zero in words. `stage`: what is spoken of. */
export function readNones(
  units: readonly Unit[],
  text: string,
  stage: string | null,
  around: Around,
): readonly NoneClaim[] {
  const nones: NoneClaim[] = [];
  units.forEach((unit, at) => {
    if (!unit.tags.has("none")) return;
    // «11 đơn vị không có hồ sơ quá hạn» speaks of those offices only, «Sở A không có …» of that one.
    const before = units[at - 1];
    const someones =
      before !== undefined && before.is !== "mark" && !before.tags.has("pause") && before.is !== "period";
    if (ofSomeOffices(units, at)) return;
    const behind: Unit[] = [];
    for (let place = at + 1; place < units.length && behind.length < 6; place += 1) {
      const next = units[place];
      if (next === undefined || next.is === "mark" || next.is === "figure") break;
      behind.push(next);
    }
    const tags = tagsOf(behind);
    const last = behind.filter(({ tags: own }) => own.has("late")).at(-1);
    if (
      !tags.has("dossier") ||
      !tags.has("late") ||
      last === undefined ||
      behind.slice(0, behind.indexOf(last)).some(({ is }) => is === "word")
    )
      return;
    const { measure, alternatives } = compose(tags, stage);
    if (measure !== null)
      nones.push({
        start: unit.start,
        end: last.end,
        text: text.slice(unit.start, last.end),
        measure,
        alternatives,
        someones,
        ...around,
      });
  });
  return nones;
}

/** «11 đơn vị đạt 100% và không có hồ sơ quá hạn»: a number of offices earlier in the same clause. */
function ofSomeOffices(units: readonly Unit[], at: number): boolean {
  for (let place = at - 1; place > 0; place -= 1) {
    const unit = units[place];
    // «19/29 xã, phường (65,52%) không phát sinh …»: past a bracket, and past the comma of a list of units.
    if (unit?.is === "mark" && unit.mark === ")") {
      while (place > 0 && !isMark(units[place], "(")) place -= 1;
      continue;
    }
    const listed =
      isMark(unit, ",") && [units[place - 1], units[place + 1]].every((one) => one?.tags.has("unit") === true);
    if (unit === undefined || (unit.is === "mark" && !listed)) return false;
    if (unit.tags.has("unit") && units[place - 1]?.is === "figure") return true;
  }
  return false;
}

function isMark(unit: Unit | undefined, mark: string): boolean {
  return unit?.is === "mark" && unit.mark === mark;
}
