import type {ScriptBlock} from '../facts/facts.js'
import type {
  Container,
  ExpressionUse,
  Include,
  Job,
  Parameter,
  Pipeline,
  Place,
  Step,
  Trigger,
  Variable
} from '../facts/pipeline.js'
import {
  asMapping,
  asScalar,
  asSequence,
  asText,
  entryOf,
  get,
  itemsOf,
  type MappingEntry,
  type MappingNode,
  resolve,
  type SyntaxNode,
  walkScalars
} from '../formats/syntax.js'
import {parseDirective} from '../languages/azure-expression.js'
import {referencesOf} from '../languages/value-references.js'
import {readTaskReference} from '../pipelines/action-reference.js'
import {taskScriptInput} from '../pipelines/code-inputs.js'
import {inputOf} from '../pipelines/inputs.js'
import type {MappedText, SourceFile} from '../source.js'
import {insertionIn} from './github-reader.js'

const maxSteps = 20_000
const maxDepth = 40

type Writable<T> = {-readonly [K in keyof T]: T[K]}

interface Where {
  place: Place
  job?: Job
  step?: Step
}

/** What the levels above a job contribute to it. */
interface Scope {
  readonly variables: readonly Variable[]
  readonly windows: boolean
  readonly stage?: readonly string[]
}

type JobDraft = Writable<Job> & {steps: Step[]; variables: Variable[]}

const stepKeys = new Set([
  'task',
  'script',
  'bash',
  'pwsh',
  'powershell',
  'checkout',
  'download',
  'downloadBuild',
  'getPackage',
  'publish',
  'reviewApp'
])

/** Reads pipelines and templates (Microsoft Learn "YAML schema reference for Azure Pipelines"). */
export class AzureReader {
  private readonly file: SourceFile
  private readonly pipeline: Writable<Pipeline> & {
    variables: Variable[]
    jobs: Job[]
    includes: Include[]
    expressions: ExpressionUse[]
    containers: Container[]
  }
  private steps = 0

  constructor(file: SourceFile) {
    this.file = file
    this.pipeline = {
      system: 'azure',
      kind: 'pipeline',
      file,
      triggers: [],
      variables: [],
      jobs: [],
      includes: [],
      repositories: [],
      containers: [],
      parameters: [],
      expressions: []
    }
  }

  read(root: SyntaxNode): Pipeline {
    const {pipeline} = this
    pipeline.triggers = readTriggers(root)
    pipeline.parameters = readParameters(get(root, 'parameters'))
    pipeline.kind = isTemplate(root) ? 'template' : 'pipeline'
    this.readResources(get(root, 'resources'))
    pipeline.variables = this.readVariables(get(root, 'variables'), 'pipeline')
    this.collect(get(root, 'variables'), {place: 'pipeline-env'})
    for (const key of ['name', 'pool', 'parameters', 'resources', 'container', 'pr', 'trigger']) {
      this.collect(entryOf(root, key)?.value, {place: 'other'})
    }
    const scope: Scope = {variables: [], windows: isWindows(get(root, 'pool'))}
    this.readStages(get(root, 'stages'), scope, 0)
    this.readJobs(get(root, 'jobs'), scope, 0)
    const steps = entryOf(root, 'steps')
    if (steps) this.readStepList(steps, pipeline.kind === 'template' ? 'steps' : 'job', root, scope)
    const extended = get(root, 'extends')
    if (extended) this.readInclude(extended, undefined, scope, 0)
    return pipeline
  }

  private readResources(node: SyntaxNode | undefined): void {
    this.pipeline.repositories = itemsOf(get(node, 'repositories')).flatMap(item => {
      const alias = asText(get(item, 'repository'))?.text
      if (alias === undefined) return []
      const name = asText(get(item, 'name'))
      const ref = asText(get(item, 'ref'))
      return [
        {
          alias,
          type: asText(get(item, 'type'))?.text.toLowerCase() ?? 'git',
          range: item.range,
          ...(name ? {name} : {}),
          ...(ref ? {ref} : {})
        }
      ]
    })
    for (const item of itemsOf(get(node, 'containers'))) {
      const container = this.readContainer(item)
      if (container) this.pipeline.containers.push(container)
    }
  }

