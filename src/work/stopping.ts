/** What was asked for is not waited for any more: who would do it was closed, or who asked has gone. */
export class Stopping extends Error {
  override readonly name = "Stopping";

  constructor() {
    super("the desk was closed before this was done; ask again when it is open");
  }
}
