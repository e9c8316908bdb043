/** What the command starts that is no command: the desk. */
export type Outside = {
  /** Serves a ledger's desk until it is asked to end, and gives the exit status. */
  readonly serve: (options: {
    readonly path: string;
    readonly isDemo: boolean;
    readonly port: number | null;
    readonly open: boolean;
    readonly tool: string;
  }) => Promise<number>;
};