  private readContainer(node: SyntaxNode | undefined): Container | undefined {
    const resolved = resolve(node)
    const image = asText(resolved) ?? asText(get(resolved, 'image'))
    if (!resolved || !image) return undefined
    const alias = asText(get(resolved, 'container'))?.text
    return {
      image,
      variables: this.readVariables(get(resolved, 'env'), 'container'),
      credentials: [],
      range: resolved.range,
      ...(alias ? {alias} : {})
    }
  }

  private readStages(node: SyntaxNode | undefined, scope: Scope, depth: number): void {
    if (depth > maxDepth) return
    for (const item of flatten(node)) {
      if (asText(get(item, 'template'))) {
        this.readInclude(item, undefined, scope, depth)
        continue
      }
      const variables = this.readVariables(get(item, 'variables'), 'stage')
      this.collect(get(item, 'variables'), {place: 'stage-env'})
      for (const key of ['stage', 'displayName', 'condition', 'pool']) {
        this.collect(entryOf(item, key)?.value, {place: 'other'})
      }
      const pool = get(item, 'pool')
      this.readJobs(
        get(item, 'jobs'),
        {
          variables: [...scope.variables, ...variables],
          windows: pool ? isWindows(pool) : scope.windows,
          stage: [get(item, 'stage'), get(item, 'displayName')].flatMap(
            node => asText(node)?.text ?? []
          )
        },
        depth + 1
      )
      const steps = entryOf(item, 'steps')
      if (steps) this.readStepList(steps, 'job', item, scope)
    }
  }

  private readJobs(node: SyntaxNode | undefined, scope: Scope, depth: number): void {
    if (depth > maxDepth) return
    for (const item of flatten(node)) {
      const body = asMapping(item)
      if (!body) continue
      if (asText(get(body, 'template'))) this.readInclude(body, undefined, scope, depth)
      else this.readJob(body, scope)
    }
  }

  private readJob(body: MappingNode, scope: Scope): void {
    const deployment = entryOf(body, 'deployment')
    const head = deployment ?? entryOf(body, 'job') ?? entryOf(body, 'phase')
    const steps = entriesOf(body).filter(entry => entry.key.text.text === 'steps')
    if (!head && steps.length === 0) return
    const job = this.draft(
      asText(head?.value)?.text ?? '',
      head ? head.range : (steps[0]?.key.range ?? body.range),
      body.range,
      deployment ? 'deployment' : 'job'
    )
    const name = asText(get(body, 'displayName'))
    if (name) job.name = name
    if (scope.stage) job.stage = scope.stage
    const condition = asText(get(body, 'condition'))
    if (condition) job.condition = condition
    const environment = get(body, 'environment')
    const environmentName = asText(environment) ?? asText(get(environment, 'name'))
    if (environmentName) job.environment = environmentName
    job.variables = [...scope.variables, ...this.readVariables(get(body, 'variables'), 'job')]
    this.collect(get(body, 'variables'), {place: 'job-env', job})
    const keys = ['displayName', 'condition', 'pool', 'environment', 'container', 'workspace']
    for (const key of keys) this.collect(entryOf(body, key)?.value, {place: 'other', job})
    const container = this.readContainer(get(body, 'container'))
    if (container) job.container = container
    const pool = get(body, 'pool')
    const windows = pool ? isWindows(pool) : scope.windows
    for (const entry of steps) this.readSteps(entry.value, job, windows, 0)
    for (const strategy of ['runOnce', 'rolling', 'canary']) {
      const hooks = get(body, 'strategy', strategy)
      for (const hook of ['preDeploy', 'deploy', 'routeTraffic', 'postRouteTraffic']) {
        this.readSteps(get(hooks, hook, 'steps'), job, windows, 0)
      }
      for (const hook of ['failure', 'success']) {
        this.readSteps(get(hooks, 'on', hook, 'steps'), job, windows, 0)
      }
    }
  }

  /** Steps that stand at the root of a document or stage: its only job. */
  private readStepList(
    entry: MappingEntry,
    kind: 'job' | 'steps',
    owner: SyntaxNode,
    scope: Scope
  ): void {
    const job = this.draft('', entry.key.range, entry.range, kind)
    job.variables = [...scope.variables]
    const container = this.readContainer(get(owner, 'container'))
    if (container) job.container = container
    this.readSteps(entry.value, job, scope.windows, 0)
  }

  private draft(
    id: string,
    idRange: Job['idRange'],
    range: Job['range'],
    kind: Job['kind']
  ): JobDraft {
    const job: JobDraft = {
      pipeline: this.pipeline,
      id,
      idRange,
      range,
      kind,
      needs: [],
      variables: [],
      services: [],
      steps: []
    }
    this.pipeline.jobs.push(job)
    return job
  }

