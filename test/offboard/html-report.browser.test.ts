// Thorough: opens pages in Chromium.
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {Browser} from 'puppeteer-core'
import {runCommand} from '../../shared/commands/run.js'
import {
  ask,
  faultless,
  faults,
  openPage,
  startBrowser,
  views,
  violations
} from '../support/browser.js'
import {inChromium} from '../support/in-chromium.js'
import {RecordingHost} from '../support/recording-host.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const hostile = '</title><script>alert(1)</script>'

const tree = {
  'people.yml': `- {name: ${JSON.stringify(hostile)}, upn: jane.doe@example.com, github: jdoe-gh, left: 2026-10-31}\n- {name: Kim Lee, github: kim-lee-gh, left: 2026-09-30}\n`,
  CODEOWNERS: '* @jdoe-gh @acme/platform\n',
  '.github/workflows/ci.yml':
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env:\n          TOKEN: ${{ secrets.JDOE_GH_PAT }}\n'
}

/** The page on one person, or on all where none is named. */
async function pageOn(person: string): Promise<string> {
  const workspace = writeTree(tree)
  const inputs = {people: 'people.yml', person, 'output-file': 'page.html', 'fail-on': 'never'}
  const host = new RecordingHost(inputs, {kind: 'terminal', workspace})
  await runCommand(host, 'offboard')
  return fs.readFileSync(path.join(workspace, 'page.html'), 'utf8')
}

inChromium('the page of an offboarding in Chromium', () => {
  let browser: Browser
  let one: string
  let all: string
  beforeAll(async () => {
    browser = await startBrowser()
    one = await pageOn('jdoe-gh')
    all = await pageOn('')
  })
  afterAll(async () => {
    await browser.close()
  })

  test.each(views)(
    '$scheme, $width pixels: no complaint, no request, no violation, no sideways scroll',
    async view => {
      expect(await faults(browser, one, view)).toEqual(faultless)
    }
  )

  test('two people on one page: each name of a region and each anchor is there once', async () => {
    const {page, complaints} = await openPage(browser, all)
    expect(complaints).toEqual([])
    expect(await violations(page)).toEqual([])
    const ids = await ask<string[]>(
      page,
      `[...document.querySelectorAll('[id]')].map(({id}) => id)`
    )
    expect(ids).toEqual([...new Set(ids)])
    await page.close()
  })

  test('a hostile name is text', async () => {
    const {page} = await openPage(browser, one)
    expect(await page.title()).toBe(`Offboarding of ${hostile}`)
    expect(await ask(page, `document.querySelectorAll('script').length`)).toBe(0)
    await page.close()
  })

  test('links at the top lead to the four steps, with what each has left', async () => {
    const {page} = await openPage(browser, one)
    const links = await ask<string[]>(
      page,
      `[...document.querySelectorAll('nav a')].map(link =>
        link.textContent + ' -> ' + document.querySelector(link.hash).textContent)`
    )
    expect(links).toEqual([
      expect.stringMatching(/^Step 1 .+: \d+ traces?, not signed off -> Step 1\. /),
      expect.stringMatching(/^Step 2 .+ -> Step 2\. /),
      expect.stringMatching(/^Step 3 .+ -> Step 3\. /),
      expect.stringMatching(/^Step 4 .+ -> Step 4\. /)
    ])
    await page.close()
  })

  test('on paper every command shows, for each shell', async () => {
    const {page} = await openPage(browser, one)
    const hidden = () =>
      ask<number>(
        page,
        `[...document.querySelectorAll('pre')].filter(part => !part.checkVisibility()).length`
      )
    expect(await hidden()).toBeGreaterThan(0)
    await page.emulateMediaType('print')
    expect(await hidden()).toBe(0)
    await page.close()
  })
})
