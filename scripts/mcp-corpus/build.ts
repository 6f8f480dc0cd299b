import {makers, Samples} from '../../test/lint/credentials/samples.js'
import {specials} from './embedded.js'
import {type ClientFormat, formats} from './formats.js'
import {flawed, type Model, sound} from './models.js'

/** What ought to be found in a file: rule and 1-based line, in order. */
export interface Label {
  readonly rule: string
  readonly line: number
}

export interface CorpusFile {
  readonly path: string
  readonly client: string
  /** With `[[…]]` where a made-up value goes: no file of the repository holds a credential. */
  readonly text: string
  readonly labels: readonly Label[]
}

const filesPerClient = 8

/** The whole corpus, the same each time. */
export function buildCorpus(): CorpusFile[] {
  const random = new Samples(2026)
  const rendered = formats.flatMap(format => filesOf(format, random))
  return [...rendered, ...specials].map(({path, client, text}) => ({
    client,
    ...labelled(path, text)
  }))
}

/** Files of one client: every model that it can express stands in one of them. */
function filesOf(
  format: ClientFormat,
  random: Samples
): {path: string; client: string; text: string}[] {
  const usable = (models: Readonly<Record<string, Model>>) =>
    shuffled(
      Object.entries(models).filter(([, model]) => isUsable(model, format)),
      random
    )
  const bad = usable(flawed)
  const good = usable(sound)
  return Array.from({length: filesPerClient}, (_, index) => {
    const share = <T>(list: T[]) => list.filter((_item, at) => at % filesPerClient === index)
    const servers = Object.fromEntries(
      shuffled([...share(bad), ...share(good)], random).map(([name, model]) => [
        name,
        inDialect(model, format)
      ])
    )
    return {
      client: format.client,
      path: `${format.client}/${format.path(index)}`,
      text: format.render(servers, index)
    }
  })
}

/** One configuration of a client, without marks: mostly sound servers, one in six flawed. */
export function configOf(format: ClientFormat, servers: number, random: Samples): string {
  const names = {flawed: Object.entries(flawed), sound: Object.entries(sound)}
  const chosen = new Map<string, Model>()
  while (chosen.size < servers) {
    const [name, model] = random.pick(random.int(6) === 0 ? names.flawed : names.sound)
    if (isUsable(model, format)) chosen.set(name, inDialect(model, format))
  }
  const marked = format.render(Object.fromEntries(chosen), random.int(8))
  return marked.replace(/«[^»]*»/g, '')
}

function isUsable(model: Model, format: ClientFormat): boolean {
  const text = JSON.stringify(model)
  return (
    !(text.includes('{{REF:') && !format.right) && !(text.includes('{{WRONG:') && !format.wrong)
  )
}

function inDialect(model: Model, format: ClientFormat): Model {
  const text = JSON.stringify(model)
    .replace(/\{\{REF:(\w+)\}\}/g, (_match, name: string) => format.right!(name))
    .replace(/\{\{WRONG:(\w+)\}\}/g, (_match, name: string) => format.wrong!(name))
  return JSON.parse(text) as Model
}

function shuffled<T>(list: readonly T[], random: Samples): T[] {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = random.int(i + 1)
    const item = copy[i]!
    copy[i] = copy[j]!
    copy[j] = item
  }
  return copy
}

/** Takes the marks out of a text and says on which lines they stood. */
function labelled(path: string, marked: string): {path: string; text: string; labels: Label[]} {
  const labels: Label[] = []
  let unpinned = false
  const text = marked
    .split('\n')
    .map((line, index) =>
      line.replace(/«([^»]*)»/g, (_match, rules: string) => {
        for (const rule of rules.split(',')) {
          if (rule !== 'unpinned?') labels.push({rule, line: index + 1})
          else if (!unpinned) {
            labels.push({rule: 'unpinned-server', line: index + 1})
            unpinned = true
          }
        }
        return ''
      })
    )
    .join('\n')
  return {path, text, labels}
}

/** Puts made-up values in: credentials of a format, random text, UUIDs. The same for the same seed. */
export function withValues(text: string, seed: number): string {
  const random = new Samples(seed)
  return text.replace(/\[\[([\w-]+)(?::(\d+))?\]\]/g, (_match, kind: string, length?: string) => {
    const count = Number(length ?? 0)
    if (kind === 'hex') return random.hex(count)
    if (kind === 'alnum') return random.alnum(count - 1) + random.of('23456789', 1)
    if (kind === 'digits') return random.of('2468', 1) + random.of('13579', count - 1)
    if (kind === 'uuid') return random.uuid()
    if (makers[kind]) return random.credential(kind)
    throw new Error(`unknown value ${kind}`)
  })
}
