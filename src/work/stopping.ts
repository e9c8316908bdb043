/** The desk closes, so that what was asked for is not waited for any more. */
export class Stopping extends Error {
  override readonly name = "Stopping";

  constructor() {
    super("the desk was closed before this was done; ask again when it is open");
  }
}
