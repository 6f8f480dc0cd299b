import type {CiHost} from '../host.js'
import {deriveForms, type Reach} from './derive.js'
import {processRedactor, type Redactor} from './redactor.js'

/**
 * The runner compares each log line with every text that is registered. Beyond this many, which
 * takes dozens of secrets or a very large result of a tool, only raw texts are added.
 */
const manyLiterals = 20_000

/** What was masked for each host: maskers of several commands' parts share it. */
const maskedFor = new WeakMap<
  object,
  {readonly secrets: Map<string, Reach>; readonly literals: Set<string>}
>()

/**
 * Hides secrets, in every form in which they can be printed: from this process's own output by the
 * redactor, from the output of later steps by the CI system's masker.
 */
export class Masker {
  private readonly host: Pick<CiHost, 'registerMask' | 'log'>
  private readonly redactor: Redactor
  private readonly masked: {readonly secrets: Map<string, Reach>; readonly literals: Set<string>}

  constructor(host: Pick<CiHost, 'registerMask' | 'log'>, redactor: Redactor = processRedactor) {
    this.host = host
    this.redactor = redactor
    this.masked = maskedFor.get(host) ?? {secrets: new Map(), literals: new Set()}
    maskedFor.set(host, this.masked)
  }

  /**
   * Call it before anything else is done with the secret. Masking the same text again is free.
   *
   * @param label what the secret is, for warnings: `the gateway token`, `secret 'db-password'`
   * @param reach `process` for what is handed to nobody; masked again, as `job`, before it is
   */
  mask(secret: string, label: string, reach: Reach = 'job'): void {
    const before = this.masked.secrets.get(secret)
    if (before === 'job' || before === reach) return
    this.masked.secrets.set(secret, reach)
    const derived = deriveForms(secret, label, reach)
    for (const text of derived.texts) this.redactor.addText(text)
    for (const fragment of derived.fragments) this.redactor.addFragments(fragment)
    const all = this.masked.literals.size < manyLiterals
    const literals = all ? derived.literals : derived.literals.filter(text => secret.includes(text))
    for (const literal of literals) {
      if (this.masked.literals.has(literal)) continue
      this.masked.literals.add(literal)
      this.host.registerMask(literal)
    }
    if (before === undefined) for (const warning of derived.warnings) this.host.log.warning(warning)
  }
}
