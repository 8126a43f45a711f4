import type { TablePair } from "./pair";
import { ofCommune } from "./of-commune";
import { ofDigitizingAndMonths } from "./of-digitizing-and-months";
import { ofEconomyAndBudget } from "./of-economy-and-budget";
import { ofGroupsAndDays } from "./of-groups-and-days";
import { ofHouseholds } from "./of-households";
import { ofLetters } from "./of-letters";
import { ofProvince } from "./of-province";
import { ofQuarter } from "./of-quarter";
import { ofSchoolsAndOthers } from "./of-schools-and-others";
import { ofServicesAndLabour } from "./of-services-and-labour";

export const pairs: readonly TablePair[] = [
  ...ofProvince,
  ...ofCommune,
  ...ofHouseholds,
  ...ofQuarter,
  ...ofGroupsAndDays,
  ...ofLetters,
  ...ofServicesAndLabour,
  ...ofEconomyAndBudget,
  ...ofDigitizingAndMonths,
  ...ofSchoolsAndOthers,
];
