/** What the hints need to know of the call and its identity. */
export interface FailureContext {
  /** Roles and scopes of the token, when it can be read. */
  readonly grants?: readonly string[] | undefined
  /** The role that the tool's class needs, such as `mcp.tools.write`. */
  readonly neededRole?: string | undefined
  readonly retryAfterHeader?: string | undefined
  /** The tool is of class secrets: what its server says may be one and is not repeated. */
  readonly quiet?: boolean | undefined
}
