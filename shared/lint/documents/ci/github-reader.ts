import type {Container, Job, Pipeline, Step, Variable, WorkflowCall} from '../../facts/pipeline.js'
import {
  asMapping,
  asScalar,
  asText,
  entryOf,
  get,
  itemsOf,
  type MappingEntry,
  type MappingNode,
  resolve,
  type SyntaxNode
} from '../../formats/syntax.js'
import {parseGitHubCondition} from '../../languages/github-expression.js'
import {referenceTo} from '../../languages/value-references.js'
import {readActionReference} from '../../pipelines/action-reference.js'
import {codeInput} from '../../pipelines/code-inputs.js'
import type {MappedText, SourceFile} from '../../source.js'
import {
  commentBehind,
  defaultShell,
  isForWindows,
  readInputs,
  readMatrix,
  readPermissions,
  readTriggers,
  shellOf,
  stopsAt
} from './github-parts.js'
import {
  type JobDraft,
  mayBeTrue,
  PipelineBuilder,
  type StepDraft,
  type Where
} from './pipeline-builder.js'

/** Keys of a job in which expressions stand that no rule tells apart. */
const otherJobKeys = [
  'name',
  'runs-on',
  'strategy',
  'concurrency',
  'defaults',
  'environment',
  'timeout-minutes',
  'continue-on-error'
]

/** Reads workflows and actions of GitHub Actions (GitHub Docs "Workflow syntax", "Metadata syntax"). */
export class GitHubReader {
  private readonly builder: PipelineBuilder
  private readonly file: SourceFile

  constructor(file: SourceFile) {
    this.file = file
    this.builder = new PipelineBuilder(file, 'github', 'workflow')
  }

  readWorkflow(root: SyntaxNode): Pipeline {
    const {builder} = this
    const {pipeline} = builder
    const on = entryOf(root, 'on') ?? entryOf(root, 'true')
    pipeline.triggers = readTriggers(on)
    const name = asText(get(root, 'name'))
    if (name) pipeline.name = name
    pipeline.parameters = readInputs(get(on?.value, 'workflow_call', 'inputs'))
    const permissions = readPermissions(entryOf(root, 'permissions'), this.file)
    if (permissions) pipeline.permissions = permissions
    pipeline.variables = this.readVariables(get(root, 'env'), 'pipeline')
    builder.collect(get(root, 'env'), {place: 'pipeline-env'})
    builder.collectKeys(root, ['name', 'run-name', 'concurrency', 'defaults', 'on'], {
      place: 'other'
    })
    const shell = asText(get(root, 'defaults', 'run', 'shell'))?.text
    for (const entry of asMapping(get(root, 'jobs'))?.entries ?? []) this.readJob(entry, shell)
    return pipeline
  }

  readAction(root: SyntaxNode): Pipeline {
    const {builder} = this
    const {pipeline} = builder
    pipeline.kind = 'action'
    pipeline.parameters = readInputs(get(root, 'inputs'))
    builder.collect(get(root, 'inputs'), {place: 'other'})
    builder.collect(get(root, 'outputs'), {place: 'output'})
    const runs = get(root, 'runs')
    const steps = entryOf(runs, 'steps')
    if (!steps || asText(get(runs, 'using'))?.text !== 'composite') return pipeline
    const job = builder.addJob('', steps.key.range, steps.range, 'steps')
    job.steps = this.readSteps(steps.value, job, undefined)
    return pipeline
  }

  private readJob(entry: MappingEntry, workflowShell: string | undefined): void {
    const {builder} = this
    const body = asMapping(entry.value)
    if (!body) return
    const uses = asText(get(body, 'uses'))
    const kind = uses ? 'call' : 'job'
    const job = builder.addJob(entry.key.text.text, entry.key.range, entry.range, kind)
    const permissions = readPermissions(entryOf(body, 'permissions'), this.file)
    if (permissions) job.permissions = permissions
    const name = asText(get(body, 'name'))
    if (name) job.name = name
    const insertion = builder.insertionIn(body)
    if (insertion) job.insertion = insertion
    job.needs = itemsOf(get(body, 'needs')).flatMap(item => asText(item)?.text ?? [])
    this.readCondition(job, body, {place: 'condition', job})
    if (mayBeTrue(get(body, 'continue-on-error'))) job.mayGoOn = true
    const environment = get(body, 'environment')
    const environmentName = asText(environment) ?? asText(get(environment, 'name'))
    if (environmentName) job.environment = environmentName
    job.variables = this.readVariables(get(body, 'env'), 'job')
    builder.collect(get(body, 'env'), {place: 'job-env', job})
    builder.collectKeys(body, otherJobKeys, {place: 'other', job})
    builder.collect(get(body, 'outputs'), {place: 'output', job})
    const container = this.readContainer(get(body, 'container'), job)
    if (container) job.container = container
    job.services = (asMapping(get(body, 'services'))?.entries ?? []).flatMap(
      service => this.readContainer(service.value, job) ?? []
    )
    const matrix = readMatrix(get(body, 'strategy', 'matrix'))
    if (matrix.length > 0) job.matrix = matrix
    builder.addRunners(get(body, 'runs-on'), ['group', 'labels'])
    for (const {name, value} of matrix) {
      if (/^(?:os|runner|runs-on|label|labels|host|machine)$/i.test(name.text)) {
        builder.pipeline.runners.push(value)
      }
    }
    if (uses) job.call = this.readCall(uses, body, job)
    const shell =
      asText(get(body, 'defaults', 'run', 'shell'))?.text ??
      workflowShell ??
      defaultShell(get(body, 'runs-on'))
    job.steps = this.readSteps(get(body, 'steps'), job, shell)
  }

