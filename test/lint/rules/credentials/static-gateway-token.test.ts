import {expect, test} from '@jest/globals'
import {staticGatewayToken} from '../../../../shared/lint/rules/credentials/static-gateway-token.js'
import {inPipeline} from '../../../support/rule-findings.js'

const pipeline = (name: string) => `steps:
  - task: McpGatehouse@1
    name: gateway
    inputs:
      command: token
  - script: ./call-tool
    env:
      MCP_TOKEN: $(${name})
`

test('takes the output of a step of the same job for no stored secret', async () => {
  expect(await inPipeline(staticGatewayToken, pipeline('gateway.token'))).toEqual([])
  expect(await inPipeline(staticGatewayToken, pipeline('GatewayToken'))).toHaveLength(1)
  expect(await inPipeline(staticGatewayToken, pipeline('other.token'))).toHaveLength(1)
})
