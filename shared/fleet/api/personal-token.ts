import type {FleetProvider} from '../fleet-line.js'

/** Tokens of GitHub that act as a person, by their prefix (GitHub Docs, "About authentication to GitHub"). */
const githubPrefixes: readonly (readonly [prefix: string, what: string])[] = [
  ['ghp_', 'a personal access token (classic)'],
  ['github_pat_', 'a fine-grained personal access token'],
  ['gho_', 'an OAuth token of a person'],
  ['ghu_', "a person's token of a GitHub App"],
  ['ghr_', 'a refresh token']
]

/** Personal tokens of GitHub before 2021 were 40 hexadecimal digits. */
const oldGithubToken = /^[0-9a-f]{40}$/

/** Personal access tokens of Azure DevOps: 84 characters with a mark, before that 52 of base 32. */
const azureToken = /^(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[a-z2-7]{52})$/

/**
 * Why a token is refused: it belongs to a person, reads whatever that person may read, and goes on
 * doing so after they have left. Undefined for all others, also those of an unknown form. The reason
 * holds no part of the token beyond the prefix that all of its kind share.
 */
export function personalTokenReason(provider: FleetProvider, token: string): string | undefined {
  if (provider === 'azure-devops') {
    if (!azureToken.test(token)) return undefined
    return "the token is a personal access token: it acts as a person, with all that they may read. Map the job's own token instead: SYSTEM_ACCESSTOKEN: $(System.AccessToken)"
  }
  const known = githubPrefixes.find(([prefix]) => token.startsWith(prefix))
  const what = known?.[1] ?? (oldGithubToken.test(token) ? 'a personal access token' : undefined)
  if (what === undefined) return undefined
  return `the token is ${what}${known ? ` (${known[0]}…)` : ''}: it acts as a person, with all that they may read, also after they have left. Use the installation token (ghs_…) of a GitHub App with the repository permission 'Contents: read'`
}
