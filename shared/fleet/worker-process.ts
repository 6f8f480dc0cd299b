import {type ChildProcess, fork} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {childEnvironment} from './child-environment.js'
import type {Examination} from './examine.js'
import {type KnownPolicies, noPolicies, type PolicyText} from './repository-config.js'
import type {WorkerAnswer, WorkerRequest} from './worker.js'

/** What one repository may take. */
export interface WorkerLimits {
  /** Most memory (MB) of JavaScript objects. */
  readonly heapMegabytes: number
  /** Most milliseconds; real repositories take a second. */
  readonly timeoutMs: number
}

const defaultLimits: WorkerLimits = {heapMegabytes: 1024, timeoutMs: 300_000}
/** A process that has grown beyond this is replaced before the next repository. */
const mostMemory = 400 * 1024 * 1024
/** Most policies that one repository may need: those of the step and its own two, each three deep. */
const mostPolicies = 12

/** Central policies, for processes that cannot fetch them. */
export interface Policies {
  readonly above: KnownPolicies['above']
  /** @param written address of a policy */
  text(written: string): Promise<PolicyText>
}

const none: Policies = {
  above: noPolicies.above,
  text: async () => ({problem: 'no policies are read here'})
}

/** A worker process, replaced when it has grown, crashed or taken too long. */
export class WorkerProcess {
  private child: ChildProcess | undefined

  private readonly policies: Policies
  private readonly limits: WorkerLimits

  constructor(policies = none, limits = defaultLimits) {
    this.policies = policies
    this.limits = limits
  }

  /**
   * Looks at a work tree, with the policies that it turns out to need.
   *
   * @throws Error whose message says why it could not: a clause
   */
  async examine(root: string): Promise<Examination> {
    const {above} = this.policies
    const texts: Record<string, PolicyText> = {}
    for (let asked = 0; asked <= mostPolicies; asked++) {
      const answer = await this.ask({root, policies: {above, texts}})
      if ('problem' in answer) throw new Error(`could not be linted: ${answer.problem}`)
      if ('examination' in answer) return answer.examination
      texts[answer.wanted] = await this.policies.text(answer.wanted)
    }
    throw new Error('could not be linted: it builds on too many policies')
  }

  /** Ends the process, at once. */
  stop(): void {
    this.child?.kill('SIGKILL')
    this.child = undefined
  }

  private async ask(request: WorkerRequest): Promise<WorkerAnswer> {
    const child = this.child ?? this.start()
    const answer = await ask(child, request, this.limits).catch(error => {
      this.stop()
      throw error
    })
    if (answer.memory > mostMemory) this.stop()
    return answer
  }

  private start(): ChildProcess {
    const child = fork(entry(), [], {
      env: childEnvironment(),
      execArgv: [`--max-old-space-size=${this.limits.heapMegabytes}`],
      // What it prints is no message to anybody: a repository may have a hand in it.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'json'
    })
    this.child = child
    // One that ends between two repositories is replaced, and no repository is blamed for it.
    child
      .on('error', () => {})
      .on('exit', () => {
        if (this.child === child) this.child = undefined
      })
    return child
  }
}

function ask(
  child: ChildProcess,
  request: WorkerRequest,
  {heapMegabytes, timeoutMs}: WorkerLimits
): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const finish = (end: () => void) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('error', onError).off('exit', onExit)
      end()
    }
    const fail = (reason: string) =>
      finish(() => reject(new Error(`could not be linted: ${reason}`)))
    const onMessage = (answer: unknown) => finish(() => resolve(answer as WorkerAnswer))
    const onError = (error: Error) => fail(error.message)
    const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
      // V8 aborts when its heap is full.
      const isFull = signal === 'SIGABRT' || code === 134
      fail(
        isFull
          ? `it takes more than ${heapMegabytes} MB of memory`
          : `the process ended (${signal ?? `exit code ${code}`})`
      )
    }
    const timer = setTimeout(() => fail(`no end after ${timeoutMs / 1000} s`), timeoutMs)
    child.on('message', onMessage).on('error', onError).on('exit', onExit)
    child.send(request)
  })
}

/** The launcher beside the bundle, or the compiled module beside this one. */
function entry(): string {
  const folder = path.dirname(fileURLToPath(import.meta.url))
  const launcher = path.join(folder, 'fleet-worker.js')
  return fs.existsSync(launcher) ? launcher : path.join(folder, 'worker-entry.js')
}
