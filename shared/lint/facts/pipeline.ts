import type {ValueReference} from '../languages/value-references.js'
import type {MappedText, Range, SourceFile} from '../source.js'
import type {ScriptBlock} from './scripts.js'
import type {NamedValue} from './values.js'

/**
 * What a CI document says, in words that fit GitHub Actions and Azure Pipelines alike: a pipeline has
 * jobs, a job has steps, a step runs a script or an action. Readers make it, rules read it.
 */
export interface Pipeline {
  readonly system: 'github' | 'azure'
  /** A workflow, a composite (or other) action, a pipeline that starts runs, a template of one. */
  readonly kind: 'workflow' | 'action' | 'pipeline' | 'template'
  readonly file: SourceFile
  /** The name that a workflow is shown by. */
  readonly name?: MappedText
  readonly triggers: readonly Trigger[]
  /** Azure: `trigger: none` stands there, so that no change of a branch starts it. */
  readonly isManual?: true
  /** `permissions` of a workflow; undefined when there is none. */
  readonly permissions?: Permissions
  /** Environment of a workflow, variables of a pipeline. */
  readonly variables: readonly Variable[]
  readonly jobs: readonly Job[]
  /** Labels and names of the runners, agents and pools that its jobs ask for, of `matrix` too. */
  readonly runners: readonly MappedText[]
  /** Places that hand over to another document: reusable workflows, templates, local actions. */
  readonly includes: readonly Include[]
  /** Repositories and containers that an Azure pipeline declares under `resources`. */
  readonly repositories: readonly RepositoryResource[]
  readonly containers: readonly Container[]
  /** Parameters of a pipeline or template, inputs of an action or reusable workflow. */
  readonly parameters: readonly Parameter[]
  /** Every `${{ … }}` and `if:` of a GitHub document, every macro and expression of an Azure one. */
  readonly expressions: readonly ExpressionUse[]
}

export interface Trigger {
  /** `push`, `pull_request_target`, …; of Azure Pipelines `trigger`, `pr`, `schedules`, `pipelines`. */
  readonly name: string
  readonly range: Range
  /** True when only some branches start it. */
  readonly branches?: boolean
  /** True when only changes of some paths, tags, or some activities of a pull request start it. */
  readonly isPartial?: true
}

/** What a `permissions` key says. */
export interface Permissions {
  readonly file: SourceFile
  /** The key and its value. */
  readonly range: Range
  readonly valueRange: Range
  /** `write-all`, `read-all`, or `{}`. */
  readonly all?: 'write' | 'read' | 'none'
  readonly scopes: readonly PermissionScope[]
  /** True when the value is not text that can be read, such as an expression. */
  readonly unknown: boolean
  /** True for a block mapping, to which a line can be added. */
  readonly block: boolean
}

export interface PermissionScope {
  /** Lower case. */
  readonly name: string
  readonly value: string
  readonly range: Range
}

export type Grant = 'write' | 'read' | 'none' | 'unknown'

/** An environment variable or pipeline variable. */
export interface Variable extends NamedValue {
  readonly scope: 'pipeline' | 'stage' | 'job' | 'step' | 'container'
  /** A variable group: the name is the group's, the value empty. */
  readonly group?: boolean
  readonly readonly?: boolean
  /** The whole entry. */
  readonly range: Range
}

export interface Parameter {
  readonly name: string
  readonly type: string
  readonly default?: MappedText
  /** True when only listed values are allowed. */
  readonly limited: boolean
}

export interface Job {
  readonly pipeline: Pipeline
  /** The job's key or name; empty for a list of steps that has no job of its own. */
  readonly id: string
  readonly idRange: Range
  readonly range: Range
  /** The name that it is shown by. */
  readonly name?: MappedText
  /** Azure: the names of its stage, the one it is shown by among them. */
  readonly stage?: readonly string[]
  /**
   * `steps` is the list of steps of a composite action or a step template: it runs in the jobs that
   * include it.
   */
  readonly kind: 'job' | 'deployment' | 'call' | 'steps'
  readonly permissions?: Permissions
  readonly condition?: MappedText
  /** Azure: the condition of its stage. */
  readonly stageCondition?: MappedText
  /** Its failure does not fail the run, or an expression may say so (`continue-on-error`). */
  readonly mayGoOn?: true
  /** Azure: it, or its stage, stands under `${{ if }}` or `${{ each }}`. */
  readonly mayBeLeftOut?: true
  /** Ids of the jobs that have to succeed before it. */
  readonly needs: readonly string[]
  readonly environment?: MappedText
  /** GitHub: values of `strategy.matrix`, each under the name of its dimension. */
  readonly matrix?: readonly NamedValue[]
  /** Of the job, and for Azure also of its stage. */
  readonly variables: readonly Variable[]
  readonly container?: Container
  readonly services: readonly Container[]
  readonly steps: readonly Step[]
  /** The reusable workflow that the job calls. */
  readonly call?: WorkflowCall
  /** File offset and indentation for a key that a fix adds to the job. */
  readonly insertion?: Insertion
}

