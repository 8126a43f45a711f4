/** A refusal of Excel's, by the code that the add-in sees. The message is for developers only. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** Where it happened, as Excel names it: `Range.values`. */
    public location = "",
  ) {
    super(message);
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);
export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
export const invalidSelection = (): HostError =>
  new HostError("InvalidSelection", "The current selection is invalid for this operation.");
export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");
export const invalidOperation = (what: string): HostError =>
  new HostError("InvalidOperation", `The operation attempted is invalid on the object: ${what}`, 409);
export const apiNotFound = (member: string): HostError =>
  new HostError("ApiNotFound", `The simulated Excel does not know ${member}.`, 404, member);

/** Host failures below the batch, by office.js' own numbers. */
export const hostFailures = {
  cellEdit: 5004,
  closed: 5012,
  busy: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  internal: 5001,
} as const;
