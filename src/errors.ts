/**
 * Bad input or set-up that a person can mend: one line that names the file, line or variable and what is expected.
 * Ends a command with exit status 2; everything else that is thrown is an outage or a defect.
 */
export class InputError extends Error {
  override name = "InputError";
}
