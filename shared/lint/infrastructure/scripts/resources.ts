import type {ScriptBlock} from '../../facts/facts.js'
import type {ShellCommand} from '../../languages/shell.js'
import type {RepositoryFiles} from '../repository-files.js'
import {
  isAsked,
  type Resource,
  type ResourceKey,
  type ResourceQuery,
  type ResourceSource
} from '../resource.js'
import {opened} from '../values/opened.js'
import {withPath} from '../values/shape.js'
import {asPartial, type Place, plainText, type Value} from '../values/value.js'
import {Arguments} from './arguments.js'
import {readBeside} from './beside.js'
import {combined, commandBody, nameIn} from './body.js'
import {commandName, isCmdlet} from './command-name.js'
import type {CommandType, Options} from './command-type.js'
import {commandTypes} from './commands/index.js'
import {type FileReader, ScriptValues} from './script-values.js'
import {shownType} from './shown-types.js'

/** A command with what it makes. */
interface Made {
  readonly command: ShellCommand
  readonly called: string
  readonly row: CommandType
  readonly given: Arguments
  /** What it is called, where it is given a name. */
  readonly own?: {readonly value: Value; readonly text: string}
  readonly address: string
}

/** What names a resource where the table says nothing else. */
const usualNames: Options = ['--name', '-n', '-name']
/** What names the thing that a command shows. */
const shownNames: Options = [
  ...usualNames,
  '--id',
  '--ids',
  '--display-name',
  '-displayname',
  '-objectid',
  '-applicationid',
  '--vault-name'
]

/** The resources that the scripts of a repository make by calling az and the cmdlets of PowerShell. */
export class ScriptResources implements ResourceSource {
  private readonly files: ReadonlyMap<string, ScriptFile>

  /** @param blocks scripts that are parsed, in the order of the text */
  constructor(blocks: readonly ScriptBlock[], repository: RepositoryFiles) {
    const files = new Map<string, ScriptFile>()
    for (const block of blocks) {
      const {path} = block.text.file
      const file = files.get(path) ?? new ScriptFile(path, repository)
      file.add(block)
      files.set(path, file)
    }
    this.files = new Map([...files.values()].map(file => [file.scope, file]))
  }

  unitsOf(): Iterable<string> {
    return this.files.keys()
  }

  /** Commands are known once they are told from others: nothing is gained by several types at once. */
  typesIn(): Iterable<string> {
    return []
  }

  findIn(scope: string, query: ResourceQuery): Iterable<Resource> {
    return this.files.get(scope)?.find(query) ?? []
  }

  get({scope, address}: ResourceKey): readonly Resource[] {
    return this.files.get(scope)?.get(address) ?? []
  }
}

/**
 * The scripts of a file, such as the steps of a workflow. A variable has its value in one of them
 * alone; names are those of all, so that one step changes what another one makes.
 */
class ScriptFile {
  readonly scope: string
  private readonly blocks: ScriptBlock[] = []
  private readonly read: FileReader
  private commands: readonly Made[] | undefined

  constructor(path: string, repository: RepositoryFiles) {
    this.scope = `script ${path}`
    this.read = name => readBeside(repository, path, name)
  }

  add(block: ScriptBlock): void {
    this.blocks.push(block)
  }

  find(query: ResourceQuery): readonly Resource[] {
    if (query.words && !this.blocks.some(({text}) => query.words!.test(text.text))) return []
    return this.together(this.made().filter(({row}) => isAsked(row.type.toLowerCase(), query)))
  }

  get(address: string): readonly Resource[] {
    return this.together(this.made().filter(made => made.address === address))
  }

  private made(): readonly Made[] {
    this.commands ??= this.blocks.flatMap(block => [...this.madeBy(block)])
    return this.commands
  }

