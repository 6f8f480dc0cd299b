import {describe, expect, test} from '@jest/globals'
import {resourcesOf} from '../../support/resources.js'

async function exists(forEach: string): Promise<string[]> {
  const resources = await resourcesOf(
    {
      'main.tf': `variable "name" {}\nvariable "names" {\n  type = set(string)\n}\nresource "azurerm_container_app" "a" {\n  for_each = ${forEach}\n  name     = "mcp-server"\n}\n`
    },
    'microsoft.app/containerapps'
  )
  return resources.map(({exists}) => exists)
}

describe('how many resources a loop makes', () => {
  test.each([
    'var.names',
    'toset(var.names)',
    'toset(concat([], var.names))',
    'toset(flatten([var.names]))',
    'toset([var.name])',
    '{ for name in var.names : name => name }',
    '{ (var.name) = 1 }',
    '{ "${var.name}" = 1 }',
    '{ for name in ["a"] : var.name => name }'
  ])('is not known of %s', async forEach => {
    expect(await exists(forEach)).toEqual(['perhaps'])
  })

  test.each<[string, number]>([
    ['toset([])', 0],
    ['toset(["a"])', 1],
    ['toset(concat(["a"], ["b"]))', 2],
    ['{ a = var.name, b = 1 }', 2],
    ['{ "${var.name}-a" = 1 }', 1],
    ['toset(concat(["a", "b"], []))', 2],
    ['{ for name in ["a", "b"] : name => name }', 2]
  ])('is known of %s', async (forEach, count) => {
    expect(await exists(forEach)).toEqual(Array.from({length: count}, () => 'yes'))
  })

  test('a key that is known counts beside others that are not', async () => {
    expect(await exists('toset(concat(["a"], var.names))')).toEqual(['yes', 'perhaps'])
  })
})
