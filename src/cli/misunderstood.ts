/** A complaint about what a command was asked for: a sentence that says what would be understood; exit code 2, without a stack. */
export class Misunderstood extends Error {}
