import {describe, expect, test} from '@jest/globals'
import {parseBicep} from '../../shared/lint/formats/bicep.js'
import {parseHcl} from '../../shared/lint/formats/hcl.js'
import {attributeOf} from '../../shared/lint/formats/infrastructure.js'
import {MappedText, SourceFile} from '../../shared/lint/source.js'
import {exampleFiles} from '../support/example-folder.js'

type Files = Readonly<Record<string, string>>

interface Row {
  readonly names: readonly string[]
  readonly places: readonly string[]
  readonly example: string
}

/** The rows of the one table of values to choose. */
function rowsOf(files: Files): Row[] {
  const tables = [...files['README.md']!.matchAll(/<!-- values -->([\s\S]*?)<!-- \/values -->/g)]
  expect(tables).toHaveLength(1)
  const lines = tables[0]![1]!.trim().split('\n').slice(2)
  return lines.map(line => {
    const cells = line.split(' | ')
    expect(cells).toHaveLength(4)
    const [names, places, , example] = cells as [string, string, string, string]
    return {
      names: [...new Set([...names.matchAll(/`([^`]+)`/g)].map(match => match[1]!))],
      places: places.split(', ').map(place => place.replaceAll('`', '')),
      example: example.replace(/ \|$/, '').replaceAll('`', '')
    }
  })
}

const mapped = (files: Files, name: string) => MappedText.of(new SourceFile(name, files[name]!))

function terraformVariables(files: Files, name: string): string[] {
  return parseHcl(mapped(files, name))
    .blocks.filter(block => block.type === 'variable' && !attributeOf(block, 'default'))
    .map(({labels}) => labels[0]!.text)
}

function bicepParameters(files: Files, name: string): string[] {
  return parseBicep(mapped(files, name))
    .blocks.filter(({type, value}) => type === 'param' && !value)
    .map(({labels}) => labels[0]!.text)
}

/** Made-up values in files that are used as they are: what has to be replaced by hand. */
const madeUp = [
  /@?\bacme\/[\w-]+(?:@[0-9a-f]{40})?/g,
  /\bvalue: acme\b/g,
  /\b[\w-]+acme[\w-]*(?:\.[a-z][\w-]*)*/g,
  /(?:sha256:)?\b[0-9a-f]{64}\b/g
]
const madeUpInManifests = [
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g,
  // Not those of the network, which is in the same repository.
  /\b(?!10\.)\d+\.\d+\.\d+\.\d+\/\d+/g
]

/** Everything that somebody has to choose, by name, with the places where each stands. */
function wanted(files: Files): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (name: string, place: string) => {
    found.set(name, (found.get(name) ?? new Set()).add(place))
  }
  const exported = [...files['README.md']!.matchAll(/\bexport (\w+)=/g)].map(([, name]) => name)
  for (const [file, text] of Object.entries(files)) {
    if (file === 'README.md' || /(?:^|\/)example\./.test(file)) continue
    const each = (pattern: RegExp, place: string) => {
      for (const match of text.matchAll(pattern)) add(match[1] ?? match[0], place)
    }
    if (file.endsWith('.tf')) {
      for (const name of terraformVariables(files, file)) add(name, 'Terraform')
    }
    if (file === 'bicep/main.bicep') {
      for (const name of bicepParameters(files, file)) add(name, 'Bicep')
    }
    if (file.startsWith('.github/workflows/')) each(/\b(?:vars|secrets)\.(\w+)/g, 'GitHub')
    // Names with a dot are set by Azure Pipelines or by an earlier step.
    if (file === 'azure-pipelines.yml') each(/\$\((\w+)\)/g, 'Azure Pipelines')
    for (const [, name] of text.matchAll(/\$\{(\w+):\?/g)) {
      if (!exported.includes(name!)) add(name!, file)
    }
    for (const pattern of [...madeUp, ...(file.endsWith('.yaml') ? madeUpInManifests : [])]) {
      each(pattern, file)
    }
  }
  return found
}

describe.each(['deployment', 'deployment-kubernetes'])('the guide of %s', folder => {
  const files = exampleFiles(folder)
  const rows = rowsOf(files)
  const names = rows.flatMap(row => row.names)
  const values = wanted(files)

  test('names every value to choose once, and nothing else', () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect([...names].sort()).toEqual([...values.keys()].sort())
    expect(names.length).toBeGreaterThan(10)
  })

  test.each(rows)('says of $names where it goes', ({names, places}) => {
    const real = new Set(names.flatMap(name => [...(values.get(name) ?? [])]))
    expect([...places].sort()).toEqual([...real].sort())
  })

  test('says that it was not deployed', () => {
    expect(files['README.md']).toMatch(/\*\*we have not deployed it\b/i)
  })
})

test('the examples of values have all of them, and nothing else', () => {
  const files = exampleFiles('deployment')
  const {attributes} = parseHcl(mapped(files, 'terraform/example.tfvars'))
  expect(attributes.map(({name}) => name)).toEqual(
    terraformVariables(files, 'terraform/variables.tf')
  )
  const {blocks} = parseBicep(mapped(files, 'bicep/example.bicepparam'))
  const given = blocks.filter(({type}) => type === 'param').map(({labels}) => labels[0]!.text)
  expect(given).toEqual(bicepParameters(files, 'bicep/main.bicep'))
  const cluster = exampleFiles('deployment-kubernetes')
  expect(parseHcl(mapped(cluster, 'example.tfvars')).attributes.map(({name}) => name)).toEqual(
    terraformVariables(cluster, 'cluster.tf')
  )
})

test('an example in the table is the value of the example file, or a cut of it', () => {
  const files = exampleFiles('deployment')
  const texts = ['terraform/example.tfvars', 'bicep/example.bicepparam'].map(name => files[name]!)
  const own = rowsOf(files).filter(
    ({names, example}) =>
      names.some(name => texts[0]!.includes(`\n${name} `)) && !/^\{/.test(example)
  )
  expect(own.length).toBeGreaterThan(7)
  for (const {names, example} of own) {
    const [start, end = ''] = example.split('…') as [string, string?]
    const lines = texts.flatMap(text => text.split('\n'))
    const value = lines.find(line => line.includes(start) && line.includes(end))
    expect({names, isThere: value !== undefined}).toEqual({names, isThere: true})
  }
})

test('a variable of an environment is read in jobs of an environment that the table names', () => {
  const files = exampleFiles('deployment')
  const row = files['README.md']!.split('\n').find(line => line.startsWith('| `AZURE_CLIENT_ID`'))!
  const environments = Object.entries(files)
    .filter(([name]) => name.startsWith('.github/workflows/'))
    .flatMap(([, text]) => text.split(/^ {2}(?=[\w-]+:\n {4}runs-on)/m))
    .filter(job => job.includes('vars.AZURE_CLIENT_ID'))
    .map(job => /^ {4}environment: (\w+)/m.exec(job)?.[1])
  expect(new Set(environments)).toEqual(new Set(['images', 'production']))
  for (const environment of environments) expect(row).toContain(`\`${environment}\``)
})

test('the deployment is what is copied: nothing in it points out of it, but for the guide', () => {
  const out = Object.entries(exampleFiles('deployment'))
    .filter(([name]) => name !== 'README.md')
    .flatMap(([name, text]) => {
      const depth = name.split('/').length - 1
      const ups = [...text.matchAll(/(?:\.\.\/)+/g)].map(([up]) => up.length / 3)
      return ups.some(up => up > depth) ? [name] : []
    })
  expect(out).toEqual([])
})
