import {type ToolClass, toolClasses} from '../../shared/gateway/policy.js'

const meaning: Readonly<Record<ToolClass, string>> = {
  read: 'Tools that change nothing: they may be sent again when in doubt.',
  write: 'Tools that change something.',
  admin: 'Tools that change who may do what.',
  secrets: 'Tools that return secrets: for pipelines only.'
}

/**
 * Text of `schema/policy.schema.json`: what an editor knows of the policy file of `call` and `policy`.
 * `parsePolicy` reads it; a test holds the two together.
 */
export function policySchema(): string {
  const tools = (description: string) => ({
    description,
    type: ['array', 'null'],
    items: {type: 'string', minLength: 1}
  })
  const server = {
    type: 'object',
    additionalProperties: false,
    properties: {
      url: {
        description:
          'The gateway URLs at or below this one are the server. Without it, the part holds for every URL.',
        type: 'string',
        format: 'uri',
        examples: ['https://mcp.acme.com/github']
      },
      ...Object.fromEntries(
        toolClasses.map(name => [
          name,
          tools(
            `${meaning[name]} Names or globs; where several match, the highest class counts. The gateway's table takes names only.`
          )
        ])
      ),
      idempotent: tools('Tools that may be sent twice although they write: names or globs.'),
      resource: {
        description:
          'Where in the arguments of a tool stands what it works on: name or glob to JSON Pointer.',
        type: ['object', 'null'],
        additionalProperties: {type: 'string', pattern: '^(/|$)'},
        examples: [{create_issue: '/repo'}]
      }
    }
  }
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Policy of mcp-gatehouse: the classes of MCP tools',
    type: 'object',
    additionalProperties: false,
    required: ['servers'],
    properties: {
      $schema: {type: 'string', description: 'Address of this schema, for editors.'},
      servers: {
        description: 'MCP servers by name. Tools that none of them lists are denied.',
        type: 'object',
        minProperties: 1,
        additionalProperties: server
      }
    }
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
