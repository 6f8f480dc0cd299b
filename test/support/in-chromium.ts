import {describe} from '@jest/globals'
import {chromium} from './browser.js'

/** Tests in Chromium; where there is none they are skipped, and say why. */
export function inChromium(name: string, tests: () => void): void {
  if (chromium !== undefined) describe(name, tests)
  else describe.skip(`${name} (no Chromium on this machine: CHROMIUM can name one)`, tests)
}
