import { invalidArgument } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";

const numberFormatType: ObjectType<null> = {
  name: "NumberFormatInfo",
  get: {
    NumberDecimalSeparator: (_target, { book }) => book.region.decimal,
    NumberGroupSeparator: (_target, { book }) => book.region.group,
  },
};

const cultureType: ObjectType<null> = {
  name: "CultureInfo",
  get: { Name: (_target, { book }) => book.region.locale },
  links: { NumberFormat: (target, host) => hostObject(numberFormatType, target, host) },
};

const applicationType: ObjectType<null> = {
  name: "Application",
  get: {
    CalculationMode: (_target, { book }) => book.calculationMode,
    DecimalSeparator: (_target, { book }) => book.region.decimal,
    ThousandsSeparator: (_target, { book }) => book.region.group,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_target, value, { book }) => {
      if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual")
        throw invalidArgument(`calculation mode ${String(value)}`);
      book.calculationMode = value;
    },
  },
  links: { CultureInfo: (target, host) => hostObject(cultureType, target, host) },
  methods: {
    Calculate: (_target, [type], { calculation }) => calculation.recalculate(type === "Recalculate" ? "dirty" : "full"),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function application(host: HostServices): HostObject {
  return hostObject(applicationType, null, host);
}
