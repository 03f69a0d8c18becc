/** How a figure is meant: exactly, about, or as a bound. */
export type Qualifier = "=" | "≈" | ">" | "≥" | "<" | "≤";
