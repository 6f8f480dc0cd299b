/** Names of images in steps of pipelines, with the variables that they are made of. */
import type {Step} from '../facts/pipeline.js'
import type {ShellScript} from '../languages/shell.js'

const deepest = 5
const longest = 2000

/** `${{ env.X }}`, `${X}`, `$X`, `$env:X` and the macro `$(X)`. */
const variable =
  /\$\{\{\s{0,20}env\.(\w{1,100})\s{0,20}\}\}|\$\{(\w{1,100})\}|\$env:(\w{1,100})|\$\(([A-Za-z_][\w.-]{0,100})\)|\$(\w{1,100})/g

/**
 * A name of an image as it is known where a step runs: variables of the step, the job, the pipeline
 * and of the script itself are put in. What is not known stays, always in one spelling.
 */
export function imageNameIn(text: string, step: Step, script?: ShellScript): string {
  const filled = fill(text.trim().slice(0, longest), step, script, 0)
  return filled.replace(/\$\{\{([^{}]{0,500})\}\}/g, (_, inner: string) => `\${{${inner.trim()}}}`)
}

function fill(text: string, step: Step, script: ShellScript | undefined, depth: number): string {
  if (depth > deepest || text.length > longest) return text
  return text.replace(variable, (_whole: string, ...names: (string | undefined)[]) => {
    const name = names.slice(0, 5).find(each => each !== undefined)!
    const value = variableIn(name, step, script)
    return value === undefined ? `\${${name}}` : fill(value, step, script, depth + 1)
  })
}

function variableIn(name: string, step: Step, script: ShellScript | undefined): string | undefined {
  const own = (script?.assignments ?? []).filter(each => each.name.text === name)
  const [only] = own
  if (only) return own.length === 1 && !only.append ? only.value?.text.text : undefined
  const scopes = [step.variables, step.job.variables, step.job.pipeline.variables]
  const found = scopes.flatMap(scope => scope.filter(each => each.name.text === name))[0]
  // A variable that names itself comes from outside.
  return found && !new RegExp(`\\b${name}\\b`).test(found.value.text) ? found.value.text : undefined
}

/** Whether two names mean one image: no tag is `latest`, and outputs of one step go together. */
export function isSameImage(one: string, other: string): boolean {
  if (withTag(one) === withTag(other)) return true
  const made = stepOf(one)
  return made !== undefined && made === stepOf(other)
}

/** The name without its tag or digest. */
export function repositoryOf(name: string): string {
  const plain = name.split('@', 1)[0]!
  const colon = plain.lastIndexOf(':')
  return colon > plain.lastIndexOf('/') && !/[{}]/.test(plain.slice(colon))
    ? plain.slice(0, colon)
    : plain
}

function withTag(name: string): string {
  const isTagged = name.includes('@') || name.lastIndexOf(':') > name.lastIndexOf('/')
  return isTagged || /[{}]/.test(name) ? name : `${name}:latest`
}

/** The step whose output a name is made of: `steps.meta.outputs.tags`. */
function stepOf(name: string): string | undefined {
  return /\bsteps\.([\w-]{1,100})\.outputs\b/.exec(name)?.[1]
}
