import {excerpt} from './http-failure.js'
import {CallFailure} from './outcome.js'
import type {ToolClass} from './policy.js'
import {compileSchema, SchemaError} from './schema/validator.js'
import type {ToolDefinition, ToolResult} from './tool-result.js'

/** What a complete result says against success. */
export async function resultFailure(
  tool: string,
  toolClass: ToolClass,
  result: ToolResult,
  definition: ToolDefinition | undefined,
  onNotice: (message: string) => void
): Promise<CallFailure | undefined> {
  if (result.isError) {
    const said = toolClass === 'secrets' ? '' : excerpt(result.text)
    return new CallFailure('tool-error', `the tool reports an error${said ? `: ${said}` : ''}`, {
      executed: 'yes'
    })
  }
  const schema = definition?.outputSchema
  if (schema === undefined) return undefined
  const mismatch = (message: string) =>
    new CallFailure('output-schema', `the result of ${tool} does not fit its schema: ${message}`, {
      executed: 'yes',
      hint: 'The tool has run, and its result is in the result file as it came.'
    })
  if (result.structured === undefined) return mismatch('it has no structured content')
  try {
    const complaints = (await compileSchema(schema))(result.structured)
    if (complaints.length === 0) return undefined
    return mismatch(
      complaints.map(({pointer, message}) => `${pointer || 'the object'} ${message}`).join('; ')
    )
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    onNotice(
      `The result of ${tool} was not checked: its output schema cannot be used: ${error.message}.`
    )
    return undefined
  }
}
