/** A JSON Schema (draft 7), or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

export const draft = 'http://json-schema.org/draft-07/schema#'

export const text = (description: string): Schema => ({description, type: 'string', minLength: 1})
export const count = (description: string): Schema => ({description, type: 'integer', minimum: 0})
/** A line or column. */
export const place = (description: string): Schema => ({description, type: 'integer', minimum: 1})
export const flag = (description: string): Schema => ({description, type: 'boolean'})
export const list = (items: Schema, description: string): Schema => ({
  description,
  type: 'array',
  items
})
export const orNull = (schema: Schema): Schema => ({...schema, type: [schema['type'], 'null']})

/** An object with these properties and no other; those whose names end in `?` may be absent. */
export function object(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  const names = Object.keys(properties)
  return {
    ...(description !== undefined && {description}),
    type: 'object',
    additionalProperties: false,
    required: names.filter(name => !name.endsWith('?')),
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name.replace(/\?$/, ''), schema])
    )
  }
}

/** The text of a schema file. */
export function schemaText(title: string, schema: Schema): string {
  return `${JSON.stringify({$schema: draft, title, ...schema}, null, 2)}\n`
}
