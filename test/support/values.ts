import {parseHcl} from '../../shared/lint/formats/hcl.js'
import {azureFunction} from '../../shared/lint/infrastructure/azure/functions.js'
import {addTerraformCalls} from '../../shared/lint/infrastructure/callers.js'
import type {RepositoryFiles} from '../../shared/lint/infrastructure/repository-files.js'
import {TerraformModules} from '../../shared/lint/infrastructure/terraform/modules.js'
import {TerraformScopes} from '../../shared/lint/infrastructure/terraform/scopes.js'
import {Budget} from '../../shared/lint/infrastructure/values/budget.js'
import {evaluate} from '../../shared/lint/infrastructure/values/evaluate.js'
import type {Value} from '../../shared/lint/infrastructure/values/value.js'
import {parseArmExpression} from '../../shared/lint/languages/arm-expression.js'
import {MappedText, SourceFile} from '../../shared/lint/source.js'

/** Files of a repository that are only in memory. */
export function filesOf(texts: Readonly<Record<string, string>>): RepositoryFiles {
  const files = new Map(
    Object.entries(texts).map(([name, text]) => [name, new SourceFile(name, text)])
  )
  return {
    read: name => files.get(name),
    list: folder =>
      [...files.keys()].filter(name => {
        const parent = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : ''
        return parent === folder
      })
  }
}

/** The values of a local in every scope of a module. */
export async function localsOf(
  texts: Readonly<Record<string, string>>,
  name: string,
  folder = ''
): Promise<unknown[]> {
  const files = filesOf(texts)
  const modules = new TerraformModules(parseHcl, files)
  const callers = new Map<string, Set<string>>()
  for (const path of Object.keys(texts)) addTerraformCalls(files.read(path)!, callers)
  return new TerraformScopes(modules, callers).of(folder).map(scope => {
    const local = scope.module.local(name)
    return local && shown(evaluate(local.item, scope.environment(local.file)))
  })
}

/**
 * The value of an expression of Terraform, in a module that knows nothing of `var.u`, declares
 * `azurerm_subnet.s`, and has the object `local.o = {a = "1", b = "2"}`.
 */
export async function terraformValue(
  expression: string,
  texts: Readonly<Record<string, string>> = {}
): Promise<unknown> {
  const [value] = await localsOf(
    {
      'main.tf': `locals {\n  x = ${expression}\n  o = {a = "1", b = "2"}\n}\nvariable "u" {}\nresource "azurerm_subnet" "s" {}\n`,
      ...texts
    },
    'x'
  )
  return value
}

/** The value of an expression of an ARM template; nothing is known of `u()`. */
export function armValue(expression: string): unknown {
  const file = new SourceFile('azuredeploy.json', `[${expression}]`)
  const parsed = parseArmExpression(MappedText.of(file))
  if (!parsed) throw new Error('no expression')
  return shown(
    evaluate(parsed, {
      file,
      budget: new Budget(),
      bindings: new Map(),
      lookup: () => undefined,
      call: azureFunction
    })
  )
}

/**
 * A value as plain data: `?` is unknown, `nothing` is certainly not there, `<…>` in a text is a hole,
 * `->` a reference; the last item of a list that may have others is `…`, and so is a key of an object.
 */
export function shown(value: Value): unknown {
  switch (value.kind) {
    case 'text': {
      let text = value.text.text.text
      for (const {start, end} of [...value.text.holes].reverse()) {
        text = `${text.slice(0, start)}<…>${text.slice(end)}`
      }
      return text
    }
    case 'constant':
      return value.value
    case 'list':
      return [...value.items.map(shown), ...(value.open ? ['…'] : [])]
    case 'object':
      return Object.fromEntries([
        ...value.entries.map(({key, value: inner}) => [key.text.text, shown(inner)]),
        ...(value.open ? [['…', '…']] : [])
      ])
    case 'choice':
      return {oneOf: value.options.map(shown)}
    case 'reference':
      return `-> ${[value.address, ...value.path].join('.')}`
    case 'unknown':
      return value.missing ? 'nothing' : '?'
  }
}
