/**
 * Which Excel is played: the oldest that the add-in supports (`perpetual`: its volume-licensed kind, without custom
 * functions), or today's.
 */
export type Lane = "floor" | "perpetual" | "latest";

/** Requirement sets as Excel announces them: lower-case names, versions as text. */
const perpetualSets = {
  excelapi: "1.14",
  sharedruntime: "1.1",
  delayforcelledit: "1.1",
  dialogapi: "1.2",
  ribbonapi: "1.1",
} as const;

const floorSets = {
  ...perpetualSets,
  customfunctionsruntime: "1.3",
  // Internal set of the functions runtime; below 1.7 results come back as objects, which this lane exercises.
  customfunctions: "1.6",
} as const;

const latestSets = {
  ...floorSets,
  excelapi: "1.20",
  excelapionline: "1.1",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.5",
  customfunctions: "1.9",
  ribbonapi: "1.2",
} as const;

export function requirementSets(lane: Lane): Readonly<Record<string, string>> {
  return { floor: floorSets, perpetual: perpetualSets, latest: latestSets }[lane];
}

/**
 * Script for the add-in's frame in the floor lane: the library's own gate of newer members is off by default; this
 * throws its switch the moment the library defines it, before any code of the add-in can run. The library's files stay
 * untouched.
 */
export function switchOnApiGate(): void {
  let library: Record<string, unknown> | undefined;
  let gate: Record<string, unknown> | undefined;
  Object.defineProperty(globalThis, "OfficeExtension", {
    configurable: true,
    get: () => library,
    set: (value: Record<string, unknown>) => {
      library = value;
      const known = Object.getOwnPropertyDescriptor(value, "CommonUtility");
      if (known?.set !== undefined) return;
      gate = known?.value as Record<string, unknown> | undefined;
      if (gate !== undefined) gate["_doApiNotSupportedCheck"] = true;
      Object.defineProperty(value, "CommonUtility", {
        configurable: true,
        enumerable: true,
        get: () => gate,
        set: (utility: Record<string, unknown>) => {
          gate = utility;
          utility["_doApiNotSupportedCheck"] = true;
        },
      });
    },
  });
}
