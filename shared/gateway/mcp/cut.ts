import type {Operation} from '../operation.js'
import {CallFailure} from '../outcome.js'

/** Whether the tool can have run when the answer to the operation's request cannot be used. */
export function executedBy(operation: Operation): 'maybe' | 'no' {
  return operation.kind === 'call' ? 'maybe' : 'no'
}

/** The answer broke off: the request may have been carried out. */
export function cut(operation: Operation, message: string, cause?: unknown): CallFailure {
  return new CallFailure('unreachable', message, {
    executed: executedBy(operation),
    transient: true,
    cause
  })
}
