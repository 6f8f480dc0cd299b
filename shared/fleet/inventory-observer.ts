import {
  hasReference,
  judgeSite,
  secretName,
  shownName,
  shownText,
  withoutPartsOf
} from '../lint/credentials/index.js'
import {everyKind, type Facts, type FederatedSubject} from '../lint/facts/facts.js'
import type {RuleGroup} from '../lint/rule.js'
import type {SourceFile} from '../lint/source.js'
import type {CredentialEntry, IdentityEntry} from './fleet-line.js'

/** Longest text of an entry: names and subjects are far shorter. */
const longest = 300

/**
 * Looks at the files of a lint run beside its rules and reports nothing: it keeps where credentials are
 * handed over by reference, and which identities trust another issuer's tokens.
 */
export class InventoryObserver {
  readonly referenced: CredentialEntry[] = []
  readonly identities: IdentityEntry[] = []

  /** As a group of rules that the engine runs. */
  get group(): RuleGroup {
    const id = 'inventory'
    return {
      name: id,
      ids: [id],
      // Rules on credentials and identities say their words: what they see is what is listed.
      needs: {kinds: everyKind, acrossFiles: true},
      load: async () => [
        {
          id,
          severity: 'note',
          check: facts => this.addReferences(facts),
          checkAll: ({subjects}) => {
            for (const subject of subjects) this.addIdentity(subject)
          }
        }
      ]
    }
  }

  private addReferences({file, credentialSites}: Facts): void {
    for (const site of credentialSites) {
      const {name, value, server} = site
      if (name === undefined || secretName(name) === undefined) continue
      if (!hasReference(value.text) || judgeSite(site).length > 0) continue
      this.referenced.push({
        file: file.path,
        line: file.position(value.range().start).line,
        state: 'referenced',
        what: shown(file, shownName(name)),
        ...(server && {server: shown(file, shownName(server.name))})
      })
    }
  }

  private addIdentity(subject: FederatedSubject): void {
    const {file, range, provider, name, issuer, tests, expression} = subject
    const texts = tests.filter(({claim}) => claim === 'sub').flatMap(({values}) => values)
    if (expression) texts.push(expression)
    this.identities.push({
      file: file.path,
      line: file.position(range.start).line,
      provider,
      name: shown(file, name),
      issuer: issuer ? shown(file, issuer.text.text) : null,
      subjects: [...new Set(texts.map(({text}) => shown(file, text.text)))].sort()
    })
  }
}

function shown(file: SourceFile, text: string): string {
  const safe = withoutPartsOf(file, shownText(text))
  return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe
}
