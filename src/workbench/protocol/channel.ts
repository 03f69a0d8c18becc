/** Owns the conversation with one add-in page: answers its calls and posts events it has registered for. */
import { formatEvent, formatResponse, parseRequest, type HostRequest } from "./envelope";

/** Answers an invoked action; what it returns (or resolves to) is sent back. */
export type ActionHandler = (data: unknown) => unknown;

export interface Channel {
  /** Posts an event. Calls and commands wait until the page has registered for them. */
  emit(event: string, data: unknown): void;
  dispose(): void;
}

const REGISTERED = { Error: 0, Version: 1 };
/** Office.js's "internal error". */
const FAILED = { Error: 5001, Version: 1 };
/** Events that may come before the page has registered; others are for whoever listens when they happen. */
const KEPT = /^(richApiMessage|appCommandInvoked)$/;

/**
 * Opens a channel to a frame. Actions nobody handles are answered with success, as Excel does
 * for telemetry and focus notices.
 */
export function openChannel(frame: () => Window | null, handlers: ReadonlyMap<string, ActionHandler>): Channel {
  const origin = window.location.origin;
  const registrations = new Map<string, HostRequest>();
  const waiting = new Map<string, unknown[]>();

  const post = (text: string): void => frame()?.postMessage(text, "*");

  const register = (request: HostRequest): void => {
    const event = eventNameOf(request.action);
    registrations.set(event, request);
    post(formatResponse(request, REGISTERED, origin));
    const late = waiting.get(event) ?? [];
    waiting.delete(event);
    late.forEach((data) => post(formatEvent(request, data, origin)));
  };

  const unregister = (request: HostRequest): void => {
    registrations.delete(eventNameOf(request.action));
    post(formatResponse(request, REGISTERED, origin));
  };

  /** A handler that fails still answers: an add-in left without an answer waits for ever. */
  const answerTo = async (request: HostRequest): Promise<unknown> => {
    try {
      return await handlers.get(request.action)?.(request.data);
    } catch (error) {
      reportError(error);
      return FAILED;
    }
  };

  const invoke = async (request: HostRequest): Promise<void> => {
    post(formatResponse(request, (await answerTo(request)) ?? null, origin));
  };

  const listen = (message: MessageEvent): void => {
    if (message.source !== frame()) return;
    const request = parseRequest(message.data);
    if (request === undefined) return;
    if (request.type === "register") register(request);
    else if (request.type === "unregister") unregister(request);
    else void invoke(request);
  };

  window.addEventListener("message", listen);
  return {
    emit(event, data) {
      const registration = registrations.get(event);
      if (registration) post(formatEvent(registration, data, origin));
      else if (KEPT.test(event)) waiting.set(event, [...(waiting.get(event) ?? []), data]);
    },
    dispose: () => window.removeEventListener("message", listen),
  };
}

/** Registrations name the event they are for after an underscore or alone. */
function eventNameOf(action: string): string {
  return action.replace(/^.*_/, "");
}
