import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import axe from 'axe-core'
import {type Browser, launch, type Page} from 'puppeteer-core'

/** Where systems keep Chromium or Chrome; `CHROMIUM` names another one. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/** Path of a Chromium on this machine; undefined where there is none. */
export const chromium: string | undefined = [process.env['CHROMIUM'] ?? [], places]
  .flat()
  .find(place => fs.existsSync(place))

/** Milliseconds that a busy machine may take for a step. */
const patience = 55_000

/** A headless Chromium. The sandbox needs rights that containers and CI machines do not give. */
export async function startBrowser(): Promise<Browser> {
  if (chromium === undefined) throw new Error('There is no Chromium on this machine')
  return await launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    env: {...process.env, HOME: os.tmpdir()},
    timeout: patience
  })
}

/** A page that stands in a file of its own, and what the browser had to say of it. */
export interface OpenPage {
  readonly page: Page
  /** Messages of the console, errors of scripts, and violations of the policy. */
  readonly complaints: string[]
  /** Every address that was asked for, the file's own included. */
  readonly requests: string[]
  readonly address: string
}

/** Opens HTML as a user does: from a file. */
export async function openPage(
  browser: Browser,
  html: string,
  {scheme = 'light', width = 1280}: {scheme?: 'light' | 'dark'; width?: number} = {}
): Promise<OpenPage> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-page-'))
  const file = path.join(folder, 'report.html')
  fs.writeFileSync(file, html)
  const page = await browser.newPage()
  page.once('close', () => fs.rmSync(folder, {recursive: true, force: true}))
  page.setDefaultTimeout(patience)
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('request', request => requests.push(request.url()))
  await page.setViewport({width, height: 900})
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}])
  const address = pathToFileURL(file).href
  await page.goto(address)
  return {page, complaints, requests, address}
}

/**
 * Violations of accessibility rules, each with its element; and contrasts that axe could not tell,
 * as it never can in regions that scroll: there only what is in sight is judged.
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return await ask(
    page,
    `axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(({violations, incomplete}) => [
      ...violations,
      ...incomplete.map(({id, nodes}) => ({
        id,
        nodes: nodes.filter(({target}) => !document.querySelector(target[0]).closest('.scroll'))
      }))
    ].flatMap(({id, nodes}) => nodes.map(({html}) => id + ': ' + html)))`
  )
}

/** Answers of the page's own document to an expression. */
export async function ask<T>(page: Page, expression: string): Promise<T> {
  return (await page.evaluate(expression)) as T
}

/** How far the page scrolls sideways, in pixels: 0 on a page that fits. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return await ask(
    page,
    'document.documentElement.scrollWidth - document.documentElement.clientWidth'
  )
}

/** How a page looks to its users: a scheme of colors, and a width in pixels. */
export interface View {
  readonly scheme: 'light' | 'dark'
  readonly width: number
}

/** A desk and a telephone, in the light and in the dark. */
export const views: readonly View[] = (['light', 'dark'] as const).flatMap(scheme =>
  [1280, 320].map(width => ({scheme, width}))
)

/** What is wrong with a page in a view, with all of its rows open; `faultless` where nothing is. */
export async function faults(browser: Browser, html: string, view: View) {
  const {page, complaints, requests, address} = await openPage(browser, html, view)
  await ask(page, `document.querySelectorAll('details').forEach(row => { row.open = true })`)
  const found = {
    complaints,
    foreignRequests: requests.filter(request => request !== address),
    sidewaysScroll: await sidewaysScroll(page),
    violations: await violations(page)
  }
  await page.close()
  return found
}

/** What `faults` finds in a good page. */
export const faultless = {complaints: [], foreignRequests: [], sidewaysScroll: 0, violations: []}
