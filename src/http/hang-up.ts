/**
 * Ends this process, whose terminal has closed, as the system ends one that does not listen for that: Node puts a terminal
 * back as it was when it ends by itself, and breaks down where there is none any more.
 */
export function hangUp(): void {
  process.removeAllListeners("SIGHUP");
  process.kill(process.pid, "SIGHUP");
}
