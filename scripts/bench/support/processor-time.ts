import {spawnSync} from 'node:child_process'
import type {NodeProgram} from '../../../test/support/nodes.js'

/** A process that is measured. */
export interface Case {
  readonly name: string
  /** Arguments of the Node program. */
  readonly args: readonly string[]
  readonly cwd: string
  /** Added to a small environment of its own. */
  readonly env?: Readonly<Record<string, string>>
  /** Exit codes that count as done; 0 when absent. */
  readonly exitCodes?: readonly number[]
  /** Name of the case that the ratio is against; the first case when absent. */
  readonly against?: string
  /** The ratio to stay under, printed beside it. */
  readonly goal?: number
}

export interface Measured {
  readonly case: Case
  /** Median processor time (user and system, of the process and its children) in milliseconds. */
  readonly cpu: number
  /** Median, over the rounds, of this case's processor time by that of the case it is against. */
  readonly ratio: number
}

/**
 * Measures several processes against each other: they take turns, forwards and backwards, so that
 * what slows the machine slows all. Processor time, not elapsed time: a busy machine does not count.
 * @param rounds how often each runs; one more run before is not counted
 * @throws Error when a process ends otherwise than it should
 */
export function measurePaired(
  node: NodeProgram,
  cases: readonly Case[],
  rounds: number
): Measured[] {
  const times = new Map(cases.map(({name}) => [name, [] as number[]]))
  for (const each of cases) processorTime(node.program, each)
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? cases : [...cases].reverse()
    for (const each of order) times.get(each.name)!.push(processorTime(node.program, each))
  }
  return cases.map(each => {
    const own = times.get(each.name)!
    const base = times.get(each.against ?? cases[0]!.name)!
    return {case: each, cpu: median(own), ratio: median(own.map((time, i) => time / base[i]!))}
  })
}

/** Prints a table of what `measurePaired` gave. */
export function printMeasured(node: NodeProgram, measured: readonly Measured[]): void {
  const width = Math.max(...measured.map(({case: {name}}) => name.length))
  console.log(`  on Node ${node.name}, processor time`)
  for (const {case: each, cpu, ratio} of measured) {
    const against = each.against ?? measured[0]!.case.name
    const goal = each.goal === undefined ? '' : `, goal at most ${each.goal}`
    const compared = each.name === against ? '' : `  ${ratio.toFixed(2)} times ${against}${goal}`
    console.log(`    ${each.name.padEnd(width)} ${cpu.toFixed(0).padStart(6)} ms${compared}`)
  }
}

/** The middle value of an odd number of values, the upper of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

/** Processor time of one run in milliseconds, its children included, to a millisecond. */
export function processorTime(program: string, each: Case): number {
  // Node tells a process its own processor time, but not that of its children; bash does.
  const {status, stderr, output} = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" 2>&3 3>&-', 'bash', program, ...each.args],
    {
      cwd: each.cwd,
      env: {...kept(), ...each.env},
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 28
    }
  )
  if (!(each.exitCodes ?? [0]).includes(status ?? -1)) {
    throw new Error(`${each.name}: exit code ${status}: ${output?.[3] ?? ''}${stderr}`)
  }
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number)
  if (!Number.isFinite(user + system)) throw new Error(`bash gave no times: ${stderr}`)
  return (user + system) * 1000
}

/**
 * What a process needs to run at all. What else is set must not change a measurement: with
 * NODE_EXTRA_CA_CERTS, for one, every start of Node 20 reads certificates for 40 ms.
 */
function kept(): Record<string, string> {
  return Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR'].flatMap(name =>
      process.env[name] === undefined ? [] : [[name, process.env[name]]]
    )
  )
}
