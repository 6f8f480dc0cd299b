import type {NamedValue, ScriptBlock} from '../facts/facts.js'
import type {
  Container,
  ExpressionUse,
  Include,
  Insertion,
  Job,
  Parameter,
  Permissions,
  Pipeline,
  Place,
  Step,
  Trigger,
  Variable,
  WorkflowCall
} from '../facts/pipeline.js'
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
  type SyntaxNode,
  walkScalars
} from '../formats/syntax.js'
import {parseGitHubCondition} from '../languages/github-expression.js'
import {referencesOf} from '../languages/value-references.js'
import {readActionReference} from '../pipelines/action-reference.js'
import {codeInput} from '../pipelines/code-inputs.js'
import type {MappedText, SourceFile} from '../source.js'

/** Beyond this many, aliases could make one file as large as they like. */
const maxSteps = 20_000

type Writable<T> = {-readonly [K in keyof T]: T[K]}

interface Where {
  place: Place
  job?: Job
  step?: Step
}

/** Reads workflows and actions of GitHub Actions (GitHub Docs "Workflow syntax", "Metadata syntax"). */
export class GitHubReader {
  private readonly pipeline: Writable<Pipeline> & {
    jobs: Job[]
    includes: Include[]
    expressions: ExpressionUse[]
  }
  private readonly file: SourceFile
  private steps = 0

