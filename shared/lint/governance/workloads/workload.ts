import type {PartialText} from '../../facts/facts.js'
import type {Resource} from '../../infrastructure/resource.js'
import type {Place, Value} from '../../infrastructure/values/value.js'

/** What runs a workload. */
export type Host =
  | 'app-service'
  | 'compose'
  | 'container-apps'
  | 'container-apps-job'
  | 'container-instances'
  | 'functions'
  | 'kubernetes'

/**
 * Something that runs a program: a container group, a container app, a web or function app, a workload
 * of a cluster. Values that are not written are `missing`: what that means is the host's default, and
 * a control knows it.
 */
export interface Workload {
  readonly host: Host
  readonly resource: Resource
  readonly name?: PartialText
  readonly containers: readonly Container[]
  /** ARM's `identity`; of Kubernetes the name of the service account. */
  readonly identity: Value
  readonly tags: Value
  /** Subnets that it stands in itself, as references, ids or unknown. */
  readonly subnets: readonly Value[]
  /** What it is deployed into: the environment of a container app, the plan of a web app. */
  readonly environment: Value
  /** How it is reached: ARM's `ipAddress`, `ingress`, `siteConfig`; `missing` where nothing is said. */
  readonly exposure: Value
  /** How callers are authenticated before they reach it, where the host can do that. */
  readonly authentication: readonly Value[]
}

export interface Container {
  readonly name: Value
  readonly image: Value
  /** Port numbers. */
  readonly ports: readonly Value[]
  readonly environment: readonly EnvironmentVariable[]
  readonly probes: readonly Probe[]
  /** Program and arguments, as lists or texts. */
  readonly command: readonly Value[]
  readonly place: Place
}

export interface EnvironmentVariable {
  readonly name: PartialText
  /** `missing` where the value comes from a secret store. */
  readonly value: Value
  /** Whether the host keeps it apart: `secureValue`, `secretRef`, `valueFrom`. */
  readonly isSecret: boolean
}

/** A request that the host makes to see whether a container is up. */
export interface Probe {
  readonly path: Value
  readonly port: Value
}

/** A workload that serves MCP, and why it counts as one. */
export interface McpWorkload extends Workload {
  /** A clause without a full stop: `its name holds 'mcp'`. */
  readonly because: string
  /** Where that is written. */
  readonly evidence: Place
}
