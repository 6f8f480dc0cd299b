import type {ScriptBlock} from '../../facts/facts.js'
import type {Container, Pipeline, Step, Variable} from '../../facts/pipeline.js'
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
  type SyntaxNode
} from '../../formats/syntax.js'
import {readTaskReference} from '../../pipelines/action-reference.js'
import {taskScriptInput} from '../../pipelines/code-inputs.js'
import {inputOf} from '../../pipelines/inputs.js'
import type {MappedText, SourceFile} from '../../source.js'
import {
  entriesOf,
  flatten,
  isOpen,
  kindOfItems,
  maxDepth,
  underDirectives
} from './azure-entries.js'
import {
  isTemplate,
  isWindows,
  readParameters,
  readRepositories,
  readTriggers,
  templatePath
} from './azure-parts.js'
import {type JobDraft, mayBeTrue, PipelineBuilder, type StepDraft} from './pipeline-builder.js'

/** Keys in which expressions stand that no rule tells apart. */
const otherKeys = ['name', 'pool', 'parameters', 'resources', 'container', 'pr', 'trigger']
const otherJobKeys = ['displayName', 'condition', 'pool', 'environment', 'container', 'workspace']
const otherStepKeys = ['displayName', 'condition', 'workingDirectory', 'checkout', 'target']

/** What names the agents of a pool. */
const poolKeys = ['name', 'demands']

/** What the levels above a job contribute to it. */
interface Scope {
  readonly variables: readonly Variable[]
  readonly windows: boolean
  readonly stage?: readonly string[]
  /** Of the stage. */
  readonly condition?: MappedText
  /** Whether the stage or the job stands under `${{ if }}`. */
  readonly mayBeLeftOut?: true
}

/** Reads pipelines and templates (Microsoft Learn "YAML schema reference for Azure Pipelines"). */
export class AzureReader {
  private readonly file: SourceFile
  private readonly builder: PipelineBuilder

  constructor(file: SourceFile) {
    this.file = file
    this.builder = new PipelineBuilder(file, 'azure', 'pipeline')
  }

  read(root: SyntaxNode): Pipeline {
    const {builder} = this
    const {pipeline} = builder
    pipeline.triggers = readTriggers(root)
    if (asText(get(root, 'trigger'))?.text.trim() === 'none') pipeline.isManual = true
    pipeline.parameters = readParameters(get(root, 'parameters'))
    pipeline.kind = isTemplate(root) ? 'template' : 'pipeline'
    pipeline.repositories = readRepositories(get(root, 'resources', 'repositories'))
    pipeline.containers = itemsOf(get(root, 'resources', 'containers')).flatMap(
      item => this.readContainer(item) ?? []
    )
    pipeline.variables = this.readVariables(get(root, 'variables'), 'pipeline')
    builder.collect(get(root, 'variables'), {place: 'pipeline-env'})
    builder.collectKeys(root, otherKeys, {place: 'other'})
    builder.addRunners(get(root, 'pool'), poolKeys)
    const scope: Scope = {variables: [], windows: isWindows(get(root, 'pool'))}
    this.readStages(get(root, 'stages'), scope, 0)
    this.readJobs(get(root, 'jobs'), scope, 0)
    const steps = entryOf(root, 'steps')
    if (steps) this.readStepList(steps, pipeline.kind === 'template' ? 'steps' : 'job', root, scope)
    const extended = get(root, 'extends')
    if (extended) this.readInclude(extended, undefined, scope, 0)
    return pipeline
  }

  private readContainer(node: SyntaxNode | undefined): Container | undefined {
    return this.builder.container(node, values => this.readVariables(values, 'container'))
  }

  private readStages(node: SyntaxNode | undefined, scope: Scope, depth: number): void {
    if (depth > maxDepth) return
    const unsure = underDirectives(node)
    for (const item of flatten(node)) {
      if (asText(get(item, 'template'))) {
        this.readInclude(item, undefined, scope, depth)
        continue
      }
      const condition = asText(get(item, 'condition'))
      const variables = this.readVariables(get(item, 'variables'), 'stage')
      this.builder.collect(get(item, 'variables'), {place: 'stage-env'})
      this.builder.collectKeys(item, ['stage', 'displayName', 'condition', 'pool'], {
        place: 'other'
      })
      const pool = get(item, 'pool')
      this.builder.addRunners(pool, poolKeys)
      this.readJobs(
        get(item, 'jobs'),
        {
          variables: [...scope.variables, ...variables],
          windows: pool ? isWindows(pool) : scope.windows,
          stage: [get(item, 'stage'), get(item, 'displayName')].flatMap(
            node => asText(node)?.text ?? []
          ),
          ...(condition && {condition}),
          ...(unsure.has(item) && {mayBeLeftOut: true})
        },
        depth + 1
      )
      const steps = entryOf(item, 'steps')
      if (steps) this.readStepList(steps, 'job', item, scope)
    }
  }

