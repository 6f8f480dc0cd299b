import type {CiHost} from '../host.js'
import {inputLabel} from '../inputs.js'
import type {PolicyAddress} from '../lint/config/policy-address.js'

/** Who asks for a policy: what has to be done about a missing right differs. */
export interface PolicyReader extends Pick<CiHost, 'kind'> {
  /** Whether it is `fleet`, whose token on GitHub is that of an App. */
  readonly isFleet?: boolean
}

/** What gives a run the right to read the repository of a policy: a sentence without its full stop. */
export function tokenAdvice(
  reader: PolicyReader,
  address: Exclude<PolicyAddress, {kind: 'url'}>,
  hasToken: boolean
): string {
  return address.kind === 'github'
    ? githubAdvice(reader, address, hasToken)
    : azureAdvice(reader, `${address.project}/${address.repository}`)
}

function githubAdvice(
  reader: PolicyReader,
  {owner, repository}: {readonly owner: string; readonly repository: string},
  hasToken: boolean
): string {
  const place = `${owner}/${repository}`
  const label = reader.kind === 'terminal' ? 'GITHUB_TOKEN' : inputLabel(reader, 'github-token')
  if (!hasToken) {
    return reader.kind === 'terminal'
      ? `There is no token, so only public repositories can be read: set GITHUB_TOKEN in the environment to one that may read ${place}`
      : `The step has no token of GitHub, so only public repositories can be read: set ${label}`
  }
  if (reader.isFleet) {
    return `Install the GitHub App whose token fleet has in ${owner} for ${place} too (settings of the organization, GitHub Apps, Repository access), with 'Contents: read'`
  }
  if (reader.kind === 'terminal') return `Set GITHUB_TOKEN to a token that may read ${place}`
  const own =
    reader.kind === 'github'
      ? "The job's own token (github.token) reads only its own repository and public ones. "
      : ''
  return `${own}Set ${label} to the installation token of a GitHub App that is installed for ${place} with 'Contents: read'`
}

function azureAdvice({kind}: PolicyReader, place: string): string {
  if (kind === 'terminal') return `Set SYSTEM_ACCESSTOKEN to a token that may read ${place}`
  return `Give the build service of the project of this pipeline Read on ${place}. Name that repository under resources of the pipeline, or turn off 'Protect access to repositories in YAML pipelines'; where it is in another project, turn off 'Limit job authorization scope to current project' as well`
}
