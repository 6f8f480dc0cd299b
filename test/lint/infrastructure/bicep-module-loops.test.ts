import {expect, test} from '@jest/globals'
import {Infrastructure} from '../../../shared/lint/infrastructure/infrastructure.js'
import {scalarText} from '../../../shared/lint/infrastructure/values/three-valued.js'
import {entry} from '../../../shared/lint/infrastructure/values/value.js'
import {everything} from '../../../shared/lint/interests.js'
import {SourceFile} from '../../../shared/lint/source.js'

/** The names of the stores that a module makes, called with what stands behind `module m`. */
async function namesOf(call: string): Promise<(string | undefined)[]> {
  const files: Readonly<Record<string, string>> = {
    'main.bicep': `module m 'store.bicep' = ${call}\n`,
    'store.bicep':
      "param name string = 'own'\nresource s 'Microsoft.Storage/storageAccounts@2024-01-01' = {\n  name: name\n}\n"
  }
  const read = (name: string) => {
    const text = files[name]
    return text === undefined ? undefined : new SourceFile(name, text)
  }
  const infrastructure = new Infrastructure({read, list: () => []}, everything)
  for (const name of Object.keys(files)) {
    infrastructure.add(['bicep'], read(name)!, {documents: [], problems: []})
  }
  const resources = await infrastructure.load()
  return [...resources.ofType('microsoft.storage/storageaccounts')].map(({body}) => {
    const name = entry(body, 'name')
    return name && scalarText(name)
  })
}

test.each([
  [
    'each turn has values of its own',
    "[for n in ['a', 'b']: {\n  params: {\n    name: n\n  }\n}]",
    ['a', 'b']
  ],
  [
    'the number of the turn counts',
    "[for (n, i) in ['a', 'b']: {\n  params: {\n    name: 'x${i}'\n  }\n}]",
    ['x0', 'x1']
  ],
  [
    'turns that give the same are one',
    "[for n in ['a', 'b']: {\n  name: n\n  params: {\n    name: 'x'\n  }\n}]",
    ['x']
  ],
  ['no turn makes nothing of it', "[for n in []: {\n  params: {\n    name: 'x'\n  }\n}]", ['own']],
  ['one call', "{\n  params: {\n    name: 'x'\n  }\n}", ['x']]
])('%s', async (_, call, names) => {
  expect(await namesOf(call)).toEqual(names)
})
