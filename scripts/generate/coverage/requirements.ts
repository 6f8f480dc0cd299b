import fs from 'node:fs'
import path from 'node:path'
import {load} from 'js-yaml'

/** What meets a requirement; or why, beside that or alone, no repository can show it. */
export interface Requirement {
  /** From 1, through all articles. */
  readonly number: number
  /** In few words. */
  readonly what: string
  readonly rules: readonly string[]
  readonly controls: readonly string[]
  readonly commands: readonly string[]
  /** Paths below examples/. */
  readonly examples: readonly string[]
  /** Pages below docs/. */
  readonly guides: readonly string[]
  /** Sentences. */
  readonly why?: string
}

export interface Article {
  readonly title: string
  readonly requirements: readonly Requirement[]
}

const lists = ['rules', 'controls', 'commands', 'examples', 'guides'] as const

/**
 * The table of requirements.yml.
 *
 * @throws Error for a key that it does not know
 */
export function articles(root: string): Article[] {
  const file = path.join(root, 'scripts/generate/coverage/requirements.yml')
  const read = load(fs.readFileSync(file, 'utf8')) as {
    title: string
    requirements: Record<string, Record<string, unknown>>
  }[]
  return read.map(({title, requirements}) => ({
    title,
    requirements: Object.entries(requirements).map(([number, written]) => {
      const unknown = Object.keys(written).filter(
        key => key !== 'what' && key !== 'why' && !lists.some(name => name === key)
      )
      if (unknown.length > 0) throw new Error(`requirement ${number}: there is no ${unknown[0]}`)
      const list = (name: (typeof lists)[number]) => (written[name] ?? []) as readonly string[]
      return {
        number: Number(number),
        what: String(written['what']),
        rules: list('rules'),
        controls: list('controls'),
        commands: list('commands'),
        examples: list('examples'),
        guides: list('guides'),
        ...(written['why'] !== undefined && {why: String(written['why'])})
      }
    })
  }))
}
