import type { Calculation } from "../functions/calculation";
import type { Invocation } from "../functions/invocations";
import type { Book } from "../model/book";
import type { Point, UndoStack } from "../model/undo";
import { EVENT } from "../objects/event-members";
import { service } from "../objects/services";
import { workbook } from "../objects/workbook";
import { hostFailures } from "../protocol/host-error";
import type { HostServices } from "../protocol/host-object";
import { processQuery, References } from "../protocol/process-query";
import type { RequestBody } from "../protocol/request-body";
import { ACTION } from "../protocol/request-body";
import { appContext } from "./app-context";
import type { Request, Voice } from "./conversation";
import { EVENT_CATEGORY, EventPublisher } from "./event-publisher";
import type { RichMessage } from "./event-publisher";
import { Faults, HostFailure } from "./faults";
import type { Lane } from "./lanes";
import { Pane } from "./pane";
import { RequestLog } from "./request-log";

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const WAIT_FOR_CELL_EDIT = 64;
/** Calls are sent in pieces of about this many UTF-16 units. */
const LARGEST_BATCH = 1_000_000;
const REGISTER = 1;
const UNREGISTER = 2;

/** Events of the library itself that this Excel knows. */
const KNOWN_EVENTS: readonly string[] = ["richApiMessage", "appCommandInvoked", "documentSelectionChanged"];

interface ExecuteData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly [parameter: string]: unknown;
}

/** Reading, going somewhere and listening leave nothing to undo; pictures of the whole book are dear. */
const mayWrite = ({ Actions }: RequestBody): boolean =>
  Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ACTION.setProperty || (ActionType === ACTION.method && !/^(?:_|Get|Activate|Select)/.test(Name)),
  );

/** One add-in's conversation with this Excel: reads its messages, answers them, tells it what happens. */
export class Session {
  readonly log = new RequestLog();
  readonly faults = new Faults(() => this.log.syncs);
  readonly events: EventPublisher;
  readonly pane: Pane;
  readonly gaps = new Set<string>();
  readonly references = new References();
  private readonly registrations = new Map<string, number>();
  private readonly registrationWaiters: (() => void)[] = [];
  private readonly commandWaiters = new Map<string, (status: number) => void>();
  private isEditing = false;
  /** The book before the batch in hand, where this Excel can undo what an add-in writes. */
  private undoable: { readonly before: Point; hasWritten: boolean } | null = null;
  private afterEditing: (() => void)[] = [];
  private host: HostServices | null = null;

  constructor(
    private readonly book: Book,
    private readonly undo: UndoStack,
    private readonly voice: Voice,
    private readonly lane: Lane,
  ) {
    this.pane = new Pane((isVisible) => {
      voice.showPane(isVisible);
      this.tell([
        [
          EVENT_CATEGORY,
          EVENT.paneVisibility,
          "",
          JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" }),
          0,
          false,
        ],
      ]);
    });
    this.events = new EventPublisher(book, (messages) => this.tell(messages));
    book.on((event) => {
      if (event.is === "selected") this.raise("documentSelectionChanged", {});
    });
  }

  /** Calculation is made after the session, since each needs the other. */
  use(calculation: Calculation): void {
    const { book, events, pane } = this;
    this.host = {
      book,
      calculation,
      events,
      pane,
      functions: calculation,
      eventRanges: events.ranges,
      gap: (what) => void this.gaps.add(what),
      written: () => {
        if (this.undoable === null) this.undo.forget();
        else this.undoable.hasWritten = true;
      },
    };
  }

