import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {tokenizer} from 'acorn'
import type {AttackPattern, Diagnostics} from 'recheck'
import {root} from './root.js'

// The checker in JavaScript: the others need Java or a program of the platform.
const {checkSync} = createRequire(import.meta.url)(
  'recheck/lib/browser.js'
) as typeof import('recheck')

/** A regular expression of the core, and the files it stands in. */
export interface Expression {
  readonly pattern: string
  readonly flags: string
  readonly files: string[]
}

const core = path.join(root, 'build', 'shared')

/** Every regular expression of the core with an open repetition, by its text. */
export async function expressions(): Promise<ReadonlyMap<string, Expression>> {
  const found = new Map<string, Expression>()
  const add = (pattern: string, flags: string, file: string) => {
    // Without an open repetition there is nothing to repeat.
    if (!/[*+]|\{\d+,\}/.test(pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x'))) return
    const name = `/${pattern}/${flags}`
    const known = found.get(name)
    if (!known) found.set(name, {pattern, flags, files: [file]})
    else if (!known.files.includes(file)) known.files.push(file)
  }
  const files = fs
    .readdirSync(core, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.js'))
    .map(name => name.split(path.sep).join('/'))
    .sort()
  for (const file of files) {
    const source = fs.readFileSync(path.join(core, file), 'utf8')
    for (const token of tokenizer(source, {ecmaVersion: 'latest', sourceType: 'module'})) {
      if (token.type.label !== 'regexp') continue
      const text = source.slice(token.start, token.end)
      const end = text.lastIndexOf('/')
      add(text.slice(1, end), text.slice(end + 1), file)
    }
  }
  await whileConstructed(
    (pattern, flags) => add(pattern, flags, 'put together'),
    async () => {
      for (const file of files) await import(pathToFileURL(path.join(core, file)).href)
    }
  )
  return found
}

/** Tells of the expressions that are put together while modules are loaded. */
async function whileConstructed(
  tell: (pattern: string, flags: string) => void,
  load: () => Promise<void>
): Promise<void> {
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]: [string | RegExp, string?], newTarget) {
      const made = Reflect.construct(target, [pattern, flags], newTarget) as RegExp
      if (typeof pattern === 'string') tell(made.source, made.flags)
      return made
    }
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = original
  }
}

/** `not slow`: the text that a checker found for a simplified expression is none for this one. */
export type Verdict = 'linear' | 'superlinear' | 'not slow' | 'open'

/**
 * Whether the time of an expression grows faster than its text, by its automaton; `open` where that
 * cannot tell within its own limits of states and time.
 */
export function judged(pattern: string, flags: string, milliseconds: number): Verdict {
  return verdictOf(
    checkSync(simpler(pattern), flags, {checker: 'automaton', timeout: milliseconds}),
    new RegExp(pattern, flags)
  )
}

/** By a search for slow texts, for what the automaton leaves open: finds most, and proves nothing. */
export function searched(pattern: string, flags: string, milliseconds: number): Verdict {
  return verdictOf(
    checkSync(shortCounts(pattern), flags, {
      checker: 'fuzz',
      timeout: milliseconds,
      randomSeed: 1
    }),
    new RegExp(pattern, flags)
  )
}

function verdictOf(found: Diagnostics, expression: RegExp): Verdict {
  if (found.status === 'safe') return 'linear'
  if (found.status !== 'vulnerable') return 'open'
  return isSlowOn(expression, found.attack) ? 'superlinear' : 'not slow'
}

/**
 * Whether the text that was found is slow for the expression as it is: what the checker read was
 * simplified. Time counts here as steps: four times for a text of twice the length is quadratic,
 * and a text of this length takes microseconds where it is linear.
 */
function isSlowOn(expression: RegExp, {pumps, suffix}: AttackPattern): boolean {
  const pumped = pumps.reduce((sum, {pump}) => sum + pump.length, 0)
  const times = Math.ceil(30_000 / pumped)
  const text = pumps.map(({prefix, pump}) => prefix + pump.repeat(times)).join('') + suffix
  const before = process.cpuUsage()
  expression.exec(text)
  const {user} = process.cpuUsage(before)
  return user > 50_000
}

/**
 * The same for the growth of time, in what the automaton reads: what must not stand before is left
 * out, so that more places begin a match, and what must or must not follow at the end is read.
 */
function simpler(pattern: string): string {
  const set = String.raw`\[(?:\\.|[^\]\\])*\]`
  return shortCounts(pattern)
    .replace(new RegExp(String.raw`\(\?<!(?:${set}|\\\w)\)`, 'g'), '')
    .replace(new RegExp(String.raw`\(\?!(${set})\)$`), (_, chars: string) =>
      chars.startsWith('[^') ? `(?:[${chars.slice(2)}|$)` : `(?:[^${chars.slice(1)}|$)`
    )
    .replace(new RegExp(String.raw`\(\?=(${set}|\\\w)\)$`), '$1')
}

/** Long bounded repetitions cost a fixed time each; the automaton has a state for each step of them. */
function shortCounts(pattern: string): string {
  const most = 4
  return pattern
    .replace(/\{(\d+),(\d+)\}/g, (_, low, high) => `{${Math.min(low, 2)},${Math.min(high, most)}}`)
    .replace(/\{(\d+),\}/g, (_, low) => `{${Math.min(low, 3)},}`)
    .replace(/\{(\d+)\}/g, (_, count) => `{${Math.min(count, 3)}}`)
}