  private readSteps(
    node: SyntaxNode | undefined,
    job: JobDraft,
    windows: boolean,
    depth: number
  ): void {
    if (depth > maxDepth) return
    for (const item of flatten(node)) {
      const body = asMapping(item)
      if (!body) continue
      if (++this.steps > maxSteps) return
      if (asText(get(body, 'template'))) {
        const step = this.step(body, job)
        this.readInclude(body, {job, step, windows}, {variables: job.variables, windows}, depth)
      } else job.steps.push(this.readStep(body, job, windows))
    }
  }

  private step(body: MappingNode, job: JobDraft): Writable<Step> {
    const insertion = insertionIn(body, this.file)
    return {
      job,
      range: body.range,
      index: job.steps.length + 1,
      inputs: [],
      variables: [],
      ...(insertion ? {insertion} : {})
    }
  }

  private readStep(body: MappingNode, job: JobDraft, windows: boolean): Step {
    const step = this.step(body, job)
    const name = asText(get(body, 'displayName'))
    if (name) step.name = name
    const id = asText(get(body, 'name'))?.text
    if (id) step.id = id
    const condition = asText(get(body, 'condition'))
    if (condition) step.condition = condition
    const enabled = asText(get(body, 'enabled'))?.text.trim().toLowerCase()
    if (enabled !== undefined && enabled !== 'true') step.mayBeDisabled = true
    const env = get(body, 'env')
    step.variables = this.readVariables(env, 'step')
    const envInsertion = env?.kind === 'mapping' ? insertionIn(env, this.file) : undefined
    if (envInsertion) step.envInsertion = envInsertion
    const where = {job, step}
    this.collect(env, {place: 'step-env', ...where})
    for (const key of ['displayName', 'condition', 'workingDirectory', 'checkout', 'target']) {
      this.collect(entryOf(body, key)?.value, {place: 'other', ...where})
    }
    const checkout = asText(get(body, 'checkout'))
    if (checkout) {
      step.checkout = checkout
      step.inputs = this.readVariables(body, 'step').filter(input => input.name.text !== 'checkout')
    }
    const shells: readonly [string, ScriptBlock['shell']][] = [
      ['script', windows ? 'cmd' : 'bash'],
      ['bash', 'bash'],
      ['pwsh', 'pwsh'],
      ['powershell', 'powershell']
    ]
    for (const [key, shell] of shells) {
      const text = asText(get(body, key))
      if (!text) continue
      step.script = scriptOf(shell, text)
      const at = entryOf(body, key)?.range.start
      if (step.insertion && at !== undefined) {
        step.scriptInsertion = {at, indent: step.insertion.indent}
      }
      this.collect(get(body, key), {place: 'script', ...where}, key)
    }
    const publish = asText(get(body, 'publish'))
    if (publish) {
      // Short for the task, its path under the name of the step.
      step.uses = {text: publish, kind: 'task', name: 'publishpipelineartifact'}
      step.inputs = this.readVariables(body, 'step')
    }
    const task = asText(get(body, 'task'))
    if (task) this.readTask(step, task, body, windows)
    return step
  }

  private readTask(
    step: Writable<Step>,
    task: MappedText,
    body: MappingNode,
    windows: boolean
  ): void {
    step.uses = readTaskReference(task)
    const inputs = get(body, 'inputs')
    const at = entryOf(body, 'inputs')?.range.start
    if (step.insertion && at !== undefined) {
      step.scriptInsertion = {at, indent: step.insertion.indent}
    }
    step.inputs = this.readVariables(inputs, 'step')
    if (isOpen(inputs)) step.moreInputs = true
    const insertion = inputs?.kind === 'mapping' ? insertionIn(inputs, this.file) : undefined
    if (insertion) step.inputsInsertion = insertion
    const type = inputOf(step, 'scriptType')?.text.toLowerCase()
    for (const entry of entriesOf(inputs)) {
      const name = entry.key.text.text
      let shell = taskScriptInput(step.uses.name, name, type)
      if (shell === 'bash' && step.uses.name === 'cmdline' && windows) shell = 'cmd'
      if (shell === 'powershell' && inputOf(step, 'pwsh')?.text.toLowerCase() === 'true') {
        shell = 'pwsh'
      }
      const text = asText(entry.value)
      if (shell && text) step.script = scriptOf(shell, text)
      this.collect(entry.value, {place: shell ? 'script' : 'input', job: step.job, step}, name)
    }
  }

