/** Wrong usage or configuration: the command line exits with 2, the Action and the task fail. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A failure whose message is written for the user: cause and remedy, no stack trace. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
  /** Exit code of the command line; see the exit codes of the design. */
  readonly exitCode: number

  constructor(message: string, exitCode = 1, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}
