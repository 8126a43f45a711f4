import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";

const settingType: ObjectType<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key, Key: key }),
  get: {
    Key: (key) => key,
    Value: (key, { book }) => book.settings.get(key) ?? null,
  },
  set: { Value: (key, value, { book }) => void book.settings.set(key, value) },
  methods: { Delete: (key, _args, { book }) => void book.settings.delete(key) },
};

const find = (key: unknown, host: HostServices): HostObject | null =>
  typeof key === "string" && host.book.settings.has(key) ? hostObject(settingType, key, host) : null;

const collectionType: ObjectType<null> = {
  name: "SettingCollection",
  items: (_target, host) => [...host.book.settings.keys()].map((key) => hostObject(settingType, key, host)),
  item: (_target, key, host) => {
    const setting = find(key, host);
    if (setting === null) throw itemNotFound(`setting ${String(key)}`);
    return setting;
  },
  methods: {
    Add: (_target, [key, value], host) => {
      if (typeof key !== "string" || key === "") throw invalidArgument("setting key");
      host.book.settings.set(key, value);
      return hostObject(settingType, key, host);
    },
    GetCount: (_target, _args, { book }) => book.settings.size,
    GetItemOrNullObject: (_target, [key], host) => find(key, host),
  },
};

export function settings(host: HostServices): HostObject {
  return hostObject(collectionType, null, host);
}
