import {describe, expect, test} from '@jest/globals'
import {parseResource} from '../../shared/identity/resource.js'

const id = 'c0ffee00-1234-4abc-8def-0123456789ab'

describe('the resource input', () => {
  test.each([
    [id, `${id}/.default`, [id, `api://${id}`]],
    [`${id}/.default`, `${id}/.default`, [id, `api://${id}`]],
    [`api://${id}`, `api://${id}/.default`, [id, `api://${id}`]],
    [
      'api://gateway.acme.com',
      'api://gateway.acme.com/.default',
      ['api://gateway.acme.com', 'api://gateway.acme.com/']
    ],
    // Entra takes the part before /.default as it is: a URI that ends in a slash keeps it.
    [
      'https://vault.azure.net/',
      'https://vault.azure.net//.default',
      ['https://vault.azure.net/', 'https://vault.azure.net']
    ]
  ])('%s is the scope %s', (text, scope, audiences) => {
    const resource = parseResource(text)
    expect(resource).toMatchObject({scope, audiences})
  })

  test.each([
    'user_impersonation',
    'gateway',
    'ftp://gateway',
    'api://',
    'https://gateway.acme.com/?x=1',
    'https://user@gateway.acme.com',
    `${id}0`
  ])('%s is refused', text => {
    expect(parseResource(text)).toMatch(/cannot be/)
  })

  test.each([`${id} ${id}`, `${id},${id}`, `${id}/.default ${id}/.default`, `${id}\n${id}`])(
    '%j is refused as more than one',
    text => {
      expect(parseResource(text)).toMatch(/more than one resource/)
    }
  )
})
