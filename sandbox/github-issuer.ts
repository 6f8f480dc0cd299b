import {randomUUID} from 'node:crypto'
import type {JSONWebKeySet} from 'jose'
import type {Certificates} from './certificates.js'
import {type ReceivedRequest, type Reply, type SandboxServer, startServer} from './server.js'
import {createSigningKey, nowSeconds} from './signing-key.js'

/** The job whose identity the issuer vouches for. */
export interface GitHubJob {
  owner: string
  ownerId: string
  repository: string
  repositoryId: string
  ref: string
  environment: string
  eventName: string
  workflow: string
  /** Subjects of the form `repo:OWNER@ID/REPO@ID:...`. */
  immutableSubject: boolean
}

/** Issuer of GitHub jobs' OIDC tokens, with the request endpoint that the runner points jobs to. */
export interface GitHubIssuer {
  readonly server: SandboxServer
  /** The `iss` claim; its discovery document and keys are served below it. */
  readonly issuer: string
  /** Keys that verify its tokens. */
  readonly jwks: JSONWebKeySet
  readonly job: GitHubJob
  /** Seconds that tokens live. */
  lifetime: number
  /** Claims in place of the right ones; null takes one away. */
  claims: Record<string, unknown>
  /** Damages the token before it is sent. */
  damage: (token: string) => string
  /** Every token that was sent, as it was signed and as it was sent. */
  readonly issued: string[]
  /** What the runner puts into the environment of a job with `id-token: write`. */
  readonly environment: Readonly<Record<string, string>>
  /** The subject that the job's token has. */
  subject(): string
}

const path = '/_services/token'

/**
 * Starts the issuer. Paths are those of a GitHub Enterprise Server, whose issuer is
 * `https://HOST/_services/token` (GitHub Docs, "OpenID Connect reference").
 */
export async function startGitHubIssuer(certificates: Certificates): Promise<GitHubIssuer> {
  const key = await createSigningKey()
  const requestToken = `sandbox-${randomUUID()}-${randomUUID()}`
  const job: GitHubJob = {
    owner: 'acme',
    ownerId: '1001',
    repository: 'agents',
    repositoryId: '2002',
    ref: 'refs/heads/main',
    environment: '',
    eventName: 'push',
    workflow: 'deploy.yml',
    immutableSubject: false
  }
  const answer = async (request: ReceivedRequest): Promise<Reply> => {
    if (request.path === `${path}/.well-known/openid-configuration`) {
      return {
        status: 200,
        body: {
          issuer: issuer.issuer,
          jwks_uri: `${issuer.issuer}/.well-known/jwks`,
          id_token_signing_alg_values_supported: ['RS256'],
          subject_types_supported: ['public', 'pairwise'],
          response_types_supported: ['id_token']
        }
      }
    }
    if (request.path === `${path}/.well-known/jwks`) return {status: 200, body: key.jwks}
    if (request.path !== `${path}/idtoken/request`) return {status: 404}
    if (request.method !== 'GET') return {status: 405}
    if (request.headers.authorization !== `Bearer ${requestToken}`) return {status: 401}
    const audience = request.query.get('audience') ?? `https://github.com/${job.owner}`
    const signed = await key.sign(claimsFor(audience))
    const token = issuer.damage(signed)
    issuer.issued.push(signed, token)
    return {status: 200, body: {count: token.length, value: token}}
  }
  const server = await startServer(certificates, answer)
  const claimsFor = (audience: string): Record<string, unknown> => {
    const now = nowSeconds()
    const claims: Record<string, unknown> = {
      jti: randomUUID(),
      sub: subjectOf(job),
      aud: audience,
      ref: job.ref,
      ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      sha: '0123456789abcdef0123456789abcdef01234567',
      repository: `${job.owner}/${job.repository}`,
      repository_id: job.repositoryId,
      repository_owner: job.owner,
      repository_owner_id: job.ownerId,
      repository_visibility: 'private',
      run_id: '4711',
      run_number: '12',
      run_attempt: '1',
      runner_environment: 'github-hosted',
      actor: 'octocat',
      actor_id: '3003',
      workflow: 'deploy',
      workflow_ref: `${job.owner}/${job.repository}/.github/workflows/${job.workflow}@${job.ref}`,
      job_workflow_ref: `${job.owner}/${job.repository}/.github/workflows/${job.workflow}@${job.ref}`,
      event_name: job.eventName,
      ...(job.environment ? {environment: job.environment} : {}),
      iss: issuer.issuer,
      nbf: now - 600,
      iat: now,
      exp: now + issuer.lifetime,
      ...issuer.claims
    }
    return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null))
  }
  const issuer: GitHubIssuer = {
    server,
    issuer: `${server.origin}${path}`,
    jwks: {keys: [...key.jwks.keys]},
    job,
    lifetime: 300,
    claims: {},
    damage: token => token,
    issued: [],
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.origin}${path}/idtoken/request?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken
    },
    subject: () => subjectOf(job)
  }
  return issuer
}

/** Environment, then pull request, then ref decide the subject (GitHub Docs, "OpenID Connect reference"). */
function subjectOf(job: GitHubJob): string {
  const escaped = (value: string) => value.replaceAll(':', '%3A')
  const tail = job.environment
    ? `environment:${escaped(job.environment)}`
    : job.eventName === 'pull_request'
      ? 'pull_request'
      : `ref:${escaped(job.ref)}`
  const name = job.immutableSubject
    ? `${job.owner}@${job.ownerId}/${job.repository}@${job.repositoryId}`
    : `${job.owner}/${job.repository}`
  return `repo:${name}:${tail}`
}
