import type {RunContext} from '../shared/host.js'

/** Reads the predefined variables of the agent (Microsoft Learn, "Use predefined variables"). */
export function azureRunContext(env: NodeJS.ProcessEnv): RunContext {
  const collection = env['SYSTEM_COLLECTIONURI'] ?? ''
  const project = env['SYSTEM_TEAMPROJECT'] ?? ''
  const build = env['BUILD_BUILDID'] ?? ''
  const known = collection !== '' && project !== '' && build !== ''
  const base = collection.endsWith('/') ? collection : `${collection}/`
  const pullRequest = pullRequestOf(env)
  const source = sourceOf(env)
  const actor = env['BUILD_REQUESTEDFOREMAIL'] || env['BUILD_REQUESTEDFOR']
  return {
    eventName: env['BUILD_REASON'] ?? '',
    repository: env['BUILD_REPOSITORY_NAME'] ?? '',
    runUrl: known ? `${base}${encodeURIComponent(project)}/_build/results?buildId=${build}` : '',
    ...(actor && {actor}),
    ...(source && {source}),
    ...(pullRequest && {pullRequest})
  }
}

/** The commit of the run, on GitHub or in Azure Repos. */
function sourceOf(env: NodeJS.ProcessEnv): RunContext['source'] {
  const url = env['BUILD_REPOSITORY_URI'] ?? ''
  const commit = env['BUILD_SOURCEVERSION'] ?? ''
  const service = services[env['BUILD_REPOSITORY_PROVIDER'] ?? '']
  if (!service || commit === '' || !URL.canParse(url)) return undefined
  // The agent may put a user's name before the host.
  const {origin, pathname} = new URL(url)
  return {service, url: `${origin}${pathname.replace(/(?:\.git)?\/?$/, '')}`, commit}
}

const services: Readonly<Record<string, 'github' | 'azure-repos'>> = {
  GitHub: 'github',
  GitHubEnterprise: 'github',
  TfsGit: 'azure-repos'
}

function pullRequestOf(env: NodeJS.ProcessEnv): RunContext['pullRequest'] | undefined {
  // The number is the one that people see on GitHub; the id is that of Azure Repos.
  const number = Number(
    env['SYSTEM_PULLREQUEST_PULLREQUESTNUMBER'] || env['SYSTEM_PULLREQUEST_PULLREQUESTID']
  )
  if (!Number.isInteger(number) || number <= 0) return undefined
  const head = env['SYSTEM_PULLREQUEST_SOURCECOMMITID']
  return {
    number,
    baseRef: withoutPrefix(env['SYSTEM_PULLREQUEST_TARGETBRANCH']),
    headRef: withoutPrefix(env['SYSTEM_PULLREQUEST_SOURCEBRANCH']),
    ...(head && {headSha: head}),
    fromFork: env['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true'
  }
}

function withoutPrefix(ref: string | undefined): string {
  return (ref ?? '').replace(/^refs\/heads\//, '')
}
