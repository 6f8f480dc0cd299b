import {describe, expect, test} from '@jest/globals'
import {Infrastructure} from '../../../shared/lint/infrastructure/infrastructure.js'
import {
  type Resource,
  type ResourceQuery,
  type ResourceSource,
  Resources
} from '../../../shared/lint/infrastructure/resource.js'
import {everything} from '../../../shared/lint/interests.js'
import {SourceFile} from '../../../shared/lint/source.js'
import {resourcesOf} from '../../support/resources.js'
import {shown} from '../../support/values.js'

const file = new SourceFile('a.bicep', '')
const place = {file, range: {start: 0, end: 0}}

function resource(unit: string, type: string, address: string, parent?: string): Resource {
  return {
    type,
    scope: unit,
    address,
    body: {kind: 'object', entries: [], place},
    label: address,
    place,
    exists: 'yes',
    source: 'bicep',
    ...(parent !== undefined && {parent: {scope: unit, address: parent}})
  }
}

/** Resources by part, and what was asked of them. */
class Declared implements ResourceSource {
  readonly opened: string[] = []
  private readonly units: Readonly<Record<string, readonly Resource[]>>

  constructor(units: Readonly<Record<string, readonly Resource[]>>) {
    this.units = units
  }

  unitsOf(): Iterable<string> {
    return Object.keys(this.units)
  }

  typesIn(unit: string): Iterable<string> {
    return this.units[unit]!.map(({type}) => type)
  }

  findIn(unit: string, {types}: ResourceQuery): Iterable<Resource> {
    this.opened.push(`${unit}: ${types.join(' ')}`)
    return this.units[unit]!.filter(({type}) => types.includes(type))
  }

  get({scope, address}: Pick<Resource, 'scope' | 'address'>): readonly Resource[] {
    this.opened.push(`${scope} ${address}`)
    return this.units[scope]!.filter(found => found.address === address)
  }
}

const declared = () =>
  new Declared({
    a: [resource('a', 'x/y', '1'), resource('a', 'x/z', '2', '1'), resource('a', 'other', '3')],
    b: [resource('b', 'x/z', '4', '1'), resource('b', 'x/y', '1')]
  })
const addresses = (found: Iterable<Resource>) =>
  [...found].map(({scope, address}) => `${scope}${address}`)

describe('resources of a run', () => {
  test('however many ask for a type, its parts are opened once', () => {
    const source = declared()
    const resources = new Resources([source])
    for (let i = 0; i < 60; i++) expect(addresses(resources.ofType('x/y'))).toEqual(['a1', 'b1'])
    expect(source.opened).toEqual(['a: x/y', 'b: x/y'])
  })

  test('the first who opens a part opens it for the types that rules may ask for', () => {
    const source = declared()
    const resources = new Resources([source], type => type.startsWith('x/'))
    expect(addresses(resources.ofType('x/y'))).toEqual(['a1', 'b1'])
    expect(addresses(resources.ofType('x/z', 'x/y'))).toEqual(['a2', 'a1', 'b4', 'b1'])
    expect(addresses(resources.ofType('x/y', 'other'))).toEqual(['a1', 'a3', 'b1'])
    expect(source.opened).toEqual(['a: x/y x/z', 'b: x/y x/z', 'a: other', 'b: other'])
  })

  test('what has no room is found anew by each who asks', () => {
    const source = declared()
    const resources = new Resources([source], () => false, 2)
    for (let i = 0; i < 2; i++) expect(addresses(resources.ofType('x/y'))).toEqual(['a1', 'b1'])
    expect(source.opened).toEqual(['a: x/y', 'b: x/y', 'b: x/y'])
    expect(addresses(resources.of({scope: 'a', address: '1'}, 'x/z'))).toEqual(['a2'])
    expect(addresses(resources.of({scope: 'b', address: '1'}, 'x/z'))).toEqual(['b4'])
    expect(source.opened.slice(3)).toEqual(['a: x/z', 'b: x/z', 'a: x/z', 'b: x/z'])
  })

  test('what is asked with words or a pattern is found once, too', () => {
    const source = declared()
    const resources = new Resources([source])
    for (let i = 0; i < 3; i++) {
      expect(addresses(resources.find({types: ['x/y'], words: /1/}))).toEqual(['a1', 'b1'])
      expect(addresses(resources.find({types: ['x/y'], words: /2/}))).toEqual(['a1', 'b1'])
      expect(addresses(resources.find({types: [/^x/]}))).toEqual([])
    }
    const each = ['a: x/y', 'b: x/y']
    expect(source.opened).toEqual([...each, ...each, 'a: /^x/', 'b: /^x/'])
  })

  test('children and references are looked up once', () => {
    const source = declared()
    const resources = new Resources([source])
    for (let i = 0; i < 3; i++) {
      expect(addresses(resources.of({scope: 'a', address: '1'}, 'x/z'))).toEqual(['a2'])
      expect(addresses(resources.of({scope: 'a', address: '9'}, 'x/z'))).toEqual([])
      expect(addresses(resources.resolve({scope: 'b', address: '4'}))).toEqual(['b4'])
    }
    expect(source.opened).toEqual(['a: x/z', 'b: x/z', 'b 4'])
  })
})

