import type { Table } from "../../model/table";
import type { Scene } from "../claims/claim";
import type { ComparedFigure } from "./compared";
import { comparedFigures } from "./counts/compare-counts";
import type { NoneCompared } from "./nones";
import { comparedNones } from "./nones";
import type { NumberOfUnits } from "./offices/numbers-of-units";
import { numbersOfUnits } from "./offices/numbers-of-units";
import type { Ranked } from "./offices/rankings";
import { rankingsIn } from "./offices/rankings";
import { spokenIn } from "./offices/spoken";

/** Everything that a text says which its table can answer. */
export interface Against {
  readonly compared: readonly ComparedFigure[];
  readonly numbers: readonly NumberOfUnits[];
  readonly ranked: readonly Ranked[];
  readonly nones: readonly NoneCompared[];
  /** Most of what could be compared is the table's: what differs is a slip and no other table's. */
  readonly isAbout: boolean;
  /** More differs than agrees. */
  readonly isOther: boolean;
}

const read = new WeakMap<Scene, Against>();

/** Read once for all rules. */
export function against(scene: Scene, table: Table): Against {
  const ready = read.get(scene);
  if (ready !== undefined) return ready;
  const spoken = spokenIn(scene, table);
  const numbers = numbersOfUnits(scene, table, spoken);
  const compared = comparedFigures(scene, table, spoken, numbers);
  const agreeing = compared.filter(({ fit }) => fit === "agrees").length;
  const differing = compared.filter(({ fit }) => fit === "differs").length;
  const found: Against = {
    compared,
    numbers,
    ranked: rankingsIn(scene, table, spoken),
    nones: comparedNones(scene, table, spoken),
    isAbout: agreeing >= 2 && agreeing >= differing,
    isOther: differing > 1 && differing > agreeing,
  };
  read.set(scene, found);
  return found;
}