  private readCall(uses: MappedText, body: MappingNode, job: Job): WorkflowCall {
    const {builder} = this
    const target = readActionReference(uses, commentBehind(uses, this.file))
    const inputs = this.readVariables(get(body, 'with'), 'job')
    const secrets = get(body, 'secrets')
    const inherits = asText(secrets)?.text === 'inherit' ? entryOf(body, 'secrets') : undefined
    builder.collect(get(body, 'with'), {place: 'call-input', job})
    builder.collect(secrets, {place: 'call-secret', job})
    if (target.kind === 'local') {
      const from = builder.pipeline
      const path = this.localPath(target.name)
      from.includes.push({from, job, text: uses, kind: 'workflow', path, inputs})
    }
    return {
      target,
      inputs,
      secrets: this.readVariables(secrets, 'job'),
      ...(inherits ? {inherits: inherits.range} : {})
    }
  }

  private readContainer(node: SyntaxNode | undefined, job: Job): Container | undefined {
    const {builder} = this
    const resolved = resolve(node)
    builder.collect(get(resolved, 'env'), {place: 'container-env', job})
    builder.collectKeys(resolved, ['image', 'credentials', 'options', 'volumes', 'ports'], {
      place: 'container',
      job
    })
    if (asScalar(resolved)) builder.collect(resolved, {place: 'container', job})
    return builder.container(resolved, values => this.readVariables(values, 'container'))
  }

  private readSteps(node: SyntaxNode | undefined, job: Job, shell: string | undefined): Step[] {
    const steps: Step[] = []
    for (const item of itemsOf(node)) {
      const body = asMapping(item)
      if (!body) continue
      if (!this.builder.mayAddStep()) break
      steps.push(this.readStep(body, job, steps.length, shell))
    }
    return steps
  }

  private readStep(body: MappingNode, job: Job, index: number, jobShell: string | undefined): Step {
    const {builder} = this
    const step = builder.step(body, job, index)
    const id = asText(get(body, 'id'))?.text
    if (id) step.id = id
    const name = asText(get(body, 'name'))
    if (name) step.name = name
    this.readCondition(step, body, {place: 'condition', job, step})
    if (mayBeTrue(get(body, 'continue-on-error'))) step.mayGoOn = true
    const env = get(body, 'env')
    builder.setEnvironment(step, env, this.readVariables(env, 'step'))
    builder.collectKeys(body, ['name', 'working-directory', 'shell', 'timeout-minutes'], {
      place: 'other',
      job,
      step
    })
    const uses = asText(get(body, 'uses'))
    if (uses) this.readUses(step, uses, body)
    const run = asText(get(body, 'run'))
    if (run) {
      builder.setScriptInsertion(step, entryOf(body, 'run'))
      const named = asText(get(body, 'shell'))?.text ?? jobShell
      const windows = isForWindows(asText(get(body, 'if')))
      const shell = named ?? (windows ? 'pwsh' : undefined)
      step.script = builder.script(shellOf(shell), run, stopsAt(shell))
      builder.collect(get(body, 'run'), {place: 'script', job, step})
    }
    return step
  }

  private readUses(step: StepDraft, uses: MappedText, body: MappingNode): void {
    const {builder} = this
    const {job} = step
    const reference = readActionReference(uses, commentBehind(uses, this.file))
    step.uses = reference
    const inputs = get(body, 'with')
    builder.setInputs(step, inputs, this.readVariables(inputs, 'step'))
    for (const entry of asMapping(inputs)?.entries ?? []) {
      const name = entry.key.text.text
      const language = codeInput(reference.name, name)
      const text = asText(entry.value)
      if (language && language !== 'javascript' && text && !step.script) {
        step.script = builder.script(language, text)
      }
      builder.collect(entry.value, {place: language ? 'code-input' : 'input', job, step}, name)
    }
    if (reference.kind === 'local') {
      const from = builder.pipeline
      const path = this.localPath(reference.name)
      from.includes.push({from, job, step, text: uses, kind: 'action', path, inputs: step.inputs})
    }
  }

  /** Path from the linted root of what `./x` names: it is relative to the repository's root. */
  private localPath(name: string): string {
    const repository = /^(?:.*?\/)??(?=\.github\/)/.exec(this.file.path)?.[0] ?? ''
    const parts = name.replace(/^(?:\.|\$)\//, '').split('/')
    return repository + parts.filter(part => part !== '' && part !== '.').join('/')
  }

  private readVariables(node: SyntaxNode | undefined, scope: Variable['scope']): Variable[] {
    const variables: Variable[] = []
    const seen = new Set<SyntaxNode>()
    const read = (mapping: MappingNode | undefined): void => {
      if (!mapping || seen.has(mapping)) return
      seen.add(mapping)
      for (const entry of mapping.entries) {
        if (entry.key.text.text === '<<')
          for (const item of itemsOf(entry.value)) read(asMapping(item))
        const value = asText(entry.value)
        if (value) variables.push(this.builder.variable(entry.key.text, value, scope, entry.range))
      }
    }
    read(asMapping(node))
    return variables
  }

  /** Reads `if`, which is an expression with or without delimiters. */
  private readCondition(of: JobDraft | StepDraft, body: MappingNode, where: Where): void {
    const text = asText(get(body, 'if'))
    if (!text) return
    of.condition = text
    const {expression} = parseGitHubCondition(text)
    if (!expression) return
    const {name: _macro, ...use} = referenceTo(text, expression)
    this.builder.pipeline.expressions.push({...use, text, ...where})
  }
}
