import {Client} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import {type CallToolResult, Server} from '@modelcontextprotocol/server'
import type {Backend, SandboxToolClass} from './backend.js'

/** Puts an MCP server that speaks over standard input and output behind the gateway. */
export async function startStdioBackend(options: {
  readonly name: string
  /** Script of the server and its arguments, run by this Node. */
  readonly args: readonly string[]
  readonly classOf: (tool: string) => SandboxToolClass
}): Promise<Backend> {
  const client = new Client({name: 'sandbox-gateway', version: '1.0.0'})
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [...options.args],
      stderr: 'ignore'
    })
  )
  return {
    name: options.name,
    classOf: options.classOf,
    resourceOf: args => String(args['path'] ?? ''),
    callTool: (name, args) =>
      client.request({method: 'tools/call', params: {name, arguments: args}}),
    createServer: () => {
      const server = new Server(client.getServerVersion() ?? {name: options.name, version: '0'}, {
        capabilities: {tools: {}}
      })
      server.setRequestHandler('tools/list', async () => {
        const {tools} = await client.listTools()
        return {tools}
      })
      server.setRequestHandler('tools/call', async ({params}, context) => {
        const token = params._meta?.progressToken
        return (await client.request(
          {method: 'tools/call', params: {name: params.name, arguments: params.arguments ?? {}}},
          token === undefined
            ? {}
            : {
                onprogress: progress =>
                  void context.mcpReq.notify({
                    method: 'notifications/progress',
                    params: {...progress, progressToken: token}
                  })
              }
        )) as CallToolResult
      })
      return server
    },
    close: () => client.close()
  }
}
