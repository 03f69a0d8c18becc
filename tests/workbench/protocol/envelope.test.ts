/** The envelope of Office.js's messages. */
import { formatEvent, formatResponse, parseRequest } from "../../../src/workbench/protocol/envelope";

const wire = {
  _messageType: 0,
  _actionName: "executeMethod",
  _actionType: 0,
  _conversationId: "c",
  _correlationId: 4,
  _data: { a: 1 },
};
const request = { action: "executeMethod", type: "invoke", conversation: "c", correlation: 4, data: { a: 1 } } as const;

describe("the envelope", () => {
  it("reads a request", () => {
    expect(parseRequest(JSON.stringify(wire))).toEqual(request);
  });

  it.each([
    undefined,
    7,
    "",
    "not json",
    "null",
    JSON.stringify({ ...wire, _messageType: 1 }),
    JSON.stringify({ ...wire, _actionType: 9 }),
  ])("passes over %j", (message) => {
    expect(parseRequest(message)).toBeUndefined();
  });

  it("answers under the same action and correlation", () => {
    expect(JSON.parse(formatResponse(request, { ok: true }, "http://localhost"))).toMatchObject({
      _messageType: 1,
      _actionName: "executeMethod",
      _correlationId: 4,
      _responseType: 0,
      _errorCode: 0,
      _data: { ok: true },
    });
  });

  it("marks an event as one", () => {
    expect(JSON.parse(formatEvent(request, [], "http://localhost"))).toMatchObject({
      _responseType: 1,
      _correlationId: 4,
    });
  });
});
