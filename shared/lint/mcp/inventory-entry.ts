/** One MCP server that was found: what runs, where it is written, and with whose credentials. */
export interface InventoryEntry {
  readonly server: string
  /** The client whose configuration it is; `unknown` when several fit. */
  readonly client: string
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly transport: 'stdio' | 'http' | 'unknown'
  /** `npx`, `docker`, …; null for a remote server. */
  readonly runner: string | null
  /** Package, image or program; null for a remote server. */
  readonly package: string | null
  readonly version: string | null
  /** True when the version is exact; null when nothing is fetched. */
  readonly pinned: boolean | null
  /** Host of a remote server, also behind a bridge. */
  readonly host: string | null
  /** Paths and mounts that it is given. */
  readonly reads: readonly string[]
  /** Null for local servers, and when the configuration names no gateways. */
  readonly throughGateway: boolean | null
  /** `stored` in clear, `referenced` from the environment or a prompt, or none that shows. */
  readonly credential: 'stored' | 'referenced' | 'none'
  readonly runsInCi: boolean
  readonly disabled: boolean
}
