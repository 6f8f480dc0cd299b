import {type ChildProcess, fork} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {childEnvironment} from './child-environment.js'
import type {Examination} from './examine.js'
import type {WorkerAnswer, WorkerRequest} from './worker.js'

/** Most memory (MB) of JavaScript objects that one repository may take. */
const heapMegabytes = 1024
/** A process that has grown beyond this is replaced before the next repository. */
const mostMemory = 400 * 1024 * 1024
/** Most milliseconds that one repository may take; real ones take a second. */
const timeoutMs = 300_000

/** A worker process, replaced when it has grown, crashed or taken too long. */
export class WorkerProcess {
  private child: ChildProcess | undefined

  /**
   * Looks at a work tree.
   *
   * @throws Error whose message says why it could not: a clause
   */
  async examine(root: string): Promise<Examination> {
    const child = this.child ?? this.start()
    const answer = await ask(child, {root}).catch(error => {
      this.stop()
      throw error
    })
    if (answer.memory > mostMemory) this.stop()
    if ('problem' in answer) throw new Error(`could not be linted: ${answer.problem}`)
    return answer.examination
  }

  /** Ends the process, at once. */
  stop(): void {
    this.child?.kill('SIGKILL')
    this.child = undefined
  }

  private start(): ChildProcess {
    this.child = fork(entry(), [], {
      env: childEnvironment(),
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      // What it prints is no message to anybody: a repository may have a hand in it.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'json'
    })
    // What happens to it between two repositories shows when it is asked the next time.
    return this.child.on('error', () => {})
  }
}

function ask(child: ChildProcess, request: WorkerRequest): Promise<WorkerAnswer> {
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
