import type { HeldRange } from "../model/book";
import {
  apiNotFound,
  HostError,
  invalidArgument,
  invalidOperation,
  invalidReference,
  itemNotFound,
} from "./host-error";
import type { HostObject, HostServices } from "./host-object";
import { isHostObject, MissingMember } from "./host-object";
import { answerQuery, camel } from "./query";
import type { Action, ArgumentInfo, ObjectPath, QueryInfo, RequestBody, ResponseBody } from "./request-body";
import { ACTION, PATH } from "./request-body";

/** Objects that the library keeps between requests, by the reference it was given. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    this.last += 1;
    const id = `ref-${this.last}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): HeldRange | undefined {
    const held = this.kept.get(id)?.held;
    this.kept.delete(id);
    return held;
  }

  get size(): number {
    return this.kept.size;
  }
}

export interface Interpreter {
  readonly host: HostServices;
  readonly references: References;
  root(): HostObject;
  service(name: string): HostObject | null;
  /** Called before each action; may throw the failure that a test asked for. */
  before(index: number, member: string): void;
}

/**
 * Runs a batch action by action. As in Excel a batch is no transaction: the first failure ends it, what was done before
 * stays done, and the answer holds the results so far and the number of the action that failed.
 */
export function processQuery(body: RequestBody, interpreter: Interpreter): ResponseBody {
  const run = new Run(body, interpreter);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      interpreter.before(index, run.memberOf(action));
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      const location = problem.location === "" ? run.memberOf(action) : problem.location;
      return {
        Results: results,
        Error: {
          Code: problem.code,
          Message: problem.message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: problem.status,
        },
      };
    }
  }
  return { Results: results };
}

class Run {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly keptIds = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly interpreter: Interpreter,
  ) {}

  perform(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identified(action.ObjectPathId);
      case ACTION.query:
        return this.query(action);
      case ACTION.method:
        return this.call(action);
      case ACTION.setProperty:
        return this.set(action);
      case ACTION.trace:
        return null;
      default:
        throw this.missing(`action type ${action.ActionType}`);
    }
  }

  /** `Range.values`, for messages and for failures that name a member. */
  memberOf(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const known = this.objects.get(action.ObjectPathId);
    const type = known?.type ?? this.interpreter.references.get(path?.Name ?? "")?.type ?? "Object";
    const name = action.ActionType === ACTION.instantiate ? (path?.Name ?? "") : action.Name;
    return name === "" ? type : `${type}.${camel(name)}`;
  }

  private identified(pathId: number): unknown {
    const object = this.object(pathId);
    if (object === null) return null;
    return { ...object.identity(), ...this.reference(pathId) };
  }

  private reference(pathId: number): { _ReferenceId?: string } {
    const path = this.body.ObjectPaths[String(pathId)];
    const id = this.keptIds.get(pathId) ?? (path?.ObjectPathType === PATH.reference ? path.Name : undefined);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  private query(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    const query: QueryInfo = action.QueryInfo ?? {};
    return {
      ...answerQuery(object, query, (what) => this.interpreter.host.gap(what)),
      ...this.reference(action.ObjectPathId),
    };
  }

  private call(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (action.Name === "_KeepReference") return this.keep(action.ObjectPathId, object);
    if (object === null) throw itemNotFound(`${camel(action.Name)} was called on a null object`);
    if (action.Name === "_RemoveReference") return this.release(action.ArgumentInfo?.Arguments?.[0]);
    const answer = this.answer(object, action.Name, action.ArgumentInfo);
    return isHostObject(answer) ? answer.identity() : (answer ?? null);
  }

  private keep(pathId: number, object: HostObject | null): null {
    if (object !== null && !this.keptIds.has(pathId)) {
      this.keptIds.set(pathId, this.interpreter.references.keep(object));
      if (object.held !== undefined) this.interpreter.host.book.held.add(object.held);
    }
    return null;
  }

  private release(reference: unknown): null {
    const held = this.interpreter.references.release(String(reference));
    if (held !== undefined) this.interpreter.host.book.held.delete(held);
    return null;
  }

  private set(action: Action): null {
    const object = this.object(action.ObjectPathId);
    if (object === null) throw itemNotFound(`${camel(action.Name)} was set on a null object`);
    const [value] = this.args(action.ArgumentInfo);
    this.naming(object, () => object.set(action.Name, value));
    return null;
  }

  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (path === undefined) throw invalidArgument(`object path ${pathId}`);
    const found = this.resolve(path);
    this.objects.set(pathId, found);
    return found;
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.interpreter.root();
      case PATH.service:
        return this.interpreter.service(path.Name) ?? this.fail(path.Name);
      case PATH.reference:
        return this.kept(path.Name);
      case PATH.nothing:
        return null;
      default:
        return this.child(path);
    }
  }

  private kept(id: string): HostObject {
    const object = this.interpreter.references.get(id);
    if (object === undefined || object.held?.area === null) throw invalidReference();
    return object;
  }

  private child(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property: {
        const linked = this.naming(parent, () => parent.link(path.Name));
        return linked === undefined ? this.fail(`${parent.type}.${camel(path.Name)}`) : linked;
      }
      case PATH.indexer: {
        const item = this.naming(parent, () => parent.item(path.ArgumentInfo?.Arguments?.[0]));
        return item === undefined ? this.fail(`${parent.type}.getItem`) : item;
      }
      case PATH.method: {
        const answer = this.answer(parent, path.Name, path.ArgumentInfo);
        if (answer === null) return null;
        if (!isHostObject(answer)) throw invalidOperation(`${parent.type}.${camel(path.Name)} is no object`);
        return answer;
      }
      default:
        return this.fail(`object path type ${path.ObjectPathType}`);
    }
  }

  private answer(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    return this.naming(object, () => object.call(name, this.args(info)));
  }

  /** Turns a missing member into Excel's refusal, and says where other refusals happened. */
  private naming<Result>(object: HostObject, ask: () => Result): Result {
    try {
      return ask();
    } catch (problem) {
      if (problem instanceof MissingMember) throw this.missing(`${object.type}.${camel(problem.member)}`);
      throw problem;
    }
  }

  private fail(member: string): never {
    throw this.missing(member);
  }

  private missing(member: string): HostError {
    this.interpreter.host.gap(member);
    return apiNotFound(member);
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return given.map((value, index) => {
      const pathId = paths[index];
      return typeof pathId === "number" && pathId !== 0 && pathId === value ? this.object(pathId) : value;
    });
  }
}
