import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {lint} from '../../../shared/lint/lint.js'
import {sourceReader} from '../../../shared/lint/reports/source-reader.js'
import {renderTerminalText} from '../../../shared/lint/reports/text.js'
import {catalog, rules} from '../../../shared/lint/rules/catalog.js'
import {configOfExamples, reportOfChange} from '../../support/rule-examples.js'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'excerpts-'))
afterAll(() => fs.rmSync(folder, {recursive: true}))

/** What `lint` prints on a terminal for the bad example of a rule, and the text of the example. */
async function shown(id: string): Promise<{report: string; text: string}> {
  const meta = catalog.find(each => each.id === id)!
  const {bad, beside = {}} = meta
  if (bad.base !== undefined) {
    const change = {before: bad.base, after: bad.text}
    return {report: await reportOfChange(bad.file, change, 'text'), text: bad.text}
  }
  const root = path.join(folder, id)
  const file = path.join(root, bad.file)
  fs.mkdirSync(path.dirname(file), {recursive: true})
  fs.writeFileSync(file, bad.text)
  for (const [name, text] of Object.entries(beside)) {
    fs.writeFileSync(path.join(root, name), text)
  }
  const config = configOfExamples(meta)
  const result = await lint({root, paths: [root], config})
  const findings = result.findings.filter(({ruleId}) => ruleId === id)
  const report = await renderTerminalText(
    {...result, findings},
    {color: false, source: sourceReader(root)}
  )
  return {report, text: bad.text}
}

const marking = rules
  .filter(({marksCredential, marksPerson}) => !marksCredential && !marksPerson)
  .map(({id}) => id)
const aboutPeople = rules.filter(({marksPerson}) => marksPerson).map(({id}) => id)

describe('the excerpt of a rule that marks no credential hides nothing', () => {
  test.each(marking)('%s', async id => {
    const {report, text} = await shown(id)
    const lines = report.split('\n')
    const excerpts = lines.flatMap((line, at) => {
      const shownLine = /^ *\d+ │ (.*)$/.exec(line)?.[1]
      return shownLine === undefined ? [] : [{shownLine, carets: lines[at + 1] ?? ''}]
    })
    expect(report).toContain(`[${id}]`)
    for (const {shownLine, carets} of excerpts) {
      const whole = shownLine.replace(/^…|…$/g, '')
      expect(text.replaceAll('\t', '  ')).toContain(whole)
      expect(carets).toMatch(/│ +\^+$|│ \^+$/)
    }
  })
})

describe('a rule that marks a person', () => {
  test.each(aboutPeople)('%s shows nothing of the line', async id => {
    const {report, text} = await shown(id)
    expect(report).toContain(`[${id}]`)
    expect(text).toMatch(/jdoe/i)
    expect(report).not.toMatch(/jdoe|│ +\^/i)
  })
})

describe('the excerpt of a rule that marks a credential', () => {
  test('hides the value and shows what is around it', async () => {
    const {report, text} = await shown('stored-credential')
    const password = /orders:([^@]+)@/.exec(text)![1]!
    expect(report).toContain('postgresql://orders:***@db.contoso.net')
    expect(report).not.toContain(password.slice(0, 6))
  })

  test('shows the name of a variable in place of a value', async () => {
    const {report} = await shown('credential-in-arguments')
    expect(report).toContain('"--api-key", "${SEARCH_API_KEY}"')
  })
})
