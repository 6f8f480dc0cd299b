import {
  type CallToolResult,
  inputRequired,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type Tool
} from '@modelcontextprotocol/server'
import {type Backend, type SandboxToolClass, UnknownToolError} from './backend.js'

/** A small server of our own, with tools of every class, that counts what it carries out. */
export interface NotesBackend extends Backend {
  /** How often each tool was carried out. */
  readonly executions: ReadonlyMap<string, number>
  readonly notes: ReadonlyMap<string, Note>
  /** Changes the input schema of a tool, for schema pins. */
  setSchema(tool: string, inputSchema: Tool['inputSchema']): void
}

interface Note {
  readonly title: string
  body: string
}

interface ToolEntry {
  readonly toolClass: SandboxToolClass
  definition: Omit<Tool, 'name'>
  run(
    args: Record<string, unknown>,
    progress: (done: number, total: number) => Promise<void>
  ): unknown
}

/** Made up; it opens nothing. */
export const sandboxSecret = 'sandbox-deploy-key-7Q2mX9'

const text = (value: string, more: object = {}): CallToolResult => ({
  content: [{type: 'text', text: value}],
  ...more
})

const noteId = {type: 'string', description: 'Id of a note'}
const object = (properties: object, required: string[] = []): Tool['inputSchema'] =>
  ({type: 'object', properties, required, additionalProperties: false}) as Tool['inputSchema']

export function createNotesBackend(): NotesBackend {
  const notes = new Map<string, Note>([
    ['n1', {title: 'Runbook', body: 'Restart the gateway from the portal.'}],
    ['n2', {title: 'On call', body: 'Week 47: platform team.'}]
  ])
  const executions = new Map<string, number>()
  const keys = new Map<string, string>()
  const find = (id: unknown): Note => {
    const note = notes.get(String(id))
    if (!note) throw new Error(`there is no note ${String(id)}`)
    return note
  }
  const tools: Record<string, ToolEntry> = {
    get_note: {
      toolClass: 'read',
      definition: {
        description: 'Reads a note.',
        inputSchema: object({id: noteId}, ['id']),
        outputSchema: object({title: {type: 'string'}, body: {type: 'string'}}, ['title', 'body']),
        annotations: {readOnlyHint: true}
      },
      run: ({id}) => {
        const {title, body} = find(id)
        return text(`# ${title}\n${body}`, {structuredContent: {title, body}})
      }
    },
    search_notes: {
      toolClass: 'read',
      definition: {
        description: 'Finds notes that hold a text.',
        inputSchema: object({query: {type: 'string'}, limit: {type: 'integer', minimum: 1}}, [
          'query'
        ]),
        annotations: {readOnlyHint: true}
      },
      run: ({query, limit}) => {
        const found = [...notes]
          .filter(([, note]) => `${note.title} ${note.body}`.includes(String(query)))
          .slice(0, Number(limit ?? 10))
        return text(found.map(([id, note]) => `${id} ${note.title}`).join('\n') || 'nothing found')
      }
    },
    count_slowly: {
      toolClass: 'read',
      definition: {
        description: 'Counts, with progress, a few milliseconds a step.',
        inputSchema: object(
          {
            steps: {type: 'integer', minimum: 1, maximum: 1000},
            ms: {type: 'integer', minimum: 0, maximum: 10_000}
          },
          ['steps']
        ),
        annotations: {readOnlyHint: true}
      },
      run: async ({steps, ms}, progress) => {
        for (let step = 1; step <= Number(steps); step++) {
          await new Promise(resolve => setTimeout(resolve, Number(ms ?? 5)))
          await progress(step, Number(steps))
        }
        return text(`counted to ${String(steps)}`)
      }
    },
    create_note: {
      toolClass: 'write',
      definition: {
        description: 'Adds a note. With a request_id, the same request adds it only once.',
        inputSchema: object(
          {title: {type: 'string'}, body: {type: 'string'}, request_id: {type: 'string'}},
          ['title']
        )
      },
      run: ({title, body, request_id: key}) => {
        const known = typeof key === 'string' ? keys.get(key) : undefined
        const id = known ?? `n${notes.size + 1}`
        notes.set(id, {title: String(title), body: String(body ?? '')})
        if (typeof key === 'string') keys.set(key, id)
        return text(`created ${id}`, {structuredContent: {id}})
      }
    },
    touch_note: {
      toolClass: 'write',
      definition: {
        description: 'Marks a note as read, which writes.',
        inputSchema: object({id: noteId}, ['id']),
        annotations: {readOnlyHint: false}
      },
      run: ({id}) => text(`touched ${find(id).title}`)
    },
    delete_note: {
      toolClass: 'admin',
      definition: {
        description: 'Removes a note for good.',
        inputSchema: object({id: noteId}, ['id']),
        annotations: {destructiveHint: true}
      },
      run: ({id}) => {
        find(id)
        notes.delete(String(id))
        return text('deleted')
      }
    },
    ask_owner: {
      toolClass: 'write',
      definition: {
        description: 'Asks the user before it does anything.',
        inputSchema: object({})
      },
      run: () =>
        inputRequired({
          inputRequests: {
            confirm: inputRequired.elicit({
              message: 'Really?',
              requestedSchema: {type: 'object', properties: {confirm: {type: 'boolean'}}}
            })
          }
        })
    },
    read_secret: {
      toolClass: 'secrets',
      definition: {
        description: 'Reads a made-up secret.',
        inputSchema: object({name: {type: 'string'}}, ['name'])
      },
      run: ({name}) =>
        text(JSON.stringify({name, value: sandboxSecret}), {
          structuredContent: {name, value: sandboxSecret}
        })
    }
  }

  const carryOut = async (
    name: string,
    args: Record<string, unknown>,
    progress: (done: number, total: number) => Promise<void>
  ): Promise<unknown> => {
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined
    if (!tool) throw new UnknownToolError(`Unknown tool: ${name}`)
    executions.set(name, (executions.get(name) ?? 0) + 1)
    try {
      return await tool.run(args, progress)
    } catch (error) {
      return text((error as Error).message, {isError: true})
    }
  }

  return {
    name: 'notes',
    executions,
    notes,
    classOf: tool => (Object.hasOwn(tools, tool) ? tools[tool]!.toolClass : 'admin'),
    resourceOf: args => String(args['id'] ?? args['title'] ?? args['name'] ?? ''),
    setSchema: (name, inputSchema) => {
      const tool = tools[name]
      if (tool) tool.definition = {...tool.definition, inputSchema}
    },
    callTool: (name, args) => carryOut(name, args, async () => {}),
    createServer: () => {
      const server = new Server(
        {name: 'notes', version: '1.0.0'},
        {capabilities: {tools: {}}, instructions: 'Notes of a made-up team.'}
      )
      server.setRequestHandler('tools/list', () => ({
        tools: Object.entries(tools).map(([name, {definition}]) => ({name, ...definition}))
      }))
      server.setRequestHandler('tools/call', async ({params}, context) => {
        const token = params._meta?.progressToken
        try {
          return (await carryOut(params.name, params.arguments ?? {}, async (progress, total) => {
            if (token === undefined) return
            await context.mcpReq.notify({
              method: 'notifications/progress',
              params: {progressToken: token, progress, total}
            })
          })) as CallToolResult
        } catch (error) {
          if (!(error instanceof UnknownToolError)) throw error
          throw new ProtocolError(ProtocolErrorCode.InvalidParams, error.message)
        }
      })
      return server
    },
    close: async () => {}
  }
}
