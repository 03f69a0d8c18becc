/** Owns the errors a host answers with, by the codes Excel uses. */

export type HostErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit";

/** A refusal that reaches the add-in as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** What Excel says when a member is asked for that this host does not have. */
export function notImplemented(type: string, member: string): HostError {
  return new HostError(
    "NotImplemented",
    `The workbench does not implement ${type}.${member}. Excel may; see "What differs from Excel".`,
  );
}

/** What Excel says of an argument it cannot use. */
export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${what})`);
}

/** What Excel says of a thing that is not there. */
export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`);
}
