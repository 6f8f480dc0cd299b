// Derives the tables of names that tests hold examples/deployment against, from clones of what the
// providers publish:
//
//   git clone --bare https://github.com/hashicorp/terraform-provider-azurerm /tmp/azurerm.git …
//   node build/scripts/provider-names.js azurerm=/tmp/azurerm.git azuread=… azapi=… bicep=… graph=…
//
// Only types that the examples use are in the tables, and of types of Bicep only the objects that
// they write: run it again when an example uses another.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {parseBicep} from '../shared/lint/formats/bicep.js'
import {parseHcl} from '../shared/lint/formats/hcl.js'
import {MappedText, SourceFile} from '../shared/lint/source.js'
import {type WrittenObject, writtenObjects} from './provider-names/bicep-check.js'
import {BicepTypes, type ObjectNames} from './provider-names/bicep-types.js'
import {typesIn} from './provider-names/terraform-check.js'
import {type BlockNames, namesIn} from './provider-names/terraform-docs.js'

const clones = new Map(process.argv.slice(2).map(item => item.split('=') as [string, string]))
const folders = ['examples/deployment', 'examples/deployment-kubernetes']
const target = 'test/fixtures/provider-names'

function git(name: string, ...args: string[]): string {
  const folder = clones.get(name)
  if (!folder) throw new Error(`give the clone of ${name}: ${name}=<folder>`)
  const options = {encoding: 'utf8', maxBuffer: 2 ** 28} as const
  return execFileSync('git', ['--git-dir', folder, ...args], options)
}

const show = (name: string, file: string): string => git(name, 'show', `HEAD:${file}`)
const commit = (name: string): string => git(name, 'rev-parse', 'HEAD').trim()

/** The newest version that a changelog names. */
const version = (name: string): string =>
  /^## v?(\d+\.\d+\.\d+)/m.exec(show(name, 'CHANGELOG.md'))![1]!

function filesIn(ending: RegExp): {name: string; text: string}[] {
  return folders.flatMap(folder =>
    fs
      .readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(name => ending.test(name))
      .map(name => ({name, text: fs.readFileSync(path.join(folder, name), 'utf8')}))
  )
}

const mapped = ({name, text}: {name: string; text: string}) =>
  MappedText.of(new SourceFile(name, text))

function terraform(): void {
  const used = new Set(filesIn(/\.tf$/).flatMap(file => typesIn(parseHcl(mapped(file)))))
  const providers = ['azurerm', 'azuread', 'azapi'].map(name => {
    const types = [...used].filter(type => type.replace('data.', '').startsWith(`${name}_`)).sort()
    const page = (type: string) => {
      const own = type.replace('data.', '').slice(name.length + 1)
      const isData = type.startsWith('data.')
      if (name === 'azurerm') return `website/docs/${isData ? 'd' : 'r'}/${own}.html.markdown`
      return `docs/${isData ? 'data-sources' : 'resources'}/${own}.md`
    }
    const names = types.map((type): [string, BlockNames] => [type, namesIn(show(name, page(type)))])
    const source = `documentation of the Terraform provider ${name}`
    return {source, version: version(name), commit: commit(name), types: Object.fromEntries(names)}
  })
  write('terraform.json', providers)
}

function bicep(): void {
  const written = [
    ...filesIn(/\.bicep$/).flatMap(file => writtenObjects(parseBicep(mapped(file)), file.text)),
    ...filesIn(/\.tf$/).flatMap(file => writtenByAzapi(file.text))
  ]
  const tables = ['bicep', 'graph'].map(name => {
    const own = written.filter(
      ({resource}) => /^microsoft\.graph\//i.test(resource) === (name === 'graph')
    )
    const files = git(name, 'ls-tree', '-r', '--name-only', 'HEAD', 'generated').split('\n')
    const resources: Record<string, Record<string, ObjectNames>> = {}
    for (const resource of [...new Set(own.map(({resource}) => resource))].sort()) {
      resources[resource] = tableOf(resource, name, files, own)
    }
    const source =
      name === 'graph' ? 'Bicep types of Microsoft Graph, v1.0 1.0.0' : 'Bicep types of Azure'
    return {source, commit: commit(name), resources}
  })
  write('bicep.json', tables)
}

function tableOf(
  resource: string,
  name: string,
  files: readonly string[],
  written: readonly WrittenObject[]
): Record<string, ObjectNames> {
  const [type = '', version = ''] = resource.toLowerCase().split('@')
  const wanted =
    name === 'graph' ? '/v1.0/1.0.0/types.json' : `/${type.split('/')[0]}/${version}/types.json`
  for (const file of files.filter(file => file.endsWith(wanted))) {
    const types = new BicepTypes(show(name, file))
    const body = types.body(resource)
    if (!body) continue
    const table: Record<string, ObjectNames> = {}
    const paths = new Set(written.filter(item => item.resource === resource).map(item => item.path))
    for (const path of [...paths].sort()) {
      let at: typeof body | undefined = body
      for (const step of path.replaceAll('[]', '.[]').split('.')) {
        if (step !== '') at = at && types.member(at, step)
      }
      const names = at && types.names(at)
      if (names) table[path] = names
      else if (at?.$type === 'AnyType') table[path] = {names: [], open: true}
    }
    return table
  }
  throw new Error(`no types of ${resource}`)
}

/** `azapi_resource` has the body of a type of Bicep. */
function writtenByAzapi(text: string): WrittenObject[] {
  return [...text.matchAll(/type\s+= "([\w./]+@[\d-]+)"[\s\S]*?properties = \{([\s\S]*?)\}/g)].map(
    ([, resource, body]) => ({
      resource: resource!,
      symbol: 'azapi',
      path: 'properties',
      names: new Map([...body!.matchAll(/^\s*(\w+)\s*=/gm)].map(([, name]) => [name!, undefined])),
      isWhole: true
    })
  )
}

function write(name: string, table: unknown): void {
  fs.mkdirSync(target, {recursive: true})
  // One line a list of names: the table is read in reviews.
  const text = JSON.stringify(table, undefined, 1).replace(
    /\[\n\s+("[^[\]{}]*?")\n\s+\]/g,
    (_, list: string) => `[${list.replace(/\n\s+/g, ' ')}]`
  )
  fs.writeFileSync(path.join(target, name), `${text}\n`)
}

terraform()
bicep()
