import type {LintConfig} from '../../config/config.js'
import {shownName, wordsOf} from '../../credentials/index.js'
import type {ValueReference} from '../../facts/facts.js'
import type {Job, Pipeline, Variable} from '../../facts/pipeline.js'
import {namedInput} from '../../pipelines/inputs.js'
import {isThisAction} from '../../pipelines/oidc-use.js'
import {madeInRun, secretsIn, storedSecret} from '../../pipelines/stored-secrets.js'
import type {Rule} from '../../rule.js'
import type {Range} from '../../source.js'

/** A stored token for an MCP gateway that would take the identity of the job. */
export const staticGatewayToken: Rule = {
  id: 'static-gateway-token',
  severity: 'warning',
  check({pipeline, mcpServers}, report, config) {
    if (!pipeline) return
    const reported: Range[] = []
    const found = (range: Range, subject: string, message: string, help: string): void => {
      if (reported.some(other => other.start <= range.start && range.end <= other.end)) return
      reported.push(range)
      report({range, subject, message, help})
    }
    for (const server of mcpServers) {
      if (!server.url || !isGateway(server.url.text, config)) continue
      for (const {name, value} of server.headers) {
        const references = referencesWithin(value.range(), pipeline)
        if (!storedSecret(references, pipeline, undefined)) continue
        found(
          value.range(),
          `${server.name} ${name.text}`,
          `MCP server '${shownName(server.name)}' is given a stored secret in ${name.text}`,
          forRun
        )
      }
    }
    for (const {variable, job} of variablesOf(pipeline)) {
      const name = variable.name.text
      const secret = isGatewayToken(name)
        ? storedSecret(variable.references, pipeline, job)
        : undefined
      if (!secret) continue
      const message = `${name} takes its token from the stored secret ${secret}`
      found(variable.range, name, message, forRun)
    }
    for (const job of pipeline.jobs) {
      for (const step of job.steps) {
        const ours = isThisAction(step) || step.uses?.name === 'mcpgatehouse'
        const token = ours ? namedInput(step, 'token') : undefined
        const secret = token && storedSecret(token.references, pipeline, job)
        if (!token || !secret) continue
        found(
          token.value.range(),
          `${job.id} ${step.index}`,
          `the call is given the stored secret ${secret} as its token`,
          'Drop token and give tenant-id, client-id and resource: the command then gets a token by itself.'
        )
      }
    }
    // Wherever else a secret goes whose own name says what it is for, once in each job.
    const seen = new Set<string>()
    for (const use of pipeline.expressions) {
      const [secret] = secretsIn(use).filter(isGatewayToken)
      if (!secret || use.place === 'condition' || madeInRun(secret, pipeline, use.job)) continue
      const key = `${use.job?.id ?? ''} ${secret}`
      if (seen.has(key)) continue
      seen.add(key)
      found(use.range, key, `the stored secret ${secret} is the token of an MCP gateway`, forRun)
    }
  }
}

const forRun = 'Get a token for the run with the token command.'

function* variablesOf(pipeline: Pipeline): Generator<{variable: Variable; job: Job | undefined}> {
  const seen = new Set<Variable>()
  for (const variable of pipeline.variables) {
    seen.add(variable)
    yield {variable, job: undefined}
  }
  for (const job of pipeline.jobs) {
    for (const variable of [...job.variables, ...job.steps.flatMap(step => step.variables)]) {
      if (seen.has(variable)) continue
      seen.add(variable)
      yield {variable, job}
    }
  }
}

const tokenWords = new Set(
  'token key apikey secret password bearer auth authorization credential credentials pat jwt'.split(
    ' '
  )
)
/** Words between `MCP` and what the value is that name no service. */
const betweenWords = new Set(
  'gateway gw server servers proxy api access client service app user bot auth oauth admin ci prod dev test staging static remote http sse x'.split(
    ' '
  )
)
/** Services with servers of their own, which know no federation with Microsoft Entra ID. */
const services = new Set(
  'github gitlab bitbucket notion slack linear jira atlassian confluence figma stripe sentry openai anthropic brave tavily context supabase vercel cloudflare docker google aws hubspot asana airtable postgres mongodb mdb atlas grafana datadog'.split(
    ' '
  )
)

/** `MCP_TOKEN`, `mcpGatewayApiKey`, `ACME_MCP_TOKEN`; not `MCP_GITHUB_TOKEN`. */
function isGatewayToken(name: string): boolean {
  const words = wordsOf(name)
  const mcp = words.indexOf('mcp')
  if (mcp < 0 || mcp === words.length - 1) return false
  if (!tokenWords.has(words.at(-1)!) || words.some(word => services.has(word))) return false
  // `MCP_VOYAGE_API_KEY`: what stands between is the service that the server uses.
  return words.slice(mcp + 1).every(word => tokenWords.has(word) || betweenWords.has(word))
}

function isGateway(url: string, config: LintConfig): boolean {
  return config.gateways.some(gateway => url.startsWith(gateway))
}

/** The expressions of the document that stand in a stretch of it: a header in an embedded configuration. */
function referencesWithin({start, end}: Range, {expressions}: Pipeline): ValueReference[] {
  return expressions
    .filter(({range}) => start <= range.start && range.end <= end)
    .map(({name: _key, ...use}) => ({
      ...use,
      ...(use.syntax === 'macro' &&
        use.expression.kind === 'property' && {name: use.expression.name})
    }))
}
