import type { Book } from "../model/book";
import type { HeldRange } from "../model/book";

/** What objects may do beyond the workbook itself. */
export interface HostServices {
  readonly book: Book;
  readonly calculation: CalculationService;
  readonly events: EventService;
  readonly functions: FunctionResultsService;
  readonly pane: PaneState;
  /** Ranges named by the events that were sent. */
  readonly eventRanges: ReadonlyMap<string, HeldRange>;
  /** Something outside the simulation was met; the test can ask for the list. */
  gap(what: string): void;
  /** Makes undo forget, as every write of an add-in does. */
  written(): void;
}

export interface CalculationService {
  recalculate(which: "dirty" | "full", within?: HeldRange): void;
  /** Marks the formulas of a range as needing calculation. */
  setDirty(range: HeldRange): void;
}

export interface EventService {
  register(type: number, target: string): void;
  unregister(type: number, target: string): void;
}

export interface FunctionResultsService {
  ready(): void;
  result(id: number, isOk: boolean, value: unknown, errorCode: number): void;
}

/** The add-in's runtime and pane, as `Office.addin` sees and sets them. */
export interface PaneState {
  visibility: "Visible" | "Background" | "Inactive";
  startState: "Background" | "Inactive";
}

/** A member's answer: plain data, or an object to go on from; `null` for a null object. */
export type Answer = unknown;

/** One object of Excel's, ready to be asked. Member names are in PascalCase, as on the wire. */
export interface HostObject {
  readonly type: string;
  /** What every answer about the object carries: `{ Id }`, so that the library can find it again. */
  identity(): Readonly<Record<string, unknown>>;
  readonly scalarNames: readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** A navigation property; `undefined` when the object has none of that name. */
  link(name: string): HostObject | null | undefined;
  hasScalar(name: string): boolean;
  hasMethod(name: string): boolean;
  call(name: string, args: readonly unknown[]): Answer;
  /** The items of a collection; `null` for other objects. */
  items(): readonly HostObject[] | null;
  item(key: unknown): HostObject | null | undefined;
  /** The range to hold on to when the library asks to keep the object. */
  readonly held?: HeldRange;
}

export interface ObjectType<Target> {
  readonly name: string;
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, (target: Target, host: HostServices) => unknown>>;
  readonly set?: Readonly<Record<string, (target: Target, value: unknown, host: HostServices) => void>>;
  readonly links?: Readonly<Record<string, (target: Target, host: HostServices) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly unknown[], host: HostServices) => Answer>>;
  readonly items?: (target: Target, host: HostServices) => readonly HostObject[];
  readonly item?: (target: Target, key: unknown, host: HostServices) => HostObject | null;
  readonly held?: (target: Target) => HeldRange;
}

/** An object of a type, bound to what it stands for. */
export function hostObject<Target>(type: ObjectType<Target>, target: Target, host: HostServices): HostObject {
  const own = <Member>(members: Readonly<Record<string, Member>> | undefined, name: string): Member | undefined =>
    members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  return {
    type: type.name,
    identity: () => type.identity?.(target) ?? {},
    scalarNames: Object.keys(type.get ?? {}),
    hasScalar: (name) => own(type.get, name) !== undefined,
    hasMethod: (name) => own(type.methods, name) !== undefined,
    get: (name) => own(type.get, name)?.(target, host),
    set: (name, value) => {
      const setter = own(type.set, name);
      if (setter === undefined) throw new MissingMember(name);
      setter(target, value, host);
    },
    link: (name) => own(type.links, name)?.(target, host),
    call: (name, args) => {
      const method = own(type.methods, name);
      if (method === undefined) throw new MissingMember(name);
      return method(target, args, host);
    },
    items: () => type.items?.(target, host) ?? null,
    item: (key) => type.item?.(target, key, host),
    ...(type.held === undefined ? {} : { held: type.held(target) }),
  };
}

/** A member that the simulation does not have; the interpreter names it to the add-in and to the test. */
export class MissingMember extends Error {
  constructor(readonly member: string) {
    super(member);
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "scalarNames" in value && "identity" in value;
}
