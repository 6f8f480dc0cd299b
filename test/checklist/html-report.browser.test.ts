// Thorough: opens pages in Chromium.
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {Browser} from 'puppeteer-core'
import {renderHtml} from '../../shared/checklist/reports/html.js'
import {
  ask,
  faultless,
  faults,
  openPage,
  sidewaysScroll,
  startBrowser,
  views
} from '../support/browser.js'
import {control, mixedReport, reportOf} from '../support/checklist-report.js'
import {comparedReport} from '../support/earlier-report.js'
import {inChromium} from '../support/in-chromium.js'

const html = renderHtml(mixedReport, {subject: 'acme/assistants'})

const hostile = '</style></title><script>document.title="run"</script><img src=x onerror=alert(1)>'
const hostileReport = reportOf([
  control({
    id: 'mcp-01',
    title: hostile,
    verdict: 'FAIL',
    evidence: [
      {message: `${hostile} \u202e reversed \u0007`, file: `${'long'.repeat(2500)}.json`, line: 1},
      {
        message: `\`${hostile}\``,
        file: `${'deep/'.repeat(2000)}a.json`,
        line: 2,
        ruleId: 'javascript:alert(1)',
        accepted: {reason: hostile, until: hostile}
      }
    ],
    missing: [hostile, 'x'.repeat(10_000)],
    fix: hostile,
    command: `${hostile}\n${'--option=value '.repeat(400)}`
  })
])

inChromium('the page in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser.close()
  })

  const pages = {
    mixed: html,
    compared: renderHtml(comparedReport),
    hostile: renderHtml(hostileReport, {subject: hostile})
  }
  const cases = Object.entries(pages).flatMap(([name, text]) =>
    views.map(view => ({name, text, ...view}))
  )

  test.each(cases)(
    '$name, $scheme, $width pixels: no complaint, no request, no violation, no sideways scroll',
    async ({text, ...view}) => {
      expect(await faults(browser, text, view)).toEqual(faultless)
    }
  )

  test('hostile text is text: nothing of it ran, and all of it shows', async () => {
    const {page} = await openPage(browser, pages.hostile)
    expect(await page.title()).toBe(`MCP hardening checklist: ${hostile}`)
    expect(await ask(page, `document.querySelectorAll('script, img').length`)).toBe(0)
    const shown = await ask<string>(page, 'document.body.textContent')
    // The subject twice, and the title, two messages, reason, date, clause, fix and command.
    expect(shown.split(hostile)).toHaveLength(11)
    expect(shown).toContain('U+202E reversed U+0007')
    expect(await ask(page, `[...document.links].map(({protocol}) => protocol)`)).toEqual(
      expect.not.arrayContaining(['javascript:'])
    )
    await page.close()
  })

  test('five thousand places: a page that opens, with all of them on paper', async () => {
    const evidence = Array.from({length: 5000}, (_, at) => ({
      message: `place ${at}`,
      file: `${'deep/'.repeat(20)}${at}.json`,
      line: at + 1,
      ruleId: 'root-filesystem'
    }))
    const many = renderHtml(reportOf([control({id: 'mcp-01', verdict: 'FAIL', evidence})]))
    const {page, complaints} = await openPage(browser, many, {width: 320})
    expect(complaints).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    const seen = () =>
      ask<number>(
        page,
        `[...document.querySelectorAll('.places li')].filter(place => place.checkVisibility()).length`
      )
    expect(await seen()).toBe(100)
    await page.emulateMediaType('print')
    expect(await seen()).toBe(5000)
    await page.close()
  })

  test('the policy stops what would run or ask, were it there', async () => {
    const {page} = await openPage(browser, html)
    const stopped = await ask<string[]>(
      page,
      `new Promise(done => {
        const stopped = []
        document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => {
          stopped.push(effectiveDirective)
          if (stopped.length === 3) done(stopped.sort())
        })
        const script = document.createElement('script')
        script.textContent = 'window.ran = true'
        document.body.append(script)
        new Image().src = 'https://example.com/pixel.png'
        fetch('https://example.com/').catch(() => {})
      })`
    )
    expect(stopped).toEqual(['connect-src', 'img-src', 'script-src-elem'])
    expect(await ask(page, 'window.ran')).toBeUndefined()
    await page.close()
  })

  test('has one banner, one main and one footer, and headings without a gap', async () => {
    const {page} = await openPage(browser, html)
    const count = (selector: string) =>
      ask<number>(page, `document.querySelectorAll(${JSON.stringify(selector)}).length`)
    expect(await count('body > header')).toBe(1)
    expect(await count('main')).toBe(1)
    expect(await count('body > footer')).toBe(1)
    const levels = await ask<number[]>(
      page,
      `[...document.querySelectorAll('h1,h2,h3,h4')].map(({tagName}) => Number(tagName[1]))`
    )
    expect(levels[0]).toBe(1)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    const gaps = levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)
    expect(gaps).toEqual([])
    await page.close()
  })

  test('failing rows are open, the others open and close by keyboard', async () => {
    const {page} = await openPage(browser, html)
    const rows = () =>
      ask<boolean[]>(page, `[...document.querySelectorAll('.control')].map(row => row.open)`)
    expect(await rows()).toEqual([true, false, false, false, false])
    // Up to the second row: by Tab alone.
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      const at = await ask(
        page,
        `[...document.querySelectorAll('.control > summary')].indexOf(document.activeElement)`
      )
      if (at === 1) break
    }
    await page.keyboard.press('Enter')
    expect(await rows()).toEqual([true, true, false, false, false])
    await page.keyboard.press('Space')
    expect(await rows()).toEqual([true, false, false, false, false])
    await page.close()
  })

  test('the first Tab reaches the skip link, which leads to the content', async () => {
    const {page} = await openPage(browser, html)
    await page.keyboard.press('Tab')
    expect(await ask(page, 'document.activeElement.textContent')).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await ask(page, 'document.activeElement.id')).toBe('main')
    await page.close()
  })

  test('a link to a row opens it', async () => {
    const {page} = await openPage(browser, html)
    await page.click('a[href="#mcp-08"]')
    expect(await ask(page, `document.getElementById('mcp-08').closest('details').open`)).toBe(true)
    await page.close()
  })

  test('on paper every row is open, and the colors are those of light', async () => {
    const {page} = await openPage(browser, html, {scheme: 'dark'})
    const hidden = () =>
      ask<number>(
        page,
        `[...document.querySelectorAll('details > .content')].filter(part => !part.checkVisibility()).length`
      )
    expect(await hidden()).toBe(5)
    await page.emulateMediaType('print')
    expect(await hidden()).toBe(0)
    expect(await ask(page, 'getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)'
    )
    await page.close()
  })
})
