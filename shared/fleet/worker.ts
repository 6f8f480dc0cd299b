import {type Examination, examine} from './examine.js'
import {type KnownPolicies, PolicyWanted} from './repository-config.js'

/** What the worker is asked: to look at a work tree. */
export interface WorkerRequest {
  /** Absolute path. */
  readonly root: string
  readonly policies: KnownPolicies
}

/** What it answers. */
export type WorkerAnswer = (
  | {readonly examination: Examination}
  /** A policy is needed first: its written address. */
  | {readonly wanted: string}
  /** Why it could not: a clause. */
  | {readonly problem: string}
) & {
  /** Bytes of memory that the process has, for its replacement before it has too many. */
  readonly memory: number
}

/**
 * Looks at one work tree after another, as the parent process asks, and ends with it. Repositories are
 * parsed here and not in the step's own process: what one of them does to memory or time ends with this
 * process, which has no token in its environment.
 */
export function serve(): void {
  process.on('disconnect', () => process.exit())
  process.on('message', (request: WorkerRequest) => {
    void answer(request).then(result => process.send?.(result))
  })
}

async function answer({root, policies}: WorkerRequest): Promise<WorkerAnswer> {
  try {
    return {examination: await examine(root, policies), memory: process.memoryUsage.rss()}
  } catch (error) {
    if (error instanceof PolicyWanted) {
      return {wanted: error.address, memory: process.memoryUsage.rss()}
    }
    const [problem = ''] = (error as Error).message.split('\n')
    return {problem, memory: process.memoryUsage.rss()}
  }
}
