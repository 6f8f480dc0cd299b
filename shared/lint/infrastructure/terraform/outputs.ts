/** What a module hands out, and the providers that it is written for, as things that rules look at. */
import {attributeOf} from '../../formats/infrastructure.js'
import {MappedText, type SourceFile} from '../../source.js'
import type {Resource} from '../resource.js'
import {evaluate} from '../values/evaluate.js'
import {objectOf} from '../values/shape.js'
import {type Place, textValue, type Value} from '../values/value.js'
import type {TerraformScope} from './scope.js'

/**
 * The outputs of a module: `value`, `sensitive`, `written` (the expression as it stands), and `isCalled`
 * where another module takes them.
 */
export function* outputsOf(scope: TerraformScope): Generator<Resource> {
  for (const [name, {item, file}] of scope.module.outputs) {
    const place = {file, range: item.range}
    const value = attributeOf(item, 'value')?.value
    const sensitive = attributeOf(item, 'sensitive')?.value
    if (!value) continue
    const environment = scope.environment(file)
    yield {
      type: 'output',
      scope: scope.id,
      address: `output.${name}`,
      label: `output.${name}`,
      place,
      exists: 'yes',
      source: 'terraform',
      declaration: item,
      body: objectOf(
        {
          isCalled: {kind: 'constant', value: scope.isModule, place},
          sensitive: sensitive && evaluate(sensitive, environment),
          value: evaluate(value, environment),
          written: textValue(MappedText.of(file, value.range))
        },
        place
      )
    }
  }
}

/** A version as three numbers. */
const version = /(\d{1,9})(?:\.\d{1,9}){0,2}/

/**
 * The version of the provider azurerm that a folder is locked to, by `.terraform.lock.hcl`, or by the
 * lower bound of its constraints: nothing older is taken. A root module without any takes the newest,
 * and has no `major`.
 */
export function* providersOf(
  scope: TerraformScope,
  read: (folder: string, name: string) => SourceFile | undefined
): Generator<Resource> {
  const {folder} = scope.module
  const lock = read(folder, '.terraform.lock.hcl')
  const locked =
    lock &&
    /provider "[^"\n]{0,100}\/hashicorp\/azurerm" \{[^}]{0,500}?version\s{0,40}=\s{0,40}"([^"\n]{1,40})"/.exec(
      lock.text
    )?.[1]
  let isSaid = locked !== undefined
  for (const {item, file} of scope.module.settings) {
    const required = item.blocks.find(({type}) => type === 'required_providers')
    const attribute = required && attributeOf(required, 'azurerm')
    if (!attribute) continue
    isSaid = true
    const place = {file, range: attribute.value.range}
    const written = file.text.slice(attribute.value.range.start, attribute.value.range.end)
    const constraint = /version\s{0,40}=\s{0,40}"([^"\n]{1,100})"/.exec(written)?.[1]
    const major = locked === undefined ? lowest(constraint) : version.exec(locked)?.[1]
    if (major === undefined) continue
    yield provider(scope, place, {kind: 'constant', value: Number(major), place})
  }
  // Terragrunt writes the versions when it runs.
  if (isSaid || !scope.isRoot || read(folder, 'terragrunt.hcl')) return
  const [first] = scope.module.resources.values()
  if (first) yield provider(scope, {file: first.file, range: first.item.header}, undefined)
}

function provider(scope: TerraformScope, place: Place, major: Value | undefined): Resource {
  return {
    type: 'terraform/provider',
    scope: scope.id,
    address: 'provider.azurerm',
    label: 'azurerm',
    place,
    exists: 'yes',
    source: 'terraform',
    body: objectOf({major}, place)
  }
}

/** The major version of the lower bound of constraints: `~> 5.0`, `>= 5.1, < 6.0`, `5.2.0`. */
function lowest(constraint: string | undefined): string | undefined {
  for (const part of constraint?.split(',') ?? []) {
    const found = /^\s{0,9}(?:~>|>=|=|)\s{0,9}(\d{1,9})(?:\.\d{1,9}){0,2}\s{0,9}$/.exec(part)
    if (found) return found[1]
  }
  return undefined
}