  private readJobs(node: SyntaxNode | undefined, scope: Scope, depth: number): void {
    if (depth > maxDepth) return
    const unsure = underDirectives(node)
    for (const item of flatten(node)) {
      const body = asMapping(item)
      if (!body) continue
      if (asText(get(body, 'template'))) this.readInclude(body, undefined, scope, depth)
      else this.readJob(body, unsure.has(item) ? {...scope, mayBeLeftOut: true} : scope)
    }
  }

  private readJob(body: MappingNode, scope: Scope): void {
    const deployment = entryOf(body, 'deployment')
    const head = deployment ?? entryOf(body, 'job') ?? entryOf(body, 'phase')
    const steps = entriesOf(body).filter(entry => entry.key.text.text === 'steps')
    if (!head && steps.length === 0) return
    const job = this.builder.addJob(
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
    if (scope.condition) job.stageCondition = scope.condition
    if (scope.mayBeLeftOut) job.mayBeLeftOut = true
    if (mayBeTrue(get(body, 'continueOnError'))) job.mayGoOn = true
    const environment = get(body, 'environment')
    const environmentName = asText(environment) ?? asText(get(environment, 'name'))
    if (environmentName) job.environment = environmentName
    job.variables = [...scope.variables, ...this.readVariables(get(body, 'variables'), 'job')]
    this.builder.collect(get(body, 'variables'), {place: 'job-env', job})
    this.builder.collectKeys(body, otherJobKeys, {place: 'other', job})
    const container = this.readContainer(get(body, 'container'))
    if (container) job.container = container
    const pool = get(body, 'pool')
    this.builder.addRunners(pool, poolKeys)
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
    const job = this.builder.addJob('', entry.key.range, entry.range, kind)
    job.variables = [...scope.variables]
    const container = this.readContainer(get(owner, 'container'))
    if (container) job.container = container
    this.readSteps(entry.value, job, scope.windows, 0)
  }

  private readSteps(
    node: SyntaxNode | undefined,
    job: JobDraft,
    windows: boolean,
    depth: number
  ): void {
    if (depth > maxDepth) return
    const unsure = underDirectives(node)
    for (const item of flatten(node)) {
      const body = asMapping(item)
      if (!body) continue
      if (!this.builder.mayAddStep()) return
      if (asText(get(body, 'template'))) {
        const step = this.builder.step(body, job, job.steps.length + 1)
        this.readInclude(body, {job, step, windows}, {variables: job.variables, windows}, depth)
      } else job.steps.push(this.readStep(body, job, windows, unsure.has(item)))
    }
  }

  private readStep(
    body: MappingNode,
    job: JobDraft,
    windows: boolean,
    mayBeLeftOut: boolean
  ): Step {
    const {builder} = this
    const step = builder.step(body, job, job.steps.length + 1)
    const name = asText(get(body, 'displayName'))
    if (name) step.name = name
    const id = asText(get(body, 'name'))?.text
    if (id) step.id = id
    const condition = asText(get(body, 'condition'))
    if (condition) step.condition = condition
    const enabled = asText(get(body, 'enabled'))?.text.trim().toLowerCase()
    if (enabled !== undefined && enabled !== 'true') step.mayBeDisabled = true
    if (mayBeLeftOut) step.mayBeLeftOut = true
    if (mayBeTrue(get(body, 'continueOnError'))) step.mayGoOn = true
    const env = get(body, 'env')
    builder.setEnvironment(step, env, this.readVariables(env, 'step'))
    const where = {job, step}
    builder.collectKeys(body, otherStepKeys, {place: 'other', ...where})
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
      step.script = builder.script(shell, text)
      builder.setScriptInsertion(step, entryOf(body, key))
      builder.collect(get(body, key), {place: 'script', ...where}, key)
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

  private readTask(step: StepDraft, task: MappedText, body: MappingNode, windows: boolean): void {
    const {builder} = this
    step.uses = readTaskReference(task)
    const inputs = get(body, 'inputs')
    builder.setScriptInsertion(step, entryOf(body, 'inputs'))
    builder.setInputs(step, inputs, this.readVariables(inputs, 'step'))
    if (isOpen(inputs)) step.moreInputs = true
    const type = inputOf(step, 'scriptType')?.text.toLowerCase()
    for (const entry of entriesOf(inputs)) {
      const name = entry.key.text.text
      let shell = taskScriptInput(step.uses.name, name, type)
      if (shell === 'bash' && step.uses.name === 'cmdline' && windows) shell = 'cmd'
      if (shell === 'powershell' && inputOf(step, 'pwsh')?.text.toLowerCase() === 'true') {
        shell = 'pwsh'
      }
      const text = asText(entry.value)
      if (shell && text) step.script = builder.script(shell, text)
      builder.collect(entry.value, {place: shell ? 'script' : 'input', job: step.job, step}, name)
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
    const {pipeline} = this.builder
    pipeline.includes.push({
      from: pipeline,
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
      this.builder.collect(
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
        return value ? [this.builder.variable(entry.key.text, value, scope, entry.range)] : []
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
      return [{...this.builder.variable(name, value, scope, item.range), readonly}]
    })
  }
}