  /** A reference to a template, and the steps and jobs that are handed to it as parameters. */
  private readInclude(
    node: SyntaxNode,
    at: {job: JobDraft; step: Step; windows: boolean} | undefined,
    scope: Scope,
    depth: number
  ): void {
    const text = asText(get(node, 'template'))
    if (!text) return
    const parameters = get(node, 'parameters')
    const where = at ? {job: at.job, step: at.step} : {}
    const path = templatePath(text.text, this.file.path)
    this.pipeline.includes.push({
      from: this.pipeline,
      text,
      kind: 'template',
      inputs: this.readVariables(parameters, 'job'),
      ...(path === undefined ? {} : {path}),
      ...where
    })
    for (const entry of entriesOf(parameters)) {
      this.readParameter(entry, at, scope, depth + 1)
    }
  }

  private readParameter(
    entry: MappingEntry,
    at: {job: JobDraft; step: Step; windows: boolean} | undefined,
    scope: Scope,
    depth: number
  ): void {
    if (depth > maxDepth) return
    const value = resolve(entry.value)
    const kind = value?.kind === 'sequence' ? kindOfItems(value) : undefined
    if (kind === 'steps') {
      if (at) this.readSteps(value, at.job, at.windows, depth)
      else this.readStepList(entry, 'job', entry.value, scope)
    } else if (kind === 'jobs') this.readJobs(value, scope, depth)
    else if (kind === 'stages') this.readStages(value, scope, depth)
    else if (value?.kind === 'mapping') {
      for (const inner of entriesOf(value)) this.readParameter(inner, at, scope, depth + 1)
    } else {
      this.collect(
        entry.value,
        {place: 'call-input', ...(at ? {job: at.job, step: at.step} : {})},
        entry.key.text.text
      )
    }
  }

  /** Variables as a mapping or as a list of variables, groups and templates. */
  private readVariables(node: SyntaxNode | undefined, scope: Variable['scope']): Variable[] {
    const resolved = resolve(node)
    if (resolved?.kind === 'mapping') {
      return entriesOf(resolved).flatMap(entry => {
        const value = asText(entry.value)
        return value ? [variable(entry.key.text, value, scope, entry.range)] : []
      })
    }
    return flatten(asSequence(resolved)).flatMap((item): Variable[] => {
      const group = asText(get(item, 'group'))
      if (group) {
        const value = group.slice(0, 0)
        return [{name: group, value, scope, group: true, range: item.range}]
      }
      if (asText(get(item, 'template'))) {
        this.readInclude(item, undefined, {variables: [], windows: false}, maxDepth)
        return []
      }
      const name = asText(get(item, 'name'))
      const value = asText(get(item, 'value'))
      if (!name || !value) return []
      const readonly = asScalar(get(item, 'readonly'))?.value === true
      return [{...variable(name, value, scope, item.range), readonly}]
    })
  }

  /** Records every macro and expression below a node. */
  private collect(node: SyntaxNode | undefined, where: Where, name?: string): void {
    if (!node) return
    walkScalars(node, (scalar, path, key) => {
      const {text} = scalar
      if (!text.text.includes('$')) return
      // In a list of variables the name stands in the entry beside the value.
      const named =
        key?.text.text === 'value' && path.length > 1 ? listName(node, path) : key?.text.text
      const base = {text, name: named ?? name ?? '', ...where}
      for (const {range, start, end, expression, syntax} of referencesOf(text, 'azure')) {
        this.pipeline.expressions.push({...base, range, start, end, expression, syntax})
      }
    })
  }
}

function listName(root: SyntaxNode, path: readonly (string | number)[]): string | undefined {
  let node: SyntaxNode | undefined = resolve(root)
  for (const part of path.slice(0, -1)) {
    node =
      typeof part === 'number' ? asSequence(node)?.items[part] : resolve(entryOf(node, part)?.value)
  }
  return asText(get(node, 'name'))?.text
}

/** Items of a list, those under `${{ if }}` and `${{ each }}` included. */
function flatten(node: SyntaxNode | undefined, depth = 0): SyntaxNode[] {
  if (depth > maxDepth) return []
  return itemsOf(node).flatMap(item => {
    const mapping = asMapping(item)
    const directives = mapping?.entries.filter(({key}) => parseDirective(key.text)) ?? []
    if (directives.length === 0) return [item]
    const inner = directives.flatMap(({value}) => flatten(value, depth + 1))
    return directives.length === mapping!.entries.length ? inner : [item, ...inner]
  })
}

