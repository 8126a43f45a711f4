import { invalidArgument } from "../protocol/host-error";
import type { HostObject, HostServices, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";

interface ResultObject {
  readonly id?: unknown;
  readonly failed?: unknown;
  readonly value?: unknown;
  readonly errorCode?: unknown;
}

/** Where the functions runtime reports: newer sets as arrays, older ones as objects. */
const functionsType: ObjectType<null> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_target, _args, { functions }) => functions.ready(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_target, [results], { functions }) => {
      if (!Array.isArray(results)) throw invalidArgument("results");
      for (const [id, isOk, value, errorCode] of results as unknown[][])
        functions.result(Number(id), isOk === true, value, Number(errorCode ?? 0));
    },
    SetInvocationResults: (_target, [results], { functions }) => {
      if (!Array.isArray(results)) throw invalidArgument("results");
      for (const { id, failed, value, errorCode } of results as ResultObject[])
        functions.result(Number(id), failed !== true, value, Number(errorCode ?? 0));
    },
  },
};

const internalType: ObjectType<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

const runtimeType: ObjectType<null> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (_target, _args, { pane }) => pane.visibility,
    SetAppRuntimeState: (_target, [state], { pane }) => {
      if (state !== "Visible" && state !== "Background" && state !== "Inactive")
        throw invalidArgument(`state ${String(state)}`);
      pane.visibility = state;
    },
  },
};

const startType: ObjectType<null> = {
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (_target, _args, { pane }) => pane.startState,
    SetAppRuntimeStartState: (_target, [state], { pane }) => {
      if (state !== "Background" && state !== "Inactive") throw invalidArgument(`start state ${String(state)}`);
      pane.startState = state;
    },
  },
};

const services: Readonly<Record<string, ObjectType<null>>> = {
  "Microsoft.ExcelServices.CustomFunctions": functionsType,
  "Microsoft.InternalService.AddinInternalService": internalType,
  "Microsoft.AppRuntime.AppRuntimeService": runtimeType,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": startType,
};

/** A top-level service by its name on the wire; `null` for one that is not simulated. */
export function service(name: string, host: HostServices): HostObject | null {
  const type = services[name];
  return type === undefined ? null : hostObject(type, null, host);
}
