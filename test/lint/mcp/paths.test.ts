import {describe, expect, test} from '@jest/globals'
import {breadthOf, isWithin, splitPathList} from '../../../shared/lint/mcp/paths.js'

describe('breadthOf', () => {
  test.each([
    '/',
    '//',
    '/.',
    '/*',
    '/**',
    '/home/..',
    '/etc',
    '/etc/',
    '/var',
    '/usr',
    '/home',
    '/Users',
    '/Users/',
    'file:///',
    'file://',
    'file:///etc',
    'file:///C:/',
    'C:\\',
    'C:',
    'c:/',
    'D:\\',
    'K:\\',
    'C:\\Users',
    'C:\\Windows',
    '\\\\?\\',
    '\\\\?\\C:\\',
    '\\\\.\\C:\\',
    '\\',
    '/mnt/c',
    '/c',
    '$HOME/..',
    '~/..'
  ])('%s is a root', path => expect(breadthOf(path)).toBe('root'))

  test.each([
    '~',
    '~/',
    '$HOME',
    '${HOME}',
    '${env:HOME}',
    '${userHome}',
    '%USERPROFILE%',
    '$env:USERPROFILE',
    '/home/x',
    '/home/x/',
    '/Users/x',
    '/Users/x/.',
    'C:\\Users\\x',
    'c:/users/x/',
    '/root',
    '..',
    '../',
    '../..',
    './..',
    'src/../..'.replace('src/', './'),
    '${workspaceFolder}/..'
  ])('%s is broad', path => expect(breadthOf(path)).toBe('broad'))

  test.each([
    '.',
    './',
    'src',
    './docs',
    '../sibling',
    '${workspaceFolder}',
    '${workspaceFolder}/src',
    '${PWD}',
    '$PWD',
    '/home/x/project',
    '/Users/YOUR_USERNAME/Desktop',
    '/path/to/dir',
    '/etc/nginx',
    '/var/www/site',
    '/srv/mcp',
    '/app',
    '/workspace',
    '/data',
    'C:\\Users\\x\\project',
    'D:\\work',
    'e://Projects//Matrix',
    '~/project',
    '${HOME}/project',
    '$HOMEBREW',
    '~user',
    'https://example.com/',
    '${SOME_DIR}',
    '<path>',
    '\\\\server\\share',
    '-y',
    '@scope/package'
  ])('%s is narrow', path => expect(breadthOf(path)).toBe('narrow'))
})

test('isWithin compares whole segments', () => {
  expect(isWithin('/srv/mcp/a', ['/srv/mcp'])).toBe(true)
  expect(isWithin('/srv/mcp', ['/srv/mcp/'])).toBe(true)
  expect(isWithin('/srv/mcp-evil', ['/srv/mcp'])).toBe(false)
  expect(isWithin('D:\\mcp\\x', ['D:/mcp'])).toBe(true)
  expect(isWithin('/srv/mcp/../../etc', ['/srv/mcp'])).toBe(false)
  expect(isWithin('/srv/mcp/a/../b', ['/srv/mcp'])).toBe(true)
  expect(isWithin('./docs', ['.'])).toBe(true)
  expect(isWithin('../other', ['.'])).toBe(false)
  expect(isWithin('/docs', ['.'])).toBe(false)
})

describe('splitPathList', () => {
  test.each([
    ['/a:/b', ['/a', '/b']],
    ['C:\\a;D:\\', ['C:\\a', 'D:\\']],
    ['C:/a:C:/b', ['C:/a', 'C:/b']],
    ['/a, /b', ['/a', '/b']],
    ['file:///x', ['file:///x']],
    ['${env:HOME}:/b', ['${env:HOME}', '/b']],
    ['', []]
  ])('%s', (text, expected) => {
    const parts = splitPathList(text)
    expect(parts.map(part => part.text)).toEqual(expected)
    for (const part of parts)
      expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text)
  })
})
