/** Owns the envelope in which Office.js and its host exchange messages: JSON text over postMessage. */

const REQUEST = 0;
const RESPONSE = 1;

export type ActionType = "invoke" | "register" | "unregister";

const ACTION_TYPES: readonly ActionType[] = ["invoke", "register", "unregister"];

/** A message from the add-in's page: a call, or a registration for an event. */
export interface HostRequest {
  readonly action: string;
  readonly type: ActionType;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

interface WireRequest {
  readonly _messageType?: unknown;
  readonly _actionName?: unknown;
  readonly _actionType?: unknown;
  readonly _conversationId?: unknown;
  readonly _correlationId?: unknown;
  readonly _data?: unknown;
}

/**
 * Reads one posted message.
 *
 * @returns the request, or undefined for anything that is not a request in Office.js's envelope.
 */
export function parseRequest(message: unknown): HostRequest | undefined {
  if (typeof message !== "string") return undefined;
  const wire = parseJson(message);
  if (wire === undefined || wire._messageType !== REQUEST) return undefined;
  const type = ACTION_TYPES[Number(wire._actionType)];
  if (typeof wire._actionName !== "string" || type === undefined) return undefined;
  return {
    action: wire._actionName,
    type,
    conversation: String(wire._conversationId),
    correlation: Number(wire._correlationId),
    data: wire._data,
  };
}

function parseJson(text: string): WireRequest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to a request, as text to post. */
export function formatResponse(request: HostRequest, data: unknown, origin: string): string {
  return formatMessage(request, data, origin, 0);
}

/** An event for an earlier registration, as text to post. */
export function formatEvent(registration: HostRequest, data: unknown, origin: string): string {
  return formatMessage(registration, data, origin, 1);
}

function formatMessage(request: HostRequest, data: unknown, origin: string, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });
}