/** Where a line can be put into a block mapping. */
export interface Insertion {
  /** Offset of the first key's line. */
  readonly at: number
  /** Spaces before its keys. */
  readonly indent: string
}

export interface Container {
  readonly image: MappedText
  readonly variables: readonly Variable[]
  readonly credentials: readonly NamedValue[]
  /** Azure: the alias by which jobs name it. */
  readonly alias?: string
  readonly range: Range
}

export interface WorkflowCall {
  readonly target: ActionReference
  readonly inputs: readonly NamedValue[]
  readonly secrets: readonly NamedValue[]
  /** `secrets: inherit` */
  readonly inherits?: Range
}

export interface Step {
  readonly job: Job
  readonly range: Range
  readonly index: number
  readonly id?: string
  readonly name?: MappedText
  readonly condition?: MappedText
  readonly uses?: ActionReference
  /** `with` of an action, `inputs` of a task. */
  readonly inputs: readonly NamedValue[]
  /** True where an expression stands for all inputs, or adds some that the file does not name. */
  readonly moreInputs?: boolean
  /** Azure: `enabled: false`, or an expression that may say so. */
  readonly mayBeDisabled?: boolean
  /** Its failure does not fail the job, or an expression may say so (`continue-on-error`). */
  readonly mayGoOn?: true
  /** Azure: it stands under `${{ if }}` or `${{ each }}`. */
  readonly mayBeLeftOut?: true
  /** `with` of an action, `inputs` of a task: range of the key and its value. */
  readonly inputsInsertion?: Insertion
  readonly variables: readonly Variable[]
  readonly envInsertion?: Insertion
  readonly insertion?: Insertion
  readonly script?: ScriptBlock
  /** Before the key that holds the script. */
  readonly scriptInsertion?: Insertion
  /** `checkout: self` of Azure Pipelines. */
  readonly checkout?: MappedText
}

/** What a step uses. */
export interface ActionReference {
  readonly text: MappedText
  readonly kind: 'repository' | 'local' | 'container' | 'task' | 'unknown'
  /** `owner/repo` in lower case; of a task its name in lower case; of a container its image. */
  readonly name: string
  /** `azure/login/sub/path` has `sub/path`. */
  readonly path?: string
  readonly ref?: string
  /** Where the ref stands. */
  readonly refText?: MappedText
  /** The version that a comment behind a pinned commit names: `v4.2.2`. */
  readonly comment?: string
}

/** A place where one document hands over to another. */
export interface Include {
  readonly from: Pipeline
  readonly job?: Job
  readonly step?: Step
  readonly text: MappedText
  /** Path from the linted root; undefined for another repository or an expression. */
  readonly path?: string
  readonly kind: 'action' | 'workflow' | 'template'
  /** `with` or `parameters`. */
  readonly inputs: readonly NamedValue[]
  /** The document itself, when it was found; filled by `linkPipeline`. */
  target?: Pipeline
}

/** What the including document is known to hand over, by the name of the input in lower case. */
export type NamedInputs = ReadonlyMap<
  string,
  {readonly source: string; readonly needsPush?: boolean}
>

export interface RepositoryResource {
  readonly alias: string
  readonly type: string
  readonly name?: MappedText
  readonly ref?: MappedText
  readonly range: Range
}

export type Place =
  | 'pipeline-env'
  | 'stage-env'
  | 'job-env'
  | 'step-env'
  | 'container-env'
  | 'container'
  | 'input'
  | 'code-input'
  | 'script'
  | 'condition'
  | 'call-input'
  | 'call-secret'
  | 'output'
  | 'other'

/** An expression where it stands. */
export interface ExpressionUse extends Omit<ValueReference, 'name'> {
  /** The scalar it stands in. */
  readonly text: MappedText
  readonly place: Place
  /** Key, variable or input whose value it is part of. */
  readonly name?: string
  readonly job?: Job
  readonly step?: Step
}
