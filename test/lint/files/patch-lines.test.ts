import {expect, test} from '@jest/globals'
import {linesOfPatch} from '../../../shared/review/github-changes.js'

test('lines of a patch: added ones, and the neighbors of deleted ones', () => {
  const patch = [
    '@@ -1,4 +1,5 @@ steps:',
    ' one',
    '-two',
    '+TWO',
    '+more',
    ' three',
    '@@ -20,3 +21,2 @@',
    ' twenty',
    '-gone',
    ' end',
    '\\ No newline at end of file'
  ].join('\n')
  expect(linesOfPatch(patch)).toEqual([
    [1, 2],
    [2, 2],
    [3, 3],
    [21, 22]
  ])
})
