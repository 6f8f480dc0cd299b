import type {LintConfig} from '../config.js'
import {findMacros} from '../formats/azure-expression.js'
import {referencesIn} from '../formats/expression.js'
import {findGitHubExpressions} from '../formats/github-expression.js'
import {isSecretVariable} from '../pipelines/authority.js'
import {inputOf} from '../pipelines/inputs.js'
import {isThisAction} from '../pipelines/oidc-use.js'
import type {Job, Pipeline, Variable} from '../pipelines/pipeline.js'
import type {MappedText} from '../source.js'
import type {Rule} from './rule.js'

/** A stored token for an MCP gateway that would take the identity of the job. */
export const staticGatewayToken: Rule = {
  meta: {
    id: 'static-gateway-token',
    summary: 'Stored secret as the token of an MCP server or gateway',
    severity: 'warning',
    why: 'A stored token of the MCP gateway works for whoever has it, long after the run, and the audit log cannot tell the pipeline from a laptop: this is how a runner of someone who had left went on reading documents. The gateway trusts Microsoft Entra ID, and Entra ID trusts the identity of the job, so a token for one run can be had without storing anything.',
    fix: 'Let the `token` command get the token: on GitHub with `id-token: write`, in Azure Pipelines with a workload identity service connection; or use the `call` command, which does both. Then delete the stored token. Servers that know no federation keep their secret.',
    securitySeverity: 6,
    references: [
      'https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization',
      'https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation'
    ],
    bad: {
      file: '.github/workflows/call.yml',
      text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - run: ./call-tool create_pull_request
        env:
          MCP_GATEWAY_TOKEN: \${{ secrets.MCP_GATEWAY_TOKEN }}
`
    },
    good: {
      file: '.github/workflows/call.yml',
      text: `on: push
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - id: gateway
        uses: acme/mcp-gatehouse@7c2f1a9e0b3d4c5f6a7b8c9d0e1f2a3b4c5d6e7f # v1.0.0
        with:
          command: token
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          client-id: \${{ vars.AZURE_CLIENT_ID }}
          resource: api://mcp-gateway
      - run: ./call-tool create_pull_request
        env:
          MCP_GATEWAY_TOKEN: \${{ steps.gateway.outputs.token }}
`
    }
  },
  check({pipeline, mcpServers}, report, config) {
    for (const server of pipeline ? mcpServers : []) {
      if (!server.url || !isGateway(server.url.text, config)) continue
      for (const {name, value} of server.headers) {
        if (!storedSecret(value, pipeline!, undefined)) continue
        report({
          range: value.range(),
          message: `MCP server '${server.name}' is given a stored secret in ${name.text}`,
          help: 'Get a token for the run with the token command.',
          subject: `${server.name} ${name.text}`
        })
      }
    }
    if (!pipeline) return
    const seen = new Set<Variable>()
    for (const variable of pipeline.variables) checkVariable(variable, undefined)
    for (const job of pipeline.jobs) {
      for (const variable of job.variables) checkVariable(variable, job)
      for (const step of job.steps) {
        for (const variable of step.variables) checkVariable(variable, job)
        const token =
          isThisAction(step) || step.uses?.name === 'mcpgatehouse'
            ? inputOf(step, 'token')
            : undefined
        const secret = token && storedSecret(token, pipeline, job)
        if (!token || !secret) continue
        report({
          range: token.range(),
          message: `the call is given the stored secret ${secret} as its token`,
          help: 'Drop token and give tenant-id, client-id and resource: the command then gets a token by itself.',
          subject: `${job.id} ${step.index}`
        })
      }
    }

    function checkVariable(variable: Variable, job: Job | undefined): void {
      const name = variable.name.text
      if (seen.has(variable) || !isGatewayVariable(name)) return
      seen.add(variable)
      const secret = storedSecret(variable.value, pipeline!, job)
      if (!secret) return
      report({
        range: variable.range,
        message: `${name} takes its token from the stored secret ${secret}`,
        help: 'Get a token for the run with the token command.',
        subject: name
      })
    }
  }
}

/** `MCP_TOKEN`, `MCP_GATEWAY_API_KEY`, `ACME_MCP_TOKEN`. */
function isGatewayVariable(name: string): boolean {
  return /(?:^|_)MCP_(?:[A-Z0-9]+_)*(?:TOKEN|KEY|SECRET|PASSWORD|BEARER|AUTH|AUTHORIZATION)$/i.test(
    name
  )
}

function isGateway(url: string, config: LintConfig): boolean {
  return config.gateways.some(gateway => url.startsWith(gateway))
}

/** The stored secret in a value, as it is named. */
function storedSecret(
  value: MappedText,
  {system}: Pipeline,
  job: Job | undefined
): string | undefined {
  if (system === 'azure') {
    return findMacros(value).find(
      ({name}) => !isOutputOfStep(name, job) && isSecretVariable(name, job?.pipeline, job)
    )?.name
  }
  for (const {expression} of findGitHubExpressions(value)) {
    for (const {path, flows} of expression ? referencesIn(expression) : []) {
      if (flows && path[0] === 'secrets' && path[1] !== undefined && path[1] !== 'github_token') {
        return path[1].toUpperCase()
      }
    }
  }
  return undefined
}

/** `gateway.token`, where a step of the job is named `gateway`: made in this run, stored nowhere. */
function isOutputOfStep(name: string, job: Job | undefined): boolean {
  const step = name.slice(0, Math.max(0, name.indexOf('.'))).toLowerCase()
  return step !== '' && (job?.steps.some(({id}) => id?.toLowerCase() === step) ?? false)
}
