import type {ScriptBlock} from '../../facts/facts.js'
import type {
  Container,
  ExpressionUse,
  Include,
  Insertion,
  Job,
  Pipeline,
  Place,
  Step,
  Variable
} from '../../facts/pipeline.js'
import {
  asMapping,
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
} from '../../formats/syntax.js'
import {referencesOf} from '../../languages/value-references.js'
import {systems} from '../../pipelines/systems.js'
import type {MappedText, SourceFile} from '../../source.js'

/** Beyond this many, aliases could make one file as large as they like. */
const maxSteps = 20_000

export type Writable<T> = {-readonly [K in keyof T]: T[K]}

/** A pipeline under construction. */
export type PipelineDraft = Writable<Pipeline> & {
  variables: Variable[]
  jobs: Job[]
  runners: MappedText[]
  includes: Include[]
  expressions: ExpressionUse[]
  containers: Container[]
}

export type JobDraft = Writable<Job> & {steps: Step[]; variables: Variable[]}
export type StepDraft = Writable<Step>

/** Where an expression stands. */
export interface Where {
  readonly place: Place
  readonly job?: Job
  readonly step?: Step
}

/** Whether a key of a job or step is true, or an expression that may be. */
export function mayBeTrue(node: SyntaxNode | undefined): boolean {
  const text = asText(node)?.text.trim().toLowerCase()
  return text !== undefined && text !== '' && text !== 'false'
}

/** Puts the facts of a CI document together: what is read alike whichever system it is for. */
export class PipelineBuilder {
  readonly pipeline: PipelineDraft
  private readonly file: SourceFile
  private steps = 0

  constructor(file: SourceFile, system: Pipeline['system'], kind: Pipeline['kind']) {
    this.file = file
    this.pipeline = {
      system,
      kind,
      file,
      triggers: [],
      variables: [],
      jobs: [],
      runners: [],
      includes: [],
      repositories: [],
      containers: [],
      parameters: [],
      expressions: []
    }
  }

  /** Adds a job without steps. */
  addJob(id: string, idRange: Job['idRange'], range: Job['range'], kind: Job['kind']): JobDraft {
    const {pipeline} = this
    const job: JobDraft = {
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
    pipeline.jobs.push(job)
    return job
  }

  /** Notes the runners that a job asks for: a text, a list, or a mapping with what names them. */
  addRunners(node: SyntaxNode | undefined, keys: readonly string[]): void {
    const {runners} = this.pipeline
    const mapping = asMapping(node)
    const nodes = mapping ? keys.map(key => get(mapping, key)) : [node]
    for (const item of nodes.flatMap(itemsOf)) {
      const text = asText(item)
      if (text && runners.length < maxSteps) runners.push(text)
    }
  }

  /** True while the document may have another step; counts it. */
  mayAddStep(): boolean {
    return ++this.steps <= maxSteps
  }

  /** A step of a job that does nothing yet. It is not added to the job. */
  step(body: MappingNode, job: Job, index: number): StepDraft {
    const insertion = insertionIn(body, this.file)
    return {
      job,
      range: body.range,
      index,
      inputs: [],
      variables: [],
      ...(insertion ? {insertion} : {})
    }
  }

  /** Gives a step its variables. */
  setEnvironment(
    step: StepDraft,
    env: SyntaxNode | undefined,
    variables: readonly Variable[]
  ): void {
    step.variables = variables
    const insertion = env?.kind === 'mapping' ? insertionIn(env, this.file) : undefined
    if (insertion) step.envInsertion = insertion
    this.collect(env, {place: 'step-env', job: step.job, step})
  }

  /** Gives a step its inputs: `with` of an action, `inputs` of a task. */
  setInputs(step: StepDraft, inputs: SyntaxNode | undefined, values: readonly Variable[]): void {
    step.inputs = values
    const insertion = inputs?.kind === 'mapping' ? insertionIn(inputs, this.file) : undefined
    if (insertion) step.inputsInsertion = insertion
  }

  /** Says where a line goes before the key that holds a step's script. */
  setScriptInsertion(step: StepDraft, entry: MappingEntry | undefined): void {
    if (!step.insertion || !entry) return
    step.scriptInsertion = {at: entry.range.start, indent: step.insertion.indent}
  }

  /** Where a line can be added at the head of a mapping. */
  insertionIn(mapping: MappingNode): Insertion | undefined {
    return insertionIn(mapping, this.file)
  }

  script(
    shell: ScriptBlock['shell'],
    text: MappedText,
    stopsAt?: ScriptBlock['stopsAt']
  ): ScriptBlock {
    const {system} = this.pipeline
    const {expansion} = systems[system]
    return {
      shell,
      text,
      expansion,
      references: referencesOf(text, system),
      ...(stopsAt && {stopsAt})
    }
  }

  variable(
    name: MappedText,
    value: MappedText,
    scope: Variable['scope'],
    range: Variable['range']
  ): Variable {
    return {name, value, scope, range, references: referencesOf(value, this.pipeline.system)}
  }

  container(
    node: SyntaxNode | undefined,
    variables: (node: SyntaxNode | undefined) => readonly Variable[]
  ): Container | undefined {
    const resolved = resolve(node)
    const image = asText(resolved) ?? asText(get(resolved, 'image'))
    if (!resolved || !image) return undefined
    const alias = asText(get(resolved, 'container'))?.text
    return {
      image,
      variables: variables(get(resolved, 'env')),
      credentials: variables(get(resolved, 'credentials')),
      range: resolved.range,
      ...(alias ? {alias} : {})
    }
  }

  /** Records the expressions below some keys of a mapping. */
  collectKeys(node: SyntaxNode | undefined, keys: readonly string[], where: Where): void {
    for (const key of keys) this.collect(entryOf(node, key)?.value, where)
  }

  /** Records every expression below a node; `name` is the key that the node itself has. */
  collect(node: SyntaxNode | undefined, where: Where, name?: string): void {
    if (!node) return
    const {expressions, system} = this.pipeline
    walkScalars(node, ({text}, path, key) => {
      const references = referencesOf(text, system)
      if (references.length === 0) return
      const own = key?.text.text
      // In a list of variables the name stands in the entry beside the value.
      const named = (own === 'value' ? listName(node, path) : undefined) ?? own ?? name
      for (const {name: _macro, ...reference} of references) {
        expressions.push({
          ...reference,
          text,
          ...(named === undefined ? {} : {name: named}),
          ...where
        })
      }
    })
  }
}

function listName(root: SyntaxNode, path: readonly (string | number)[]): string | undefined {
  if (path.length < 2) return undefined
  let node: SyntaxNode | undefined = resolve(root)
  for (const part of path.slice(0, -1)) {
    node =
      typeof part === 'number' ? asSequence(node)?.items[part] : resolve(entryOf(node, part)?.value)
  }
  return asText(get(node, 'name'))?.text
}

/** Where a line can be added at the head of a block mapping. */
function insertionIn(mapping: MappingNode, file: SourceFile): Insertion | undefined {
  const first = mapping.entries[0]
  if (!first || mapping.range.start !== first.range.start) return undefined
  const {line, column} = file.position(first.range.start)
  const before = file.line(line).slice(0, column - 1)
  if (!/^[ ]*(?:- +)*$/.test(before)) return undefined
  return {at: first.range.start, indent: ' '.repeat(column - 1)}
}
