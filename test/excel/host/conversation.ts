import type { Page } from "playwright-core";
import { conversation } from "./host-page";
import { hostOrigin } from "./site";

/** A message of the add-in, unwrapped. */
export interface Request {
  readonly action: string;
  /** 0 a call, 1 registering an event, 2 unregistering it. */
  readonly kind: number;
  readonly id: number;
  readonly data: unknown;
}

interface RawRequest {
  readonly _messageType?: number;
  readonly _actionName?: string;
  readonly _actionType?: number;
  readonly _correlationId?: number;
  readonly _data?: unknown;
}

/** What the host page offers to this side. */
interface HostWindow {
  fromExcel(messages: string[]): void;
  showPane(isVisible: boolean): void;
}

const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;

export function readRequest(text: string): Request | null {
  const raw = JSON.parse(text) as RawRequest;
  if (raw._messageType !== REQUEST || raw._actionName === undefined || raw._correlationId === undefined) return null;
  return { action: raw._actionName, kind: raw._actionType ?? 0, id: raw._correlationId, data: raw._data ?? null };
}

/** Excel's voice in the conversation with the add-in's frame. Messages arrive in the order they were said. */
export class Voice {
  private waiting: string[] = [];
  private isClosed = false;

  constructor(private readonly page: Page) {}

  answer(request: Request, data: unknown, errorCode = 0): void {
    this.say({
      _responseType: FOR_CALLING,
      _actionName: request.action,
      _correlationId: request.id,
      _errorCode: errorCode,
      _data: data,
    });
  }

  /** An event, addressed to the registration it answers. */
  event(name: string, registration: number, data: unknown): void {
    this.say({
      _responseType: FOR_EVENTING,
      _actionName: name,
      _correlationId: registration,
      _errorCode: 0,
      _data: data,
    });
  }

  /** Shows or hides the pane's frame; its page goes on running. */
  showPane(isVisible: boolean): void {
    this.inPage(this.page.evaluate((isShown) => (globalThis as unknown as HostWindow).showPane(isShown), isVisible));
  }

  close(): void {
    this.isClosed = true;
  }

  private say(message: Readonly<Record<string, unknown>>): void {
    const envelope = {
      _messageType: RESPONSE,
      _conversationId: conversation,
      _origin: hostOrigin,
      _serializerVersion: 1,
      ...message,
    };
    this.waiting.push(JSON.stringify(envelope));
    if (this.waiting.length === 1) queueMicrotask(() => this.send());
  }

  private send(): void {
    const messages = this.waiting;
    this.waiting = [];
    if (this.isClosed) return;
    this.inPage(this.page.evaluate((list) => (globalThis as unknown as HostWindow).fromExcel(list), messages));
  }

  /** The page may be torn down by the test while a message is on its way: then nobody is left to hear it. */
  private inPage(sent: Promise<void>): void {
    sent.catch((problem: unknown) => {
      if (!this.isClosed && !this.page.isClosed()) throw problem;
    });
  }
}
