import {describe, expect, test} from '@jest/globals'
import {effectiveClass, parsePolicy, policiesFor, ruleFor} from '../../shared/gateway/policy.js'

const policy = parsePolicy(
  {
    servers: {
      github: {
        url: 'https://mcp.example.com/github',
        read: ['get_*', 'list_*', 'search_*'],
        write: ['create_*', 'get_or_create_*'],
        admin: ['*_webhook'],
        secrets: ['get_secret'],
        idempotent: ['create_label'],
        resource: {'create_*': '/repo'}
      },
      files: {url: 'https://mcp.example.com/files/', read: ['read_file']}
    }
  },
  'policy.yml'
)
const github = policiesFor(policy, new URL('https://mcp.example.com/github/mcp'))

test('a server is found by its URL, at the borders of path segments', () => {
  const names = (url: string) => policiesFor(policy, new URL(url)).map(({name}) => name)
  expect(names('https://mcp.example.com/github')).toEqual(['github'])
  expect(names('https://mcp.example.com/github/mcp')).toEqual(['github'])
  expect(names('https://mcp.example.com/githubber/mcp')).toEqual([])
  expect(names('https://mcp.example.com/files/mcp')).toEqual(['files'])
  expect(names('http://mcp.example.com/github')).toEqual([])
  expect(names('https://mcp.example.com:8443/github')).toEqual([])
})

describe('classes', () => {
  test.each([
    ['get_file', 'read'],
    ['create_issue', 'write'],
    ['create_webhook', 'admin'],
    ['get_secret', 'secrets'],
    ['get_or_create_x', 'write'],
    ['delete_all', undefined],
    ['Get_file', undefined]
  ])('%s is %s: the gravest match counts', (tool, toolClass) => {
    expect(ruleFor(github, tool).toolClass).toBe(toolClass)
  })

  test('a rule has the resource pointer, idempotence and the server of its tool', () => {
    expect(ruleFor(github, 'create_label')).toEqual({
      toolClass: 'write',
      idempotent: true,
      resource: '/repo',
      server: 'github'
    })
  })

  test('annotations raise a class and never lower it', () => {
    expect(effectiveClass('read', {readOnlyHint: false})).toBe('write')
    expect(effectiveClass('read', {destructiveHint: true})).toBe('write')
    expect(effectiveClass('read', {readOnlyHint: true})).toBe('read')
    expect(effectiveClass('read', undefined)).toBe('read')
    expect(effectiveClass('write', {readOnlyHint: true})).toBe('write')
    expect(effectiveClass('secrets', {readOnlyHint: true})).toBe('secrets')
    expect(effectiveClass(undefined, {readOnlyHint: true})).toBe('write')
  })
})

describe('mistakes in a policy', () => {
  test.each([
    [{}, 'servers'],
    [{servers: {}}, 'at least one'],
    [{servers: {a: {reads: ['x']}}}, `did you mean 'read'?`],
    [{servers: {a: {read: 'get_*'}}}, 'list'],
    [{servers: {a: {url: 'nope'}}}, 'URL'],
    [{servers: {a: {resource: {x: 'repo'}}}}, 'JSON pointers'],
    [{server: {a: {}}}, `did you mean 'servers'?`]
  ])('%j', (content, text) => {
    expect(() => parsePolicy(content, 'policy.yml')).toThrow(text)
    expect(() => parsePolicy(content, 'policy.yml')).toThrow('policy.yml')
  })
})
