import { areaText } from "../model/area";
import type { Book, BookEvent, Doer, HeldRange } from "../model/book";
import type { CellContent } from "../model/cell";
import { apiValue, valueType } from "../model/cell";
import { EVENT } from "../objects/event-members";
import { WORKBOOK_TARGET } from "../objects/worksheets";
import type { EventService } from "../protocol/host-object";

/** One entry of a rich message: category, type, target, text, id, whether it comes from another user. */
export type RichMessage = readonly [number, number, string, string, number, boolean];

export const EVENT_CATEGORY = 65_536;

/** Ranges that past events may still ask for. */
const REMEMBERED = 200;

type Body = Readonly<Record<string, unknown>>;

/** Turns what happens to the workbook into the events that the add-in has registered for. */
export class EventPublisher implements EventService {
  readonly ranges = new Map<string, HeldRange>();
  private readonly registered = new Map<string, number>();
  private lastRange = 0;

  constructor(
    private readonly book: Book,
    private readonly send: (messages: readonly RichMessage[]) => void,
  ) {
    book.on((event) => this.tell(event));
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  /** Registrations in force, by event type and target. */
  get registrations(): readonly string[] {
    return [...this.registered.keys()];
  }

  private tell(event: BookEvent): void {
    switch (event.is) {
      case "changed":
        this.publish(EVENT.changed, event.sheet.id, () => this.changeBody(event));
        break;
      case "formatted":
        this.publish(EVENT.formatChanged, event.sheet.id, () => ({
          ...where(event),
          source: "Local",
          ...this.reference(event),
        }));
        break;
      case "calculated":
        this.publish(EVENT.calculated, event.sheet.id, () => where(event));
        break;
      case "selected":
        this.publish(EVENT.selectionChanged, event.sheet.id, () => where(event));
        break;
      case "activated":
        if (event.from !== null)
          this.publish(EVENT.deactivated, event.from.id, () => ({ worksheetId: event.from?.id }));
        this.publish(EVENT.activated, event.sheet.id, () => ({ worksheetId: event.sheet.id }));
        break;
      case "sheet-added":
        this.publish(EVENT.added, event.sheet.id, () => ({ worksheetId: event.sheet.id, source: "Local" }));
        break;
      case "sheet-deleted":
        this.publish(EVENT.deleted, event.sheet.id, () => ({ worksheetId: event.sheet.id, source: "Local" }));
        break;
      case "renamed":
        this.publish(EVENT.nameChanged, event.sheet.id, () => ({
          worksheetId: event.sheet.id,
          nameBefore: event.before,
          nameAfter: event.sheet.name,
          source: "Local",
        }));
        break;
      case "protection":
        this.publish(EVENT.protectionChanged, event.sheet.id, () => ({
          worksheetId: event.sheet.id,
          isProtected: event.sheet.isProtected,
          source: "Local",
        }));
        break;
      case "rows-hidden":
        this.publish(EVENT.rowHiddenChanged, event.sheet.id, () => ({
          ...where(event),
          changeType: event.isHidden ? "Hidden" : "Unhidden",
          source: "Local",
        }));
        break;
      case "restructured":
        break;
    }
  }

  private changeBody(event: Extract<BookEvent, { is: "changed" }>): Body {
    const { before, after } = event;
    const details =
      before === undefined || after === undefined
        ? {}
        : { ...described(before, "Before"), ...described(after, "After") };
    return {
      ...where(event),
      changeType: event.type,
      source: "Local",
      triggerSource: trigger(event.by),
      shiftDirection: "None",
      ...this.reference(event),
      ...details,
    };
  }

  /** The range is held, so that the add-in can ask for it later, wherever it has moved by then. */
  private reference(event: { readonly sheet: HeldRange["sheet"]; readonly area: NonNullable<HeldRange["area"]> }): {
    referenceId: string;
  } {
    this.lastRange += 1;
    const id = `event-${this.lastRange}`;
    const range = { sheet: event.sheet, area: event.area };
    this.ranges.set(id, range);
    this.book.held.add(range);
    const forgotten = this.ranges.get(`event-${this.lastRange - REMEMBERED}`);
    if (forgotten !== undefined) this.book.held.delete(forgotten);
    this.ranges.delete(`event-${this.lastRange - REMEMBERED}`);
    return { referenceId: id };
  }

  private publish(type: number, sheet: string, body: () => Body): void {
    const targets = [sheet, WORKBOOK_TARGET].filter((target) => this.registered.has(`${type} ${target}`));
    if (targets.length === 0) return;
    const text = JSON.stringify(body());
    this.send(targets.map((target) => [EVENT_CATEGORY, type, target, text, 0, false]));
  }
}

function where(event: { readonly sheet: HeldRange["sheet"]; readonly area: NonNullable<HeldRange["area"]> }): Body {
  return { worksheetId: event.sheet.id, address: areaText(event.area) };
}

function trigger(by: Doer): string {
  return by === "add-in" ? "ThisLocalAddin" : "Unknown";
}

function described(content: CellContent, when: "Before" | "After"): Body {
  return { [`value${when}`]: apiValue(content), [`valueType${when}`]: valueType(content) };
}
