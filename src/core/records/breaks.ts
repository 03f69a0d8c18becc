/** Whether two periods of a series stand on different bases. */
import type { Span } from "../periods/period";

/** Whether a new basis, from this month on, begins after the earlier span's start and not after the later one's. */
export const liesBetween = (start: number, earlier: Span, later: Span): boolean =>
  earlier.start < start && start <= later.start;
