import {deflateRawSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {hiddenState, stateAfter, stateOf} from '../../shared/review/comment-state.js'
import {finding} from '../support/findings.js'

const one = finding({fingerprint: 'a'.repeat(32)})
const two = finding({fingerprint: 'b'.repeat(32), ruleId: 'stored-credential'})
const remember = (
  parts: readonly (typeof one)[],
  commit = '1',
  before?: Parameters<typeof stateAfter>[0]
) => stateAfter(before, commit, parts)

describe('what a comment remembers', () => {
  test('comes back as it was written', () => {
    const {state} = remember([one, two])
    expect(stateOf(`x\n${hiddenState(state)}\ny`)).toEqual({
      commit: '1',
      findings: [
        {fingerprint: 'a'.repeat(32), ruleId: 'root-filesystem', file: '.mcp.json'},
        {fingerprint: 'b'.repeat(32), ruleId: 'stored-credential', file: '.mcp.json'}
      ]
    })
  })

  test('tells what is new and what is fixed with the next push', () => {
    const {state} = remember([one])
    const {change} = remember([two], '2', state)
    expect([...change!.fresh]).toEqual([two.fingerprint])
    expect(change!.fixed).toEqual([
      {fingerprint: one.fingerprint, ruleId: 'root-filesystem', file: '.mcp.json'}
    ])
  })

  test('a second run of a commit compares with the push before, as the first did', () => {
    const {state} = remember([one])
    const first = remember([one, two], '2', state)
    const second = remember([one, two], '2', stateOf(hiddenState(first.state)))
    expect(second.change).toEqual(first.change)
    expect(hiddenState(second.state)).toBe(hiddenState(first.state))
  })

  test('the first comment compares with nothing', () => {
    expect(remember([one]).change).toBeUndefined()
  })

  test('is left out where there are too many findings for a comment', () => {
    const many = Array.from({length: 301}, () => one)
    expect(hiddenState(remember(many).state)).toBe('')
  })

  test.each([
    ['no state', 'a comment'],
    ['what is not packed', '<!-- mcp-gatehouse state !!! -->'],
    ['what does not end', '<!-- mcp-gatehouse state AAAA'],
    ['another shape', packed({commit: 'x'})],
    ['rows of another shape', packed(['x', [['a', 1, 'b']]])],
    ['rows that are too short', packed(['x', [['a']]])],
    ['a bomb', packed(['x', ' '.repeat(2_000_000)])]
  ])('%s of a forged comment is nothing', (_, body) => {
    expect(stateOf(body)).toBeUndefined()
  })
})

function packed(value: unknown): string {
  const text = deflateRawSync(JSON.stringify(value)).toString('base64')
  return `<!-- mcp-gatehouse state ${text} -->`
}