  private *madeBy({commands: script, shell}: ScriptBlock): Generator<Made> {
    if (!script) return
    const values: ScriptValues = new ScriptValues(script, name => this.read(name), {
      isPowerShell: shell === 'pwsh' || shell === 'powershell',
      output: command => this.output(command, values),
      unknown: (name, place) => this.reference(`$${name}`, [], place)
    })
    for (const command of script.commands) {
      const called = commandName(command)
      const rows = called === undefined ? undefined : commandTypes.get(called)
      if (called === undefined || !rows) continue
      const given = new Arguments(command, values)
      for (const row of rows) {
        if (row.onlyWith !== undefined && !given.has(row.onlyWith)) continue
        if (row.onlyWithout !== undefined && given.has(row.onlyWithout)) continue
        const own = nameIn(given, row.name ?? usualNames)
        const address = addressOf(row.type, own?.text, command)
        yield {command, called, row, given, address, ...(own && {own})}
      }
    }
  }

  /** Resources, each with what later commands change of it. */
  private together(made: readonly Made[]): readonly Resource[] {
    const found: Resource[] = []
    const latest = new Map<string, number>()
    for (const one of made) {
      const resource = this.resource(one)
      const index = one.row.changes ? latest.get(`${resource.type} ${resource.address}`) : undefined
      if (index !== undefined) {
        found[index] = changed(found[index]!, resource)
        continue
      }
      latest.set(`${resource.type} ${resource.address}`, found.length)
      found.push(one.row.changes ? {...resource, body: opened(resource.body)} : resource)
    }
    return found
  }

  private resource({command, called, row, given, own, address}: Made): Resource {
    const {scope} = this
    const made = (type: string) => addressOf(type, own?.text, command)
    const shaped = commandBody(row.shape, given, {scope, made})
    const isNamed = shaped.entries.some(({key}) => key.text.text === 'name')
    const named = own && !isNamed ? withPath(shaped, 'name', own.value) : shaped
    const owner = row.parent && nameIn(given, row.parent.name)
    const parent = row.parent && owner && addressOf(row.parent.type, owner.text, command)
    const name = asPartial(own?.value)
    return {
      type: row.type.toLowerCase(),
      scope,
      address,
      body: named,
      label: isCmdlet(called) ? command.words[0]!.text.text : `az ${called}`,
      place: given.place,
      exists: 'yes',
      source: 'script',
      ...(name && {name}),
      ...(parent !== undefined && {parent: {scope, address: parent}})
    }
  }

  /** What a command prints: a property of the resource that it makes or shows. */
  private output(command: ShellCommand, values: ScriptValues): Value | undefined {
    const called = commandName(command)
    if (called === undefined || called === '') return undefined
    const given = new Arguments(command, values)
    const own = nameIn(given, shownNames)?.text
    return this.reference(
      addressOf(shownType(called), own, command),
      pathOf(plainText(given.value('--query'))),
      given.place
    )
  }

  private reference(address: string, path: readonly string[], place: Place): Value {
    return {kind: 'reference', scope: this.scope, address, path, place}
  }
}

/** The address of a resource by its name; without one it is that of the command alone. */
function addressOf(type: string, name: string | undefined, {range}: ShellCommand): string {
  return `${type}/${name ?? `@${range.start}`}`.toLowerCase()
}

/** `identity.principalId`, `[0].id`; what does more than to name a property is one name. */
function pathOf(query: string | undefined): readonly string[] {
  if (query === undefined || query === '') return []
  const plain = query.replace(/^\[\d{0,9}\]\.?/, '').replace(/ {0,9}\| {0,9}\[0\]$/, '')
  return /^[\w.]{1,200}$/.test(plain) ? plain.split('.') : [query]
}

/** A resource with what a later command changes; what was known to be all of it still is. */
function changed(resource: Resource, change: Resource): Resource {
  const [before, after] = [resource.body, change.body]
  if (before.kind !== 'object' || after.kind !== 'object') return resource
  return {...resource, body: combined(before, after)}
}
