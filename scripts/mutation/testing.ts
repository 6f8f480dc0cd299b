/**
 * What tests import from `@jest/globals`, for runs of many mutants in one process: it collects tests,
 * and runs them until the first fails.
 */
import {format} from 'node:util'
import {expect} from 'expect'

export {expect}

type Body = (...values: never[]) => unknown
type Step = () => unknown

interface Suite {
  readonly parent?: Suite
  readonly before: Step[]
  readonly after: Step[]
  readonly beforeEach: Step[]
  readonly afterEach: Step[]
}

interface Test {
  readonly name: string
  readonly suite: Suite
  readonly run: Step
}

let tests: Test[] = []
let suite = emptySuite()

function emptySuite(parent?: Suite): Suite {
  return {before: [], after: [], beforeEach: [], afterEach: [], ...(parent && {parent})}
}

type Declare = ((name: string, body: Body) => void) & {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => void
}

function withEach(declare: (name: string, body: Body) => void): Declare {
  return Object.assign(declare, {
    each: (rows: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of rows) {
        const values = (Array.isArray(row) ? row : [row]) as never[]
        declare(format(name, ...values), () => body(...values))
      }
    }
  })
}

export const test = withEach((name, body) => {
  tests.push({name, suite, run: body as Step})
})

export const it = test

export const describe = withEach((_name, body) => {
  const outer = suite
  suite = emptySuite(outer)
  ;(body as Step)()
  suite = outer
})

export const beforeAll = (step: Step): number => suite.before.push(step)
export const afterAll = (step: Step): number => suite.after.push(step)
export const beforeEach = (step: Step): number => suite.beforeEach.push(step)
export const afterEach = (step: Step): number => suite.afterEach.push(step)

/** Suites around a test, from the outside. */
function around({suite: inner}: Test): Suite[] {
  const found: Suite[] = []
  for (let each: Suite | undefined = inner; each; each = each.parent) found.unshift(each)
  return found
}

/**
 * Imports test files and runs what they declare.
 *
 * @returns the first failure: the name of its test and what it said; undefined when all pass
 */
export async function firstFailure(files: readonly string[]): Promise<string | undefined> {
  tests = []
  suite = emptySuite()
  const begun = new Set<Suite>()
  let current = 'import'
  try {
    for (const file of files) await import(file)
    if (tests.length === 0) return 'there is no test'
    for (const each of tests) {
      current = each.name
      const suites = around(each)
      for (const outer of suites) {
        if (begun.has(outer)) continue
        begun.add(outer)
        for (const step of outer.before) await step()
      }
      for (const step of suites.flatMap(outer => outer.beforeEach)) await step()
      await each.run()
      for (const step of suites.flatMap(outer => outer.afterEach)) await step()
    }
    return undefined
  } catch (error) {
    return `${current}: ${error instanceof Error ? error.message : String(error)}`
  } finally {
    for (const outer of begun) {
      for (const step of outer.after) await step()
    }
  }
}