describe('a file is opened for the types that its text names', () => {
  const files: Readonly<Record<string, string>> = {
    'nested.bicep':
      "resource n 'Microsoft.Network/virtualNetworks@2024-01-01' = {\n  name: 'n'\n  resource s 'subnets' = {\n    name: 's'\n  }\n}\nresource k 'core/Service@v1' = {\n  name: 'k'\n}\n",
    'module.bicep': "module m 'br/public:avm/res/x:1.0.0' = {\n  name: 'm'\n}\n",
    'template.json': JSON.stringify({
      resources: [
        {
          type: 'Microsoft.Network/networkSecurityGroups',
          name: 'g',
          resources: [{type: 'securityRules', name: 'r'}]
        }
      ]
    })
  }
  const load = async () => {
    const read = (name: string) => {
      const text = files[name]
      return text === undefined ? undefined : new SourceFile(name, text)
    }
    const infrastructure = new Infrastructure({read, list: () => []}, everything)
    for (const name of Object.keys(files)) {
      const kind = /bicep$/.test(name) ? 'bicep' : 'arm-template'
      infrastructure.add([kind], read(name)!, {documents: [], problems: []})
    }
    return infrastructure.load()
  }

  test.each([
    ['microsoft.network/virtualnetworks', ['n']],
    ['microsoft.network/virtualnetworks/subnets', ['s']],
    ['core/service', ['k']],
    ['microsoft.network/networksecuritygroups/securityrules', ['r']],
    ['microsoft.network/subnets', []]
  ])('%s', async (type, names) => {
    const resources = await load()
    const found = [...resources.ofType(type)]
    expect(found.map(({name, address}) => name?.text.text ?? address)).toEqual(names)
    const pattern = new RegExp(`^${type}$`)
    expect(addresses(resources.find({types: [pattern]}))).toEqual(addresses(found))
  })

  test('modules of registries', async () => {
    expect(addresses((await load()).ofType('module'))).toEqual(['module.bicepm'])
  })
})

test('a value of Bicep may come from a JSON or a YAML file', async () => {
  const [store] = await resourcesOf(
    {
      'main.bicep': [
        "var a = loadJsonContent('a.json')",
        "var b = loadYamlContent('b.yml')",
        "resource s 'Microsoft.Storage/storageAccounts@2024-01-01' = {",
        '  name: a.name',
        '  tags: b.tags',
        '}'
      ].join('\n'),
      'a.json': '{"name": "store"}',
      'b.yml': 'tags:\n  team: [platform]\n'
    },
    'microsoft.storage/storageaccounts'
  )
  expect(shown(store!.body)).toEqual({name: 'store', tags: {team: ['platform']}})
})
