import fs from 'node:fs'
import path from 'node:path'
import {Ajv} from 'ajv'
import formats from 'ajv-formats'
import {root} from './root.js'

const ajv = new Ajv({strict: true, allowUnionTypes: true, allErrors: true})
formats.default(ajv)

/** What a published schema has against a value: one line for each error, none when it is valid. */
export function schemaErrors(name: string, value: unknown): string[] {
  const file = path.join(root, 'schema', `${name}.schema.json`)
  const validate = ajv.getSchema(name) ?? addSchema(name, file)
  validate(value)
  return (validate.errors ?? []).map(
    ({instancePath, message, params}) => `${instancePath} ${message} ${JSON.stringify(params)}`
  )
}

function addSchema(name: string, file: string): NonNullable<ReturnType<Ajv['getSchema']>> {
  ajv.addSchema(JSON.parse(fs.readFileSync(file, 'utf8')) as object, name)
  return ajv.getSchema(name)!
}
