import type {LintConfig} from '../../config/config.js'
import {
  confidenceOf,
  credentialsOf,
  type Hit,
  type Judgement,
  judgeSite,
  looksRandom,
  shownName
} from '../../credentials/index.js'
import {clientById, isTemplatePath} from '../../documents/mcp/client-lookup.js'
import type {CredentialSite, Facts} from '../../facts/facts.js'
import {referenceFix} from '../../fixes/stored-credential-fix.js'
import type {Problem, Rule} from '../../rule.js'
import type {Range} from '../../source.js'

/** A credential that stands in a file: by its format anywhere, by its name where values have one. */
export const storedCredential: Rule = {
  id: 'stored-credential',
  severity: 'error',
  marksCredential: true,
  check(facts, report, config) {
    const sites = new Sites(facts.credentialSites)
    const hits = credentialsOf(facts.file)
    const custom = customHits(facts, config).filter(hit => !overlapsAny(hits, hit))
    const known = [...hits, ...custom].sort((a, b) => a.start - b.start)
    for (const hit of known) {
      report(problem(facts, {...hit, certainty: 'known'}, hit, sites.around(hit)))
    }
    // What shows only in the decoded value, and what only the name tells.
    const seen = new Set<number>()
    for (const site of facts.credentialSites) {
      for (const judgement of judgeSite(site)) {
        const range = site.value.range(judgement.start, judgement.end)
        if (seen.has(range.start) || overlapsAny(known, range)) continue
        seen.add(range.start)
        report(problem(facts, judgement, range, site))
      }
    }
  }
}

function problem(
  facts: Facts,
  judgement: Judgement,
  range: Range,
  site: CredentialSite | undefined
): Problem {
  const {file} = facts
  const fix = referenceFix(file, judgement, range, site)
  const name = site?.name === undefined ? undefined : shownName(site.name)
  const server = site?.server && shownName(site.server.name)
  const shown = judgement.prefix === '' ? '' : ` '${judgement.prefix}…'`
  const where = [
    judgement.certainty === 'known' && name !== undefined ? ` in ${name}` : '',
    server === undefined ? '' : ` of MCP server '${server}'`
  ].join('')
  const what =
    judgement.certainty === 'known'
      ? `${article(judgement.name)} ${judgement.name}${shown} is stored in plain text${where}`
      : `the ${guessName(judgement, name)}${where} looks like a stored credential`
  return {
    range,
    message: what,
    help: `Revoke it, then ${remedy(site)}.`,
    confidence: judgement.certainty === 'guess' ? 'low' : confidenceOf(judgement.id),
    ...(judgement.certainty === 'guess' && {
      severity: isForTrials(facts, range) ? ('note' as const) : ('warning' as const)
    }),
    ...(fix && {fix}),
    subject: [judgement.id, name ?? '', server ?? ''].join(' ').trim()
  }
}

/**
 * A file that is meant to be filled in holds made-up values, and the services of a compose file know
 * each other by passwords that somebody thought of.
 */
function isForTrials({file, kind}: Facts, {start, end}: Range): boolean {
  if (isTemplatePath(file.path)) return true
  return kind === 'compose' && !looksRandom(file.text.slice(start, end), 16)
}

/** The judge names a value by its key; here by the key as it may be shown. */
function guessName(judgement: Judgement, name: string | undefined): string {
  if (judgement.id.startsWith('url-')) return judgement.name
  const kind = judgement.id === 'basic-authorization' ? 'password in the value' : 'value'
  return `${kind} of ${name ?? 'this key'}`
}

function article(name: string): string {
  return /^(?:[AEIO]|a[gn]|HCP|npm|xAI)/.test(name) && !/^(?:a |One|Otter)/.test(name) ? 'an' : 'a'
}

function remedy(site: CredentialSite | undefined): string {
  switch (site?.dialect) {
    case 'github-expression':
      return 'get a short-lived token by OIDC, or refer to a repository or environment secret: ${{ secrets.NAME }}'
    case 'azure-macro':
      return 'use a workload-identity service connection or Key Vault, or map a secret variable into `env`: $(name)'
    case 'shell':
    case 'powershell':
    case 'cmd':
      return 'let the script take it from an environment variable that the CI system fills from its secret store'
    case 'mcp-client': {
      const {example, certain} = clientById(site.server?.client ?? 'unknown').dialect
      return certain && site.server
        ? `take it from the environment instead: ${example}`
        : 'refer to an environment variable or an input of the client instead'
    }
    default:
      return 'read it at run time from a secret store, or use a short-lived token by OIDC instead'
  }
}

function customHits(facts: Facts, config: LintConfig): Hit[] {
  return config.credentialFormats.flatMap(({id, pattern}) =>
    [...facts.file.text.matchAll(new RegExp(pattern, 'g'))].map(match => ({
      id,
      name: `credential of the format ${id}`,
      prefix: '',
      start: match.index,
      end: match.index + match[0].length
    }))
  )
}

/** Whether a range meets one of others that are in order and apart. */
function overlapsAny(ranges: readonly Range[], range: Range): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= range.start) low = middle + 1
    else high = middle
  }
  return low < ranges.length && ranges[low]!.start < range.end
}

/** Finds the named value around a place of the text. */
class Sites {
  private readonly list: {range: Range; site: CredentialSite}[]

  constructor(sites: readonly CredentialSite[]) {
    this.list = sites.map(site => ({range: site.value.range(), site}))
    this.list.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  }

  /** The innermost site that holds the range, if any. */
  around(range: Range): CredentialSite | undefined {
    let low = 0
    let high = this.list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.list[middle]!.range.start <= range.start) low = middle + 1
      else high = middle
    }
    // Sites nest a few levels at most: a value, JSON in it, a string of that.
    for (let i = low - 1; i >= Math.max(0, low - 8); i--) {
      const {range: outer, site} = this.list[i]!
      if (outer.end >= range.end && (site.name !== undefined || site.server)) return site
    }
    return undefined
  }
}
