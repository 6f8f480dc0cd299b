import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {createInterface} from 'node:readline'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Order} from './worker.js'

/** A program whose tests take longer than this many milliseconds does not end. */
const timeLimit = 60_000

const worker = fileURLToPath(new URL('./worker.js', import.meta.url))

/**
 * Runs tests on each of several programs of one file.
 *
 * @param target absolute path of the compiled file
 * @param programs what stands in place of its text
 * @param tests absolute paths of the compiled tests
 * @returns for each program what failed; undefined when no test noticed anything
 */
export async function runMutants(
  target: string,
  programs: readonly string[],
  tests: readonly string[]
): Promise<(string | undefined)[]> {
  const urlOf = (file: string): string => pathToFileURL(file).href
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-mutants-'))
  const order: Omit<Order, 'from'> = {
    target: urlOf(target),
    dependents: dependentsOf(target, tests).map(urlOf),
    programs,
    testing: new URL('./testing.js', import.meta.url).href,
    tests: tests.map(urlOf)
  }
  try {
    const failures: (string | undefined)[] = []
    while (failures.length < programs.length) {
      const file = path.join(folder, 'order.json')
      fs.writeFileSync(file, JSON.stringify({...order, from: failures.length}))
      const ended = await runWorker(file, failure => failures.push(failure))
      // What takes the process down or never ends is noticed, too.
      if (failures.length < programs.length) failures.push(ended)
    }
    return failures
  } finally {
    fs.rmSync(folder, {recursive: true, force: true})
  }
}

/** Runs a worker to its end, and gives why it ended. */
function runWorker(
  order: string,
  onResult: (failure: string | undefined) => void
): Promise<string> {
  return new Promise(resolve => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', worker, order],
      {
        stdio: ['ignore', 'pipe', 'ignore']
      }
    )
    let reason = 'the process ended'
    const stop = (): void => {
      reason = 'no end within the time limit'
      child.kill('SIGKILL')
    }
    let timer = setTimeout(stop, timeLimit)
    createInterface({input: child.stdout}).on('line', line => {
      if (!line.startsWith('{"number"')) return
      clearTimeout(timer)
      timer = setTimeout(stop, timeLimit)
      const {failure} = JSON.parse(line) as {failure: string | null}
      onResult(failure ?? undefined)
    })
    child.on('close', () => {
      clearTimeout(timer)
      resolve(reason)
    })
  })
}

/** The modules through which tests know a file, the tests among them; absolute paths. */
export function dependentsOf(target: string, tests: readonly string[]): string[] {
  const imports = new Map<string, string[]>()
  const open = [...tests]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (imports.has(file)) continue
    const folder = path.dirname(file)
    const names = fs
      .readFileSync(file, 'utf8')
      .matchAll(/(?:\bfrom |\bimport |\bimport\()['"](\.[^'"]+\.js)['"]/g)
    const found = [...names]
      .map(([, name]) => path.resolve(folder, name!))
      .filter(name => fs.existsSync(name))
    imports.set(file, found)
    open.push(...found)
  }
  const dependents = new Set<string>()
  const toward = [target]
  for (let file = toward.pop(); file !== undefined; file = toward.pop()) {
    for (const [from, targets] of imports) {
      if (!targets.includes(file) || dependents.has(from)) continue
      dependents.add(from)
      toward.push(from)
    }
  }
  return [...dependents]
}
