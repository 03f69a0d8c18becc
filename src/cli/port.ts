/** Owns which port a command serves at. */
import { PortTaken } from "./server";

const USUAL_PORT = 3000;
const PORTS_TO_TRY = 20;

/** A port that was asked for is taken or refused; the usual one gives way to the next free one. */
export async function atPort<T>(asked: string | undefined, open: (port: number) => Promise<T>): Promise<T> {
  const first = asked === undefined ? USUAL_PORT : Number(asked);
  if (!Number.isInteger(first) || first < 0 || first > 65_535) throw new Error(`"${asked}" is not a port.`);
  for (let port = first; port < first + PORTS_TO_TRY; port++) {
    try {
      const server = await open(port);
      if (port !== first) console.log(`Port ${first} is taken, so this is port ${port}.`);
      return server;
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      if (asked !== undefined)
        throw new Error(`Port ${port} is taken. Choose another with --port or PORT.`, { cause: error });
    }
  }
  throw new Error(`Ports ${first} to ${first + PORTS_TO_TRY - 1} are all taken. Choose another with --port or PORT.`);
}
