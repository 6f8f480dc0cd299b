import {describe, expect, test} from '@jest/globals'
import {controlOf, told} from '../../support/checklist.js'

const missing =
  'missing: no offboarding checklist in this repository has a step that revokes consent and one that checks runners for credentials'

const page = `# Runbooks

## Offboarding

- [ ] Revoke the consent of the person for the MCP gateway
- [ ] Check every runner for tokens of the person
`

describe('mcp-16: the offboarding checklist', () => {
  test('passes with both steps, and shows each', async () => {
    expect(told(await controlOf('mcp-16', {'docs/runbooks.md': page}))).toEqual([
      'PASS',
      'docs/runbooks.md:5 offboarding checklist: has a step that revokes consent',
      'docs/runbooks.md:6 offboarding checklist: has a step that checks runners for credentials'
    ])
  })

  test('passes by the name of the file', async () => {
    const text =
      '1. Audit all CI runners for cached credentials\n2. Withdraw consent for the gateway\n'
    expect(told(await controlOf('mcp-16', {'offboarding.adoc': text}))).toEqual([
      'PASS',
      'offboarding.adoc:2 offboarding checklist: has a step that revokes consent',
      'offboarding.adoc:1 offboarding checklist: has a step that checks runners for credentials'
    ])
  })

  test.each([
    ['an empty repository', {}],
    ['one step alone', {'offboarding.md': '- Revoke consent for the gateway\n'}],
    [
      'the row of the hardening checklist itself, which only says what should be there',
      {
        'checklist.md':
          '## Hardening\n\n- [ ] Developer offboarding checklist includes revoking consent and an audit of runner credentials\n'
      }
    ],
    [
      'prose that names both',
      {'offboarding.md': 'We revoke consent and check runners for tokens, some day.\n'}
    ],
    ['steps of another section', {'a.md': page.replace('## Offboarding', '## Onboarding')}],
    [
      'steps of two sections',
      {
        'a.md':
          '## Offboarding in the office\n- Revoke consent\n## Offboarding of partners\n- Check runners for tokens\n'
      }
    ],
    ['a text that is no document', {'offboarding.py': page}]
  ])('is not proven by %s', async (_name, files) => {
    expect(told(await controlOf('mcp-16', files))).toEqual(['NOT_PROVEN', missing])
  })
})
