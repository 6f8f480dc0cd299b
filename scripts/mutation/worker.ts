// Runs the tests of a file on its mutants, one after the other, and prints a line for each.
import fs from 'node:fs'
import {register} from 'node:module'
import type {HookData} from './hooks.js'

/** What a worker is told, as JSON in the file that its first argument names. */
export interface Order extends HookData {
  /** URLs of the tests. */
  readonly tests: readonly string[]
  /** Number of the first mutant to run. */
  readonly from: number
}

const order = JSON.parse(fs.readFileSync(process.argv[2]!, 'utf8')) as Order
register('./hooks.js', {parentURL: import.meta.url, data: order})
// Under the URL that tests get it by, so that both speak of the same tests.
const {firstFailure} = (await import(order.testing)) as typeof import('./testing.js')
for (let number = order.from; number < order.programs.length; number++) {
  const failure = await firstFailure(order.tests.map(test => `${test}?mutant=${number}`))
  process.stdout.write(`${JSON.stringify({number, failure: failure?.slice(0, 2000) ?? null})}\n`)
}
process.exit(0)