  hear(request: Request): void {
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        this.voice.answer(request, appContext(this.lane, this.book));
        break;
      case "ContextActivationManager_notifyHost":
        this.voice.answer(request, null);
        break;
      case "executeMethod":
        this.execute(request, request.data as ExecuteData);
        break;
      default:
        this.subscribe(request);
        break;
    }
  }

  /** A cell is being edited until the returned function is called. */
  editCell(): () => void {
    this.isEditing = true;
    return () => {
      this.isEditing = false;
      const waiting = this.afterEditing;
      this.afterEditing = [];
      for (const go of waiting) go();
    };
  }

  sendInvocations(invocations: readonly Invocation[]): void {
    let part: RichMessage[] = [];
    let size = 0;
    for (const { message } of invocations) {
      part.push([1, 1000, "", message, 0, false]);
      size += message.length;
      if (size < LARGEST_BATCH) continue;
      this.tell(part);
      [part, size] = [[], 0];
    }
    if (part.length > 0) this.tell(part);
  }

  sendCancellation(id: number): void {
    this.tell([[1, 1001, "", JSON.stringify({ invocationId: id }), 0, false]]);
  }

  /** Presses a ribbon button of kind ExecuteFunction; settles when the action calls `event.completed()`. */
  async press(name: string, control: string): Promise<void> {
    const registration = await this.registration("appCommandInvoked");
    const id = `${name}-${this.log.all.length}`;
    const completed = new Promise<number>((resolve) => this.commandWaiters.set(id, resolve));
    this.voice.event("appCommandInvoked", registration, [id, name, JSON.stringify({ source: { id: control } })]);
    const status = await completed;
    if (status !== 0) throw new Error(`the library could not run the action ${name}: ${status}`);
  }

  /** Runs an associated action as a shortcut or the desktop's shared runtime does: without an event object. */
  async runAction(name: string): Promise<void> {
    await this.registration("richApiMessage");
    this.tell([[2, 1000, "", JSON.stringify([name, null]), 0, false]]);
  }

  private tell(messages: readonly RichMessage[]): void {
    this.raise("richApiMessage", { ArrayData: messages });
  }

  private raise(name: string, data: unknown): void {
    const registration = this.registrations.get(name);
    if (registration !== undefined) this.voice.event(name, registration, data);
  }

  private async registration(name: string): Promise<number> {
    for (;;) {
      const known = this.registrations.get(name);
      if (known !== undefined) return known;
      await new Promise<void>((resolve) => this.registrationWaiters.push(resolve));
    }
  }

  private subscribe(request: Request): void {
    const isKnown = KNOWN_EVENTS.includes(request.action);
    if (!isKnown || (request.kind !== REGISTER && request.kind !== UNREGISTER)) {
      this.gaps.add(`message ${request.action}`);
      this.voice.answer(request, { Error: hostFailures.internal });
      return;
    }
    if (request.kind === REGISTER) this.registrations.set(request.action, request.id);
    else this.registrations.delete(request.action);
    this.voice.answer(request, { Error: 0 });
    for (const wake of this.registrationWaiters.splice(0)) wake();
  }

  private execute(request: Request, data: ExecuteData): void {
    const dispatch = data.DdaMethod?.DispatchId;
    if (dispatch === RICH_API) void this.process(request, data.ArrayData ?? []);
    else if (dispatch === COMMAND_COMPLETED) this.completed(request, data);
    else {
      this.gaps.add(`method ${String(dispatch)}`);
      this.refuse(request, hostFailures.internal);
    }
  }

  /** The library sends its parameters under their numbers: 0 the command, 1 how it ended. */
  private completed(request: Request, data: Readonly<Record<string, unknown>>): void {
    const id = String(data["0"]);
    this.commandWaiters.get(id)?.(Number(data["1"] ?? 0));
    this.commandWaiters.delete(id);
    this.voice.answer(request, { Version: 1, Error: 0 });
  }

  private async process(request: Request, parts: readonly unknown[]): Promise<void> {
    const text = String(parts[4]);
    const entry = this.log.add(text, String(parts[0]));
    const isWaiting = (Number(parts[6]) & WAIT_FOR_CELL_EDIT) !== 0;
    if (this.isEditing && !isWaiting && entry.kind !== "functions") {
      this.refuse(request, hostFailures.cellEdit);
      return;
    }
    if (this.isEditing) await new Promise<void>((resolve) => this.afterEditing.push(resolve));
    const answer = this.answer(entry.body, entry.kind === "batch", text.length);
    if (typeof answer === "string") entry.answered = answer.length;
    await this.faults.beforeAnswer();
    if (typeof answer === "number") this.refuse(request, answer);
    else this.voice.answer(request, { Version: 1, Error: 0, Data: [200, [], answer] });
  }

  /** The answer's text, or the number of the failure. */
  private answer(body: RequestBody, isBatch: boolean, size: number): string | number {
    const { host } = this;
    if (host === null || this.book.isClosed) return hostFailures.closed;
    if (size > this.faults.payloadLimit) return hostFailures.requestTooLarge;
    try {
      const sync = this.log.syncs;
      const undoable =
        this.lane === "latest" && isBatch && mayWrite(body) ? { before: this.undo.picture(), hasWritten: false } : null;
      this.undoable = undoable;
      const response = processQuery(body, {
        host,
        references: this.references,
        root: () => workbook(host),
        service: (name) => service(name, host),
        before: (index, member) => {
          if (isBatch) this.faults.check(sync, index, member);
        },
      });
      if (undoable?.hasWritten) this.undo.keep(undoable.before);
      this.undoable = null;
      const text = JSON.stringify(response);
      return text.length > this.faults.payloadLimit ? hostFailures.responseTooLarge : text;
    } catch (problem) {
      if (problem instanceof HostFailure) return problem.number;
      // A fault of the simulation itself: the add-in gets an answer, and the test sees why among the gaps.
      this.gaps.add(`the simulation failed: ${String(problem)}`);
      return hostFailures.internal;
    }
  }

  private refuse(request: Request, number: number): void {
    this.voice.answer(request, { Version: 1, Error: number });
  }
}
