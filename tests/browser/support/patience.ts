/** How long a browser test waits for what must come: a fault on a machine at rest, hardly ever one on a busy machine. */

export const PATIENCE = 180_000;