  constructor(file: SourceFile) {
    this.file = file
    this.pipeline = {
      system: 'github',
      kind: 'workflow',
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

  readWorkflow(root: SyntaxNode): Pipeline {
    const on = entryOf(root, 'on') ?? entryOf(root, 'true')
    this.pipeline.triggers = readTriggers(on)
    const name = asText(get(root, 'name'))
    if (name) this.pipeline.name = name
    this.pipeline.parameters = readInputs(get(on?.value, 'workflow_call', 'inputs'))
    const permissions = readPermissions(entryOf(root, 'permissions'), this.file)
    if (permissions) this.pipeline.permissions = permissions
    this.pipeline.variables = this.readVariables(get(root, 'env'), 'pipeline')
    this.collect(get(root, 'env'), {place: 'pipeline-env'})
    for (const key of ['name', 'run-name', 'concurrency', 'defaults', 'on']) {
      this.collect(entryOf(root, key)?.value, {place: 'other'})
    }
    const shell = asText(get(root, 'defaults', 'run', 'shell'))?.text
    for (const entry of asMapping(get(root, 'jobs'))?.entries ?? []) this.readJob(entry, shell)
    return this.pipeline
  }

  readAction(root: SyntaxNode): Pipeline {
    this.pipeline.kind = 'action'
    this.pipeline.parameters = readInputs(get(root, 'inputs'))
    this.collect(get(root, 'inputs'), {place: 'other'})
    this.collect(get(root, 'outputs'), {place: 'output'})
    const runs = get(root, 'runs')
    const steps = entryOf(runs, 'steps')
    if (!steps || asText(get(runs, 'using'))?.text !== 'composite') return this.pipeline
    const job = emptyJob(this.pipeline, '', steps.key.range, steps.range, 'steps')
    this.pipeline.jobs.push(job)
    job.steps = this.readSteps(steps.value, job, undefined)
    return this.pipeline
  }

  private readJob(entry: MappingEntry, workflowShell: string | undefined): void {
    const body = asMapping(entry.value)
    if (!body) return
    const id = entry.key.text.text
    const uses = asText(get(body, 'uses'))
    const job = emptyJob(this.pipeline, id, entry.key.range, entry.range, uses ? 'call' : 'job')
    this.pipeline.jobs.push(job)
    const permissions = readPermissions(entryOf(body, 'permissions'), this.file)
    if (permissions) job.permissions = permissions
    const name = asText(get(body, 'name'))
    if (name) job.name = name
    const insertion = insertionIn(body, this.file)
    if (insertion) job.insertion = insertion
    job.needs = itemsOf(get(body, 'needs')).flatMap(item => asText(item)?.text ?? [])
    const condition = asText(get(body, 'if'))
    if (condition) {
      job.condition = condition
      this.condition(condition, {place: 'condition', job})
    }
    const environment = get(body, 'environment')
    const environmentName = asText(environment) ?? asText(get(environment, 'name'))
    if (environmentName) job.environment = environmentName
    job.variables = this.readVariables(get(body, 'env'), 'job')
    this.collect(get(body, 'env'), {place: 'job-env', job})
    for (const key of [
      'name',
      'runs-on',
      'strategy',
      'concurrency',
      'defaults',
      'environment',
      'timeout-minutes',
      'continue-on-error'
    ]) {
      this.collect(entryOf(body, key)?.value, {place: 'other', job})
    }
    this.collect(get(body, 'outputs'), {place: 'output', job})
    const container = this.readContainer(get(body, 'container'), job)
    if (container) job.container = container
    job.services = (asMapping(get(body, 'services'))?.entries ?? []).flatMap(
      service => this.readContainer(service.value, job) ?? []
    )
    const matrix = readMatrix(get(body, 'strategy', 'matrix'))
    if (matrix.length > 0) job.matrix = matrix
    if (uses) job.call = this.readCall(uses, body, job)
    const shell =
      asText(get(body, 'defaults', 'run', 'shell'))?.text ??
      workflowShell ??
      defaultShell(get(body, 'runs-on'))
    job.steps = this.readSteps(get(body, 'steps'), job, shell)
  }

  private readCall(uses: MappedText, body: MappingNode, job: Job): WorkflowCall {
    const target = readActionReference(uses, commentBehind(uses, this.file))
    const inputs = this.readVariables(get(body, 'with'), 'job')
    const secrets = get(body, 'secrets')
    const inherits = asText(secrets)?.text === 'inherit' ? entryOf(body, 'secrets') : undefined
    this.collect(get(body, 'with'), {place: 'call-input', job})
    this.collect(secrets, {place: 'call-secret', job})
    if (target.kind === 'local') {
      this.pipeline.includes.push({
        from: this.pipeline,
        job,
        text: uses,
        kind: 'workflow',
        path: this.localPath(target.name),
        inputs
      })
    }
    return {
      target,
      inputs,
      secrets: this.readVariables(secrets, 'job'),
      ...(inherits ? {inherits: inherits.range} : {})
    }
  }

  private readContainer(node: SyntaxNode | undefined, job: Job): Container | undefined {
    const resolved = resolve(node)
    if (!resolved) return undefined
    const image = asText(resolved) ?? asText(get(resolved, 'image'))
    this.collect(get(resolved, 'env'), {place: 'container-env', job})
    for (const key of ['image', 'credentials', 'options', 'volumes', 'ports']) {
      this.collect(entryOf(resolved, key)?.value, {place: 'container', job})
    }
    if (asScalar(resolved)) this.collect(resolved, {place: 'container', job})
    if (!image) return undefined
    return {
      image,
      variables: this.readVariables(get(resolved, 'env'), 'container'),
      credentials: this.readVariables(get(resolved, 'credentials'), 'container'),
      range: resolved.range
    }
  }

  private readSteps(node: SyntaxNode | undefined, job: Job, shell: string | undefined): Step[] {
    const steps: Step[] = []
    for (const item of itemsOf(node)) {
      const body = asMapping(item)
      if (!body) continue
      if (++this.steps > maxSteps) break
      steps.push(this.readStep(body, job, steps.length, shell))
    }
    return steps
  }

  private readStep(body: MappingNode, job: Job, index: number, jobShell: string | undefined): Step {
    const step: Writable<Step> = {
      job,
      range: body.range,
      index,
      inputs: [],
      variables: []
    }
    const id = asText(get(body, 'id'))?.text
    if (id) step.id = id
    const name = asText(get(body, 'name'))
    if (name) step.name = name
    const insertion = insertionIn(body, this.file)
    if (insertion) step.insertion = insertion
    const condition = asText(get(body, 'if'))
    if (condition) {
      step.condition = condition
      this.condition(condition, {place: 'condition', job, step})
    }
    const env = get(body, 'env')
    step.variables = this.readVariables(env, 'step')
    const envInsertion = env?.kind === 'mapping' ? insertionIn(env, this.file) : undefined
    if (envInsertion) step.envInsertion = envInsertion
    this.collect(env, {place: 'step-env', job, step})
    for (const key of ['name', 'working-directory', 'shell', 'timeout-minutes']) {
      this.collect(entryOf(body, key)?.value, {place: 'other', job, step})
    }
    const uses = asText(get(body, 'uses'))
    if (uses) this.readUses(step, uses, body)
    const run = asText(get(body, 'run'))
    if (run) {
      const at = entryOf(body, 'run')?.range.start
      if (insertion && at !== undefined) step.scriptInsertion = {at, indent: insertion.indent}
      const shell = shellOf(asText(get(body, 'shell'))?.text ?? jobShell)
      step.script = scriptOf(shell, run)
      this.collect(get(body, 'run'), {place: 'script', job, step})
    }
    return step
  }

  private readUses(step: Writable<Step>, uses: MappedText, body: MappingNode): void {
    const {job} = step
    const reference = readActionReference(uses, commentBehind(uses, this.file))
    step.uses = reference
    const inputs = get(body, 'with')
    step.inputs = this.readVariables(inputs, 'step')
    const insertion = inputs?.kind === 'mapping' ? insertionIn(inputs, this.file) : undefined
    if (insertion) step.inputsInsertion = insertion
    for (const entry of asMapping(inputs)?.entries ?? []) {
      const language = codeInput(reference.name, entry.key.text.text)
      const text = asText(entry.value)
      if (language && language !== 'javascript' && text && !step.script) {
        step.script = scriptOf(language, text)
      }
      this.collect(entry.value, {place: language ? 'code-input' : 'input', job, step}, entry)
    }
    if (reference.kind === 'local') {
      this.pipeline.includes.push({
        from: this.pipeline,
        job,
        step,
        text: uses,
        kind: 'action',
        path: this.localPath(reference.name),
        inputs: step.inputs
      })
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
        if (value)
          variables.push({
            name: entry.key.text,
            value,
            scope,
            range: entry.range,
            references: referencesOf(value, 'github')
          })
      }
    }
    read(asMapping(node))
    return variables
  }

  private condition(text: MappedText, where: Where): void {
    const {expression} = parseGitHubCondition(text)
    if (!expression) return
    this.pipeline.expressions.push({
      range: text.range(),
      text,
      start: 0,
      end: text.text.length,
      expression,
      syntax: 'github',
      ...where
    })
  }

  /** Records every expression below a node. */
  private collect(node: SyntaxNode | undefined, where: Where, entry?: MappingEntry): void {
    if (!node) return
    walkScalars(node, (scalar, _path, key) => {
      if (!scalar.text.text.includes('${{')) return
      const name = key?.text.text ?? entry?.key.text.text
      for (const reference of referencesOf(scalar.text, 'github')) {
        const use: ExpressionUse = {
          ...reference,
          text: scalar.text,
          ...(name === undefined ? {} : {name}),
          ...where
        }
        this.pipeline.expressions.push(use)
      }
    })
  }
}

function scriptOf(shell: ScriptBlock['shell'], text: MappedText): ScriptBlock {
  return {shell, text, expansion: 'github-expression', references: referencesOf(text, 'github')}
}

/** A job under construction. */
function emptyJob(
  pipeline: Pipeline,
  id: string,
  idRange: Job['idRange'],
  range: Job['range'],
  kind: Job['kind']
): Writable<Job> {
  return {
    pipeline,
    id,
    idRange,
    range,
    kind,
    needs: [],
    variables: [],
    services: [],
    steps: []
  }
}

/** The values of a matrix, `include` included. */
function readMatrix(node: SyntaxNode | undefined): NamedValue[] {
  const values: NamedValue[] = []
  const add = (mapping: MappingNode | undefined): void => {
    for (const {key, value} of mapping?.entries ?? []) {
      if (key.text.text === 'include') for (const item of itemsOf(value)) add(asMapping(item))
      else if (key.text.text !== 'exclude') {
        walkScalars(value, ({text}) =>
          values.push({name: key.text, value: text, references: referencesOf(text, 'github')})
        )
      }
    }
  }
  add(asMapping(node))
  return values
}

function readTriggers(entry: MappingEntry | undefined): Trigger[] {
  const value = resolve(entry?.value)
  if (value?.kind === 'mapping') {
    return value.entries.map(({key, value: filters}) => ({
      name: key.text.text,
      range: key.range,
      branches: get(filters, 'branches') !== undefined
    }))
  }
  return itemsOf(value).flatMap(item => {
    const text = asText(item)
    return text ? [{name: text.text, range: text.range()}] : []
  })
}

function readInputs(node: SyntaxNode | undefined): Parameter[] {
  return (asMapping(node)?.entries ?? []).map(entry => {
    const fallback = asText(get(entry.value, 'default'))
    return {
      name: entry.key.text.text,
      type: asText(get(entry.value, 'type'))?.text ?? 'string',
      limited: get(entry.value, 'options') !== undefined,
      ...(fallback ? {default: fallback} : {})
    }
  })
}

/** Reads a `permissions` key; undefined when there is none. */
function readPermissions(
  entry: MappingEntry | undefined,
  file: SourceFile
): Permissions | undefined {
  if (!entry) return undefined
  const value = resolve(entry.value)
  const ranges = {file, range: entry.range, valueRange: entry.value.range}
  if (value?.kind === 'mapping') {
    const scopes = value.entries.flatMap(({key, value: scope, range}) => {
      const text = asText(scope)
      return text ? [{name: key.text.text.toLowerCase(), value: text.text.trim(), range}] : []
    })
    const first = value.entries[0]
    const block =
      entry.value.kind === 'mapping' &&
      first !== undefined &&
      value.range.start === first.range.start
    if (value.entries.length === 0) return {...ranges, all: 'none', scopes, unknown: false, block}
    return {...ranges, scopes, unknown: scopes.some(({value}) => value.includes('${{')), block}
  }
  const text = asText(value)?.text.trim()
  if (text === 'write-all' || text === 'read-all') {
    const all = text === 'write-all' ? 'write' : 'read'
    return {...ranges, all, scopes: [], unknown: false, block: false}
  }
  return {...ranges, scopes: [], unknown: true, block: false}
}

/** The shell that a run step has when nothing names one; undefined when the runner is not known. */
function defaultShell(runsOn: SyntaxNode | undefined): string | undefined {
  const labels = itemsOf(get(runsOn, 'labels') ?? runsOn).map(item => asText(item)?.text ?? '')
  return labels.some(label => /\bwindows\b/i.test(label)) ? 'pwsh' : 'bash'
}

/** The interpreter of a `shell:` value, which may be a command line such as `bash -el {0}`. */
export function shellOf(value: string | undefined): ScriptBlock['shell'] {
  const program = (value ?? 'bash').trim().split(/\s+/)[0]!.toLowerCase()
  const name = program.replace(/^.*[\\/]/, '').replace(/\.exe$/, '')
  if (name === 'sh' || name === 'dash' || name === 'ash' || name === 'busybox') return 'sh'
  if (name === 'bash' || name === 'zsh' || name === 'wsl-bash') return 'bash'
  if (name === 'pwsh' || name === 'powershell' || name === 'cmd') return name
  return /^python[\d.]*$/.test(name) ? 'python' : 'other'
}

/** Where a line can be added at the head of a block mapping. */
export function insertionIn(mapping: MappingNode, file: SourceFile): Insertion | undefined {
  const first = mapping.entries[0]
  if (!first || mapping.range.start !== first.range.start) return undefined
  const {line, column} = file.position(first.range.start)
  const before = file.line(line).slice(0, column - 1)
  if (!/^[ ]*(?:- +)*$/.test(before)) return undefined
  return {at: first.range.start, indent: ' '.repeat(column - 1)}
}

/** The comment behind a value on its line, without `#`. */
export function commentBehind(text: MappedText, file: SourceFile): string {
  const {end} = text.range()
  const {line, column} = file.position(end)
  const match = /^["']?\s+#(.*)$/.exec(file.line(line).slice(column - 1))
  return match ? match[1]!.trim() : ''
}