/** Entries of a mapping, those under `${{ if }}` and `${{ each }}` included. */
function entriesOf(node: SyntaxNode | undefined, depth = 0): MappingEntry[] {
  if (depth > maxDepth) return []
  return (asMapping(node)?.entries ?? []).flatMap(entry => {
    const conditional = parseDirective(entry.key.text) && asMapping(entry.value)
    return conditional ? entriesOf(conditional, depth + 1) : [entry]
  })
}

/** True for a value or keys that an expression gives, which may be any: `${{ parameters.inputs }}`. */
function isOpen(node: SyntaxNode | undefined): boolean {
  if (asScalar(node)) return true
  return entriesOf(node).some(({key}) => /\$\{\{|^<<$/.test(key.text.text))
}

function scriptOf(shell: ScriptBlock['shell'], text: MappedText): ScriptBlock {
  return {shell, text, expansion: 'azure-macro', references: referencesOf(text, 'azure')}
}

function variable(
  name: MappedText,
  value: MappedText,
  scope: Variable['scope'],
  range: Variable['range']
): Variable {
  return {name, value, scope, range, references: referencesOf(value, 'azure')}
}

/**
 * What a list that is handed to a template holds: the first item that tells. Others may be parameters
 * or templates, which stand for any of the three.
 */
function kindOfItems(list: SyntaxNode): 'steps' | 'jobs' | 'stages' | undefined {
  for (const item of flatten(list)) {
    for (const {key} of asMapping(item)?.entries ?? []) {
      const name = key.text.text
      if (stepKeys.has(name)) return 'steps'
      if (name === 'job' || name === 'deployment') return 'jobs'
      if (name === 'stage') return 'stages'
    }
  }
  return undefined
}

function readTriggers(root: SyntaxNode): Trigger[] {
  const triggers: Trigger[] = []
  for (const name of ['trigger', 'pr', 'schedules'] as const) {
    const entry = entryOf(root, name)
    if (!entry) continue
    if (asText(entry.value)?.text === 'none') continue
    triggers.push({name, range: entry.key.range})
  }
  return triggers
}

function readParameters(node: SyntaxNode | undefined): Parameter[] {
  const resolved = resolve(node)
  if (resolved?.kind === 'mapping') {
    return resolved.entries.map(({key, value}) => {
      const fallback = asText(value)
      return {
        name: key.text.text,
        type: 'string',
        limited: false,
        ...(fallback ? {default: fallback} : {})
      }
    })
  }
  return itemsOf(resolved).flatMap(item => {
    const name = asText(get(item, 'name'))?.text
    if (!name) return []
    const fallback = asText(get(item, 'default'))
    return [
      {
        name,
        type: asText(get(item, 'type'))?.text ?? 'string',
        limited: get(item, 'values') !== undefined,
        ...(fallback ? {default: fallback} : {})
      }
    ]
  })
}

/**
 * A document that only makes sense inside another one: old parameters as a mapping, or nothing that
 * says when and where it runs.
 */
function isTemplate(root: SyntaxNode): boolean {
  if (get(root, 'parameters')?.kind === 'mapping') return true
  const starts = ['trigger', 'pr', 'schedules', 'resources', 'extends', 'pool', 'name', 'container']
  if (starts.some(key => entryOf(root, key))) return false
  return get(root, 'parameters') !== undefined
}

function isWindows(pool: SyntaxNode | undefined): boolean {
  const texts = [asText(pool), asText(get(pool, 'vmImage')), asText(get(pool, 'name'))]
  return texts.some(text => /\b(?:windows|win\d|vs20\d\d)/i.test(text?.text ?? ''))
}

/**
 * Path of a template from the linted root: relative to the file that names it, or to the repository
 * when it begins with `/`. Undefined for another repository (`@alias`) or an expression.
 */
export function templatePath(reference: string, from: string): string | undefined {
  const at = reference.lastIndexOf('@')
  if (reference.includes('$') || (at >= 0 && reference.slice(at + 1).toLowerCase() !== 'self')) {
    return undefined
  }
  const name = (at >= 0 ? reference.slice(0, at) : reference).trim().replaceAll('\\', '/')
  const base = name.startsWith('/') ? [] : from.split('/').slice(0, -1)
  const parts = [...base]
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
