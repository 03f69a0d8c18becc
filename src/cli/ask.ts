/** Owns asking other servers, and those on this machine whose certificates are of their own making. */
import { request as plain, type IncomingMessage, type RequestOptions } from "node:http";
import { request as secure } from "node:https";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { OWN_NAME } from "./server";

/** Sends a request, with a body where one is given; answers once the head of the answer is there. */
export function sendRequest(url: URL, options: RequestOptions = {}, body?: Readable): Promise<IncomingMessage> {
  return new Promise((done, refuse) => {
    const asked =
      url.protocol === "https:"
        ? secure(url, { ...options, rejectUnauthorized: !OWN_NAME.test(url.host) }, done)
        : plain(url, options, done);
    asked.on("error", refuse);
    if (body) body.pipe(asked);
    else asked.end();
  });
}

/** The text at an address. @throws Error that says what its server answered */
export async function readAddress(url: URL): Promise<string> {
  const answer = await sendRequest(url).catch((error: unknown) => {
    throw new Error(`${url.href} does not answer: ${(error as Error).message}`);
  });
  const found = await text(answer);
  if (answer.statusCode !== 200) throw new Error(`${url.href} answers HTTP ${answer.statusCode}.`);
  return found;
}
