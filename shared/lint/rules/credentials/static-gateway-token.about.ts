import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Stored secret as the token of an MCP server or gateway',
  why: 'A stored token of the MCP gateway works for anyone who has it, long after the run, and the audit log cannot tell the pipeline from a laptop: this is how a runner of someone who had left went on reading documents. The gateway trusts Microsoft Entra ID, and Entra ID trusts the identity of the job, so a token for one run can be had without storing anything.',
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
}
