import { eighthForms } from "./eighth-forms";
import { eighthMoney } from "./eighth-money";
import { eighthSmall } from "./eighth-small";
import { fifthSheets } from "./fifth-sheets";
import { firstRows } from "./first-rows";
import { firstSheets } from "./first-sheets";
import { fourthForms } from "./fourth-forms";
import { fourthLists } from "./fourth-lists";
import { fourthRows } from "./fourth-rows";
import { secondSheets } from "./second-sheets";
import { thirdRows } from "./third-rows";
import { thirdSheets } from "./third-sheets";
import { ninthOffices } from "./ninth-offices";
import { ninthServices } from "./ninth-services";
import { ninthSmall } from "./ninth-small";
import { tenthDesks } from "./tenth-desks";
import { tenthOffices } from "./tenth-offices";
import { tenthSmall } from "./tenth-small";
import type { SheetLayout } from "./sheet";
import { seventhBooks } from "./seventh-books";
import { seventhSmall } from "./seventh-small";
import { sixthForms } from "./sixth-forms";
import { sixthLists } from "./sixth-lists";
import { sixthRows } from "./sixth-rows";
import { turnedMore } from "./turned-more";
import { turnedSheets } from "./turned-sheets";

/** Each set of office sheets that was written blind, by its name. */
export const sheetSets: Readonly<Record<string, readonly SheetLayout[]>> = {
  first: [...firstSheets, ...firstRows],
  second: secondSheets,
  third: [...thirdSheets, ...thirdRows],
  turned: [...turnedSheets, ...turnedMore],
  fourth: [...fourthForms, ...fourthRows, ...fourthLists],
  fifth: fifthSheets,
  sixth: [...sixthForms, ...sixthLists, ...sixthRows],
  seventh: [...seventhBooks, ...seventhSmall],
  eighth: [...eighthForms, ...eighthMoney, ...eighthSmall],
  ninth: [...ninthServices, ...ninthOffices, ...ninthSmall],
  tenth: [...tenthDesks, ...tenthOffices, ...tenthSmall],
};
