import fs from 'node:fs'
import path from 'node:path'
import {decode} from '../files/decode.js'
import type {Finding, LintResult} from '../finding.js'
import {applyFixes} from './fix.js'

/**
 * A fix may make room for the next one, of a hundred others in the same place. But passes that leave
 * as many findings as before go in circles.
 */
const maxPasses = 200
const maxIdlePasses = 5

export interface FixedTree {
  /** What is left to say once the fixes are in. */
  readonly result: LintResult
  readonly fixed: readonly Finding[]
  /** Files that change, by path relative to the root. */
  readonly changes: ReadonlyMap<string, {readonly before: string; readonly after: string}>
}

/**
 * Applies fixes until none is left, in memory: nothing is written. A file that a fix would make
 * unreadable is left as it was.
 *
 * @param first the result for the files as they are.
 * @param lint lints with other texts in place of those on disk.
 * @param once one pass only, where later passes could not tell what is wanted.
 */
export async function fixAll(
  root: string,
  first: LintResult,
  lint: (texts: ReadonlyMap<string, string>) => Promise<LintResult>,
  {once = false}: {readonly once?: boolean} = {}
): Promise<FixedTree> {
  const originals = new Originals(root)
  const refused = new Set<string>()
  let texts = new Map<string, string>()
  let result = first
  let fixed: Finding[] = []
  let idle = 0
  for (let pass = 0; pass < (once ? 1 : maxPasses) && idle < maxIdlePasses; pass++) {
    const wanted = result.findings.filter(
      ({fix}) => fix && !fix.edits.some(edit => refused.has(edit.file))
    )
    const {texts: changed, applied} = applyFixes(
      wanted,
      file => texts.get(file) ?? originals.get(file)
    )
    if (changed.size === 0) break
    const next = new Map([...texts, ...changed])
    const after = await lint(next)
    const broken = [...changed.keys()].filter(
      file => problemsOf(after, file) > problemsOf(first, file)
    )
    if (broken.length > 0) {
      for (const file of broken) {
        refused.add(file)
        texts.delete(file)
      }
      fixed = fixed.filter(({fix}) => !fix!.edits.some(edit => refused.has(edit.file)))
      result = await lint(texts)
      continue
    }
    idle = after.findings.length < result.findings.length ? 0 : idle + 1
    texts = next
    result = after
    fixed.push(...applied)
  }
  const changes = new Map<string, {before: string; after: string}>()
  for (const [file, after] of texts) {
    const before = originals.get(file)!
    if (before !== after) changes.set(file, {before, after})
  }
  return {result, fixed, changes}
}

function problemsOf(result: LintResult, file: string): number {
  return result.unreadable.filter(each => each.file === file).length
}

/** Texts on disk of the files that may be changed. */
class Originals {
  private readonly root: string
  private readonly texts = new Map<string, string | undefined>()

  constructor(root: string) {
    this.root = root
  }

  get(file: string): string | undefined {
    if (!this.texts.has(file)) this.texts.set(file, this.read(file))
    return this.texts.get(file)
  }

  private read(file: string): string | undefined {
    try {
      const target = path.join(this.root, file)
      // A link leads to a file that somebody else may own.
      if (!fs.lstatSync(target).isFile()) return undefined
      const {text, lossy} = decode(fs.readFileSync(target))
      return lossy ? undefined : text
    } catch {
      return undefined
    }
  }
}
