/** Whether a text of a repository means one of the people who have left. */
import type {People} from '../../people/people.js'
import {type NameForms, nameFormsOf, type Word, wordsOf} from './name-forms.js'

/** Where in a text a name stands. */
export interface NameSite {
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  /** Whether the name means the person for sure: a given name does not. */
  readonly isSure: boolean
}

/** Words beside which a given name means a person's secret. */
const credentialWords =
  /^(?:pat|pats|token|tokens|key|keys|apikey|secret|secrets|password|passwd|pwd|pass|credential|credentials|creds|ssh|cert|certificate|pfx)$/
/** Words beside which a given name means a person's machine. */
const machineWords =
  /^(?:laptop|macbook|mac|imac|desktop|pc|workstation|box|machine|runner|host|pool|agent|agents|vm|server|mini|thinkpad|notebook|computer|device)$/
/** What belongs to a program, whatever else stands in its name. */
const botWords = /^(?:bot|bots|robot|renovate|dependabot)$/

/** The names of all people who have left. Comparisons ignore case. */
export class KnownNames {
  private readonly accounts = new Set<string>()
  private readonly locals = new Set<string>()
  private readonly logins = new Set<string>()
  private readonly loginIds = new Set<string>()
  /** Logins of people whose number is not known: with another number they may still be theirs. */
  private readonly loginsWithoutId = new Set<string>()
  private readonly shownNames = new Set<string>()
  private readonly machineAccounts = new Set<string>()
  private readonly given = new Set<string>()
  /** Sequences of words by their first one. */
  private readonly sequences = new Map<string, (readonly string[])[]>()

  constructor(people: People) {
    for (const person of people) {
      const {name, upn, oid, github, githubId, azureDevops} = person
      for (const text of [...upn, ...oid, ...azureDevops]) this.accounts.add(text.toLowerCase())
      for (const text of upn) {
        const [local = '', domain] = text.toLowerCase().split('@')
        if (domain !== undefined && local.length >= 3) this.locals.add(local)
      }
      for (const login of github) {
        this.logins.add(login.toLowerCase())
        if (githubId.length === 0) this.loginsWithoutId.add(login.toLowerCase())
      }
      for (const id of githubId) this.loginIds.add(id)
      if (name !== '') this.shownNames.add(name.toLowerCase())
      for (const text of azureDevops) this.shownNames.add(text.toLowerCase())
      this.addForms(nameFormsOf(person))
    }
  }

  private addForms({sure, given, accounts}: NameForms): void {
    for (const words of sure) {
      const first = words[0]!
      this.sequences.set(first, [...(this.sequences.get(first) ?? []), words])
    }
    for (const name of given) this.given.add(name)
    for (const account of accounts) this.machineAccounts.add(account)
  }

  /** A user principal name, an address, an object id, or a name in Azure DevOps. */
  isAccount(text: string): boolean {
    return this.accounts.has(text.toLowerCase())
  }

  /** An account, or the part of an address before the `@`: how a cluster may know a user. */
  isClusterUser(text: string): boolean {
    const name = text.toLowerCase().replace(/^[\w./-]{1,40}[:#]/, '')
    return this.isAccount(name) || this.locals.has(name) || this.logins.has(name)
  }

  isLogin(text: string): boolean {
    return this.logins.has(text.toLowerCase())
  }

  /** The number of an account on GitHub. */
  isLoginId(text: string): boolean {
    return this.loginIds.has(text)
  }

  /** The name that is shown of somebody in Azure DevOps: no more than equal to it. */
  isShownName(text: string): boolean {
    return this.shownNames.has(text.toLowerCase())
  }

  /**
   * The owner of a repository. Where numbers are known on both sides they decide: a login that is
   * given up can be taken by somebody else.
   *
   * @param id the number that an immutable subject names beside the login
   */
  isOwner(login: string, id?: string): boolean {
    if (id === undefined) return this.isLogin(login)
    return this.isLoginId(id) || this.loginsWithoutId.has(login.toLowerCase())
  }

  /** The name of an account on a machine: what stands behind `/home/`. */
  isMachineAccount(text: string): boolean {
    return this.machineAccounts.has(text.toLowerCase())
  }

  /** Where a secret, variable or connection is named after somebody; a bot's token never is. */
  inSecretName(text: string): NameSite | undefined {
    return this.inName(text, credentialWords)
  }

  /** Where a machine, label or pool is named after somebody. */
  inMachineName(text: string): NameSite | undefined {
    return this.inName(text, machineWords)
  }

  /** A text in which every name is replaced: labels and messages repeat what files call things. */
  hidden(text: string): string {
    const words = wordsOf(text)
    const ranges: {start: number; end: number}[] = []
    for (const match of text.matchAll(/[^\s'"`,;()<>[\]{}/:]+/g)) {
      const [whole] = match
      if (this.isAccount(whole) || this.isLogin(whole.replace(/^@/, ''))) {
        ranges.push({start: match.index, end: match.index + whole.length})
      }
    }
    for (const index of words.keys()) {
      const last = words[index + this.sequenceAt(words, index) - 1]
      if (last && last.start >= words[index]!.start) {
        ranges.push({start: words[index]!.start, end: last.end})
      }
    }
    for (const quoted of text.matchAll(/'[^'\n]{1,300}'/g)) {
      for (const word of wordsOf(quoted[0])) {
        const start = quoted.index + word.start
        if (this.isGiven(word.text)) ranges.push({start, end: quoted.index + word.end})
      }
    }
    let result = ''
    let at = 0
    for (const {start, end} of ranges.sort((a, b) => a.start - b.start)) {
      if (start >= at) result += `${text.slice(at, start)}***`
      at = Math.max(at, end)
    }
    return result + text.slice(at)
  }

  private inName(text: string, company: RegExp): NameSite | undefined {
    if (text.length > longestName) return undefined
    const words = wordsOf(text)
    if (words.some(word => botWords.test(word.text))) return undefined
    for (const [index, word] of words.entries()) {
      const length = this.sequenceAt(words, index)
      const end = words[index + length - 1]?.end
      if (length > 0 && end !== undefined) return {start: word.start, end, isSure: true}
    }
    if (!words.some(word => company.test(word.text))) return undefined
    const at = [words[0], words.at(-1)].find(word => word && this.isGiven(word.text))
    return at && {start: at.start, end: at.end, isSure: false}
  }

  /** How many words from here on mean a person; `janes` is `jane` with a genitive. */
  private sequenceAt(words: readonly Word[], from: number): number {
    const first = words[from]!.text
    const candidates = [
      ...(this.sequences.get(first) ?? []),
      ...(this.sequences.get(withoutGenitive(first)) ?? [])
    ]
    const found = candidates.find(sequence =>
      sequence.every((part, offset) => {
        const word = words[from + offset]?.text
        const isLast = offset === sequence.length - 1
        return word === part || (isLast && word !== undefined && withoutGenitive(word) === part)
      })
    )
    return found?.length ?? 0
  }

  private isGiven(word: string): boolean {
    return this.given.has(word) || this.given.has(withoutGenitive(word))
  }
}

const longestName = 300

function withoutGenitive(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word
}

const known = new WeakMap<People, KnownNames>()

/** The names of people, put together once for all rules. */
export function namesOf(people: People): KnownNames {
  const names = known.get(people) ?? new KnownNames(people)
  known.set(people, names)
  return names
}
