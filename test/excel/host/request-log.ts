import type { RequestBody } from "../protocol/request-body";
import { ACTION, PATH } from "../protocol/request-body";

/**
 * What a request is about: the add-in's own batch, the library letting go of references, the functions runtime, or the
 * runtime and pane (`Office.addin`).
 */
export type RequestKind = "batch" | "cleanup" | "functions" | "runtime";

export interface LoggedRequest {
  readonly kind: RequestKind;
  readonly body: RequestBody;
  /** Length of the body in UTF-16 units. */
  readonly size: number;
  /** Length of the answer, once it was given. */
  answered: number;
}

/** Every rich request of the add-in, in the order it came. */
export class RequestLog {
  private readonly list: LoggedRequest[] = [];
  private batches = 0;

  add(text: string, customData: string): LoggedRequest {
    const body = JSON.parse(text) as RequestBody;
    const entry = { kind: kindOf(body, customData), body, size: text.length, answered: 0 };
    this.list.push(entry);
    if (entry.kind === "batch") this.batches += 1;
    return entry;
  }

  get all(): readonly LoggedRequest[] {
    return this.list;
  }

  /** The add-in's own `context.sync()` calls that reached Excel. */
  get syncs(): number {
    return this.batches;
  }
}

function kindOf(body: RequestBody, customData: string): RequestKind {
  const services = Object.values(body.ObjectPaths).filter(({ ObjectPathType }) => ObjectPathType === PATH.service);
  if (services.some(({ Name }) => Name.endsWith("CustomFunctions"))) return "functions";
  if (services.length > 0 || customData === "WacPartition") return "runtime";
  const isLettingGo =
    body.Actions.some(({ Name }) => Name === "_RemoveReference") &&
    body.Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference");
  return isLettingGo ? "cleanup" : "batch";
}
