import type {ActionReference, Container, Job, Pipeline} from '../../facts/pipeline.js'
import {isCommit, isPinnedImage} from '../../pipelines/action-reference.js'
import {authorityOf, describeAuthority, holdsAuthority} from '../../pipelines/authority.js'
import {runningSteps} from '../../pipelines/walk.js'
import type {Problem, Rule} from '../../rule.js'
import type {MappedText, SourceFile} from '../../source.js'

/** Code by a reference that its owner can move, in a job that holds something. */
export const unpinnedAction: Rule = {
  id: 'unpinned-action',
  severity: 'warning',
  check({pipeline}, report, config) {
    if (!pipeline) return
    const trusted = new Set(config.trustedOwners.map(owner => owner.toLowerCase()))
    for (const job of pipeline.jobs) {
      const authority = authorityOf(job)
      if (!holdsAuthority(authority)) continue
      for (const {text, file, by, instead} of mutableReferences(job, trusted)) {
        report({
          range: text.range(),
          file,
          message: `${text.text.trim()} is named by ${by}, which its owner can move, in a job that holds ${describeAuthority(authority)}`,
          help: `Pin it to ${instead}.`,
          subject: `${job.id} ${text.text.trim()}`
        })
      }
    }
    // A pipeline that only extends a template hands it everything.
    const extended = pipeline.jobs.length === 0
    if (extended || pipeline.jobs.some(job => holdsAuthority(authorityOf(job))))
      checkTemplates(pipeline, report)
  }
}

/** A reference that its owner can move. */
interface MutableReference {
  readonly text: MappedText
  readonly file: SourceFile
  /** What kind of reference it is. */
  readonly by: string
  /** What to use instead. */
  readonly instead: string
}

function mutableReferences(job: Job, trusted: ReadonlySet<string>): MutableReference[] {
  const {pipeline} = job
  const found: (MutableReference | undefined)[] = []
  if (job.call) found.push(mutable(job.call.target, pipeline.file, trusted))
  for (const {step, file} of runningSteps(job)) {
    if (step.uses) found.push(mutable(step.uses, file, trusted))
  }
  const container = containerOf(job, pipeline)
  if (container) found.push(mutableImage(container.image.text, container.image, pipeline.file))
  return found.filter(reference => reference !== undefined)
}

function mutable(
  uses: ActionReference,
  file: SourceFile,
  trusted: ReadonlySet<string>
): MutableReference | undefined {
  const {kind, name, ref, text} = uses
  if (kind === 'container') return mutableImage(name, text, file)
  if (kind !== 'repository' || isCommit(ref) || ref?.includes('${{')) return undefined
  // Its verifier wants the tag: "Referencing SLSA builders and generators" in its README.
  if (name === 'slsa-framework/slsa-github-generator' && /^v\d/.test(ref ?? '')) return undefined
  const [owner = '', repository = ''] = name.toLowerCase().split('/')
  if (trusted.has(owner) || trusted.has(`${owner}/${repository}`)) return undefined
  return {
    text,
    file,
    by: ref === undefined ? 'no reference at all' : kindOf(ref),
    instead: 'its full commit SHA, with the version in a comment'
  }
}

function mutableImage(
  image: string,
  text: MappedText,
  file: SourceFile
): MutableReference | undefined {
  if (isPinnedImage(image) || /\$\{\{|\$[([]/.test(image)) return undefined
  const tagged = image.slice(image.lastIndexOf('/') + 1).includes(':')
  const by = tagged ? 'a tag' : 'no tag, which means latest'
  return {text, file, by, instead: 'its digest (@sha256:…)'}
}

function kindOf(ref: string): string {
  if (/^(?:main|master|develop|dev|trunk|head|latest|release)$|\//i.test(ref))
    return `the branch ${ref}`
  if (/^[0-9a-f]{7,39}$/i.test(ref) && /\d/.test(ref)) return `the shortened commit SHA ${ref}`
  return `the tag or branch ${ref}`
}

/** The job's container; of Azure Pipelines also by its alias under `resources`. */
function containerOf(job: Job, pipeline: Pipeline): Container | undefined {
  const {container} = job
  return pipeline.containers.find(({alias}) => alias === container?.image.text) ?? container
}

/** Azure Pipelines: repositories whose templates become part of this pipeline. */
function checkTemplates(pipeline: Pipeline, report: (problem: Problem) => void): void {
  for (const resource of pipeline.repositories) {
    const used = pipeline.includes.find(({text}) =>
      text.text.trim().toLowerCase().endsWith(`@${resource.alias.toLowerCase()}`)
    )
    // A repository of the same project is reviewed by the same people.
    const elsewhere = resource.type !== 'git' || resource.name?.text.includes('/')
    if (!used || !elsewhere) continue
    const ref = resource.ref?.text.trim()
    if (ref && (isCommit(ref) || ref.startsWith('refs/tags/') || ref.includes('$'))) continue
    report({
      range: (resource.ref ?? resource.name)?.range() ?? resource.range,
      message: ref
        ? `templates of ${resource.alias} are taken from ${ref}, which its owners can change at any time`
        : `templates of ${resource.alias} are taken from its default branch, which its owners can change at any time`,
      help: 'Set ref to a tag (refs/tags/…) or to a commit id.',
      subject: `repository ${resource.alias}`,
      related: [{message: 'used here', range: used.text.range()}]
    })
  }
}
