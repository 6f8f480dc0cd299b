import type {CiHost} from '../host.js'
import {deriveForms} from './derive.js'
import {processRedactor, type Redactor} from './redactor.js'

/** What was masked for each host: maskers of several commands' parts share it. */
const maskedFor = new WeakMap<object, Set<string>>()

/**
 * Hides secrets, in every form in which they can be printed: from this process's own output by the
 * redactor, from the output of later steps by the CI system's masker.
 */
export class Masker {
  private readonly host: Pick<CiHost, 'registerMask' | 'log'>
  private readonly redactor: Redactor
  private readonly masked: Set<string>

  constructor(host: Pick<CiHost, 'registerMask' | 'log'>, redactor: Redactor = processRedactor) {
    this.host = host
    this.redactor = redactor
    this.masked = maskedFor.get(host) ?? new Set()
    maskedFor.set(host, this.masked)
  }

  /**
   * Call it before anything else is done with the secret. Masking the same text again is free.
   *
   * @param label what the secret is, for warnings: `the gateway token`, `secret 'db-password'`
   */
  mask(secret: string, label: string): void {
    if (this.masked.has(secret)) return
    this.masked.add(secret)
    const derived = deriveForms(secret, label)
    for (const text of derived.texts) this.redactor.addText(text)
    for (const fragment of derived.fragments) this.redactor.addFragments(fragment)
    for (const literal of derived.literals) this.host.registerMask(literal)
    for (const warning of derived.warnings) this.host.log.warning(warning)
  }
}
