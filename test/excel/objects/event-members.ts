import type { HostServices, ObjectType } from "../protocol/host-object";

/** An event of Excel's: the number it is sent under, and the member that registers it (`_Register…`, `_Unregister…`). */
export type EventMembers = Readonly<Record<string, number>>;

export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  paneVisibility: 65_539,
} as const;

/** Events of one worksheet. */
export const WORKSHEET_EVENTS: EventMembers = {
  ActivatedEvent: EVENT.activated,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  EventNameChanged: EVENT.nameChanged,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
};

/** Events of all worksheets. */
export const COLLECTION_EVENTS: EventMembers = {
  ...WORKSHEET_EVENTS,
  AddedEvent: EVENT.added,
  DeletedEvent: EVENT.deleted,
};

/** The registering methods of an object; `target` is what its events are addressed to. */
export function eventMethods<Target>(
  events: EventMembers,
  target: (of: Target) => string,
): NonNullable<ObjectType<Target>["methods"]> {
  const methods: Record<string, (of: Target, args: readonly unknown[], host: HostServices) => void> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (of, _args, host) => host.events.register(type, target(of));
    methods[`_Unregister${name}`] = (of, _args, host) => host.events.unregister(type, target(of));
  }
  return methods;
}
