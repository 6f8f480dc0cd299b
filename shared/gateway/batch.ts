import type {Outcome} from './outcome.js'
import type {CallReport, CallRequest, PreparedCall, ToolCaller} from './tool-caller.js'

export interface BatchOptions {
  /** `stop`: nothing more is sent after a failed call. */
  readonly onError: 'stop' | 'continue'
  /** How many reads may be under way at once. */
  readonly concurrency: number
  readonly onReport: (report: CallReport, index: number) => void
}

/**
 * Runs the calls in order. All are checked before the first is sent, so that a mistake in the last
 * one does not leave half of the work done. Neighbouring reads run side by side; a call that
 * changes something runs alone, after everything before it. With `continue`, an `unknown` outcome
 * still ends the batch: what follows may rest on a change that nobody can vouch for.
 */
export async function runBatch(
  caller: ToolCaller,
  requests: readonly CallRequest[],
  options: BatchOptions
): Promise<CallReport[]> {
  const reports: (CallReport | undefined)[] = requests.map(() => undefined)
  const settle = (index: number, report: CallReport) => {
    reports[index] = report
    options.onReport(report, index)
  }
  const prepared: (PreparedCall | undefined)[] = []
  let stopped = false
  for (const [index, request] of requests.entries()) {
    const call = await caller.prepare(request)
    if ('outcome' in call) {
      settle(index, call)
      prepared.push(undefined)
      stopped ||= options.onError === 'stop'
      // A missing connection or token is so for all of them.
      if (['unauthenticated', 'unreachable', 'protocol', 'rate-limited'].includes(call.outcome)) {
        stopped ||= index === 0
        if (stopped) break
      }
    } else prepared.push(call)
  }

  for (let at = 0; at < requests.length && !stopped; ) {
    const group = nextGroup(prepared, at)
    const width = Math.max(1, options.concurrency)
    let next = 0
    const worker = async () => {
      while (next < group.length && !stopped) {
        const index = group[next++]!
        const report = await caller.execute(prepared[index]!)
        settle(index, report)
        if (report.outcome !== 'ok') {
          stopped ||= options.onError === 'stop' || report.outcome === 'unknown'
        }
      }
    }
    await Promise.all(Array.from({length: Math.min(width, group.length)}, worker))
    at = (group.at(-1) ?? at) + 1
  }
  return requests.map((request, index) => reports[index] ?? skipped(request))
}

/** The indices of the calls that may run together: one that writes, or a run of reads. */
function nextGroup(prepared: readonly (PreparedCall | undefined)[], from: number): number[] {
  const group: number[] = []
  for (let index = from; index < prepared.length; index++) {
    const call = prepared[index]
    if (!call) continue
    if (call.toolClass !== 'read') {
      if (group.length === 0) group.push(index)
      break
    }
    group.push(index)
  }
  return group
}

function skipped(request: CallRequest): CallReport {
  return {
    tool: request.tool,
    toolClass: undefined,
    outcome: 'skipped',
    message: 'not sent, since another call failed',
    hint: '',
    result: undefined,
    httpStatus: undefined,
    attempts: 0,
    latencyMs: undefined,
    requestId: '',
    traceparent: ''
  }
}

/** The report that stands for the batch: an `unknown` one, else the first that failed, else the last. */
export function decisiveReport(reports: readonly CallReport[]): CallReport & {outcome: Outcome} {
  const ran = reports.filter(
    (report): report is CallReport & {outcome: Outcome} => report.outcome !== 'skipped'
  )
  return (
    ran.find(({outcome}) => outcome === 'unknown') ??
    ran.find(({outcome}) => outcome !== 'ok') ??
    ran.at(-1)!
  )
}
