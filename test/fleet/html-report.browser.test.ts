// Thorough: opens pages in Chromium, one of them of a thousand repositories.
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {Browser} from 'puppeteer-core'
import {renderHtml} from '../../shared/fleet/reports/html.js'
import {
  ask,
  faultless,
  faults,
  openPage,
  sidewaysScroll,
  startBrowser,
  views
} from '../support/browser.js'
import {fleetReport} from '../support/fleet-report.js'
import {inChromium} from '../support/in-chromium.js'

const small = renderHtml(fleetReport(12))

inChromium('the page of an organization in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser.close()
  })

  test.each(views)(
    '$scheme, $width pixels: no complaint, no request, no violation, no sideways scroll',
    async view => {
      expect(await faults(browser, small, view)).toEqual(faultless)
    }
  )

  test('orders are chosen with the arrow keys, one is seen at a time', async () => {
    const {page} = await openPage(browser, small)
    const seen = () =>
      ask<string[]>(
        page,
        `[...document.querySelectorAll('.view')].filter(view => view.checkVisibility()).map(view => view.querySelector('caption').textContent.split(':')[0])`
      )
    const names = () =>
      ask<string[]>(
        page,
        `[...document.querySelectorAll('.view')].find(view => view.checkVisibility()).querySelectorAll('tbody th').values().map(cell => cell.textContent).toArray()`
      )
    expect(await seen()).toEqual(['Worst first'])
    await page.focus('input[type=radio]')
    await page.keyboard.press('ArrowRight')
    expect(await seen()).toEqual(['By name'])
    expect(await names()).toEqual([...(await names())].sort())
    await page.keyboard.press('ArrowRight')
    expect(await seen()).toEqual(['Most MCP servers first'])
    await page.emulateMediaType('print')
    expect(await seen()).toEqual(['Most MCP servers first'])
    await page.close()
  })

  test('a name in the table opens its row below', async () => {
    const {page} = await openPage(browser, small)
    await page.click('.view tbody th a')
    expect(await ask(page, `document.getElementById('repository-1').closest('details').open`)).toBe(
      true
    )
    await page.close()
  })

  test('the table scrolls in its own region, which has a name and the focus of the keyboard', async () => {
    const {page} = await openPage(browser, small, {width: 320})
    await page.focus('.view .scroll')
    expect(
      await ask(
        page,
        `document.activeElement.getAttribute('aria-label').startsWith('Worst first: 12 repositories.')`
      )
    ).toBe(true)
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction('document.activeElement.scrollLeft > 0')
    await page.close()
  })

  test('every drawing has a title and a description, and its numbers stand beside it', async () => {
    const {page} = await openPage(browser, small)
    const drawings = await ask<[string, string, string][]>(
      page,
      `[...document.querySelectorAll('svg.line')].map(drawing => [
        drawing.querySelector('title').textContent,
        drawing.querySelector('desc').textContent,
        [...drawing.closest('tr').querySelectorAll('td')].slice(3).map(cell => cell.textContent).join(', then ')
      ])`
    )
    expect(drawings).toHaveLength(5)
    expect(drawings.map(([title]) => title)).toContain('Findings of open-network-rule over time')
    for (const [, description, numbers] of drawings) expect(description).toBe(numbers)
    await page.close()
  })

  test('a thousand repositories: a page that opens, and does not scroll sideways', async () => {
    const html = renderHtml(fleetReport(1000))
    expect(html.length).toBeLessThan(6_000_000)
    for (const width of [1280, 320]) {
      const {page, complaints} = await openPage(browser, html, {width})
      expect(complaints).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
      expect(
        await ask(
          page,
          `document.querySelectorAll('.view:first-of-type tbody tr, .view:nth-child(2) tbody tr').length`
        )
      ).toBe(1000)
      await page.close()
    }
  }, 120_000)
})
