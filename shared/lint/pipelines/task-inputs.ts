import type {Step} from '../facts/pipeline.js'
import type {Range} from '../source.js'
import {inputOf, namedInput} from './inputs.js'

/** An input that a task cannot do without. */
interface RequiredInput {
  /** The name that its documentation uses, then its other names. */
  readonly names: readonly [string, ...string[]]
  /** Only where another input has this value, or has none and this is its default. */
  readonly when?: {readonly input: string; readonly is: string; readonly byDefault?: boolean}
}

const connection: RequiredInput = {names: ['azureSubscription', 'connectedServiceNameARM']}
const script: readonly RequiredInput[] = [
  {names: ['scriptPath'], when: {input: 'scriptLocation', is: 'scriptPath', byDefault: true}},
  {names: ['inlineScript'], when: {input: 'scriptLocation', is: 'inlineScript'}}
]

/**
 * What tasks fail without, by name and major version. An input with a default is not required, so
 * that these are few (microsoft/azure-pipelines-tasks: `task.json`, and the code that reads them).
 */
const requiredInputs: Readonly<Record<string, readonly RequiredInput[]>> = {
  'azurecli@1': [connection, ...script],
  'azurecli@2': [connection, {names: ['scriptType']}, ...script],
  'azurecli@3': [
    {...connection, when: {input: 'connectionType', is: 'azureRM', byDefault: true}},
    {
      names: ['azureDevOpsServiceConnection'],
      when: {input: 'connectionType', is: 'azureDevOps'}
    },
    {names: ['scriptType']},
    ...script
  ],
  'azurepowershell@4': [connection],
  'azurepowershell@5': [connection],
  'azurekeyvault@1': [
    {names: ['azureSubscription', 'connectedServiceName']},
    {names: ['keyVaultName']}
  ],
  'azurekeyvault@2': [
    {names: ['azureSubscription', 'connectedServiceName']},
    {names: ['keyVaultName']}
  ]
}

/** An input that a task fails without, and that is not given. */
export interface MissingInput {
  readonly name: string
  /** The value of another input that asks for it, where one is written. */
  readonly askedBy?: Range
}

/**
 * The inputs that a step's task fails without. Empty for tasks that are not known, and where an
 * expression may give more inputs than the file names.
 */
export function missingInputs(step: Step): readonly MissingInput[] {
  const {uses} = step
  if (uses?.kind !== 'task' || step.moreInputs) return []
  const id = `${uses.name}@${uses.ref?.split('.')[0]}`
  const required = Object.hasOwn(requiredInputs, id) ? requiredInputs[id]! : []
  return required.flatMap(({names, when}): MissingInput[] => {
    if (names.some(name => inputOf(step, name)?.text.trim())) return []
    const [name] = names
    if (!when) return [{name}]
    const given = namedInput(step, when.input)?.value
    const value = given?.text.trim().toLowerCase()
    const applies = value ? value === when.is.toLowerCase() : when.byDefault === true
    if (!applies) return []
    return [value ? {name, askedBy: given!.range()} : {name}]
  })
}
