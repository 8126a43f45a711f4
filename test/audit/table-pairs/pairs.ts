import type { TablePair } from "./pair";
import { ofCommune } from "./of-commune";
import { ofGroupsAndDays } from "./of-groups-and-days";
import { ofHouseholds } from "./of-households";
import { ofLetters } from "./of-letters";
import { ofProvince } from "./of-province";
import { ofQuarter } from "./of-quarter";
import { ofServicesAndLabour } from "./of-services-and-labour";

export const pairs: readonly TablePair[] = [
  ...ofProvince,
  ...ofCommune,
  ...ofHouseholds,
  ...ofQuarter,
  ...ofGroupsAndDays,
  ...ofLetters,
  ...ofServicesAndLabour,
];
