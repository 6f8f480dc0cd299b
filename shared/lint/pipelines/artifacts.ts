import type {ActionReference, Step} from '../facts/pipeline.js'
import type {MappedText} from '../source.js'
import {isCommit, majorVersion} from './action-reference.js'
import {flagOf, inputOf} from './inputs.js'

/** Files that a step keeps beyond the job: an artifact, or a cache. */
export interface Upload {
  readonly kind: 'artifact' | 'cache'
  /** One path or pattern each, without `!` exclusions. */
  readonly paths: readonly MappedText[]
  readonly exclusions: readonly string[]
  /** True when files whose names begin with a dot are left out unless asked for. */
  readonly skipsHidden: boolean
}

/** What a step uploads or caches; undefined when it does neither. */
export function uploadOf(step: Step): Upload | undefined {
  switch (step.uses?.name) {
    case 'actions/upload-artifact': {
      // Hidden files are left out since 4.4 (its release notes).
      const hidden =
        inputOf(step, 'include-hidden-files') !== undefined &&
        flagOf(step, 'include-hidden-files') !== false
      return paths('artifact', inputOf(step, 'path'), !hidden && !takesHidden(step.uses))
    }
    case 'actions/upload-pages-artifact':
      return paths('artifact', inputOf(step, 'path'), true)
    case 'actions/cache':
      return paths('cache', inputOf(step, 'path'), false)
    case 'publishpipelineartifact':
      return paths('artifact', inputOf(step, 'targetPath', 'path', 'publish'), false)
    case 'publishbuildartifacts':
      return paths('artifact', inputOf(step, 'PathtoPublish'), false)
    case 'cache':
      return step.uses.kind === 'task' ? paths('cache', inputOf(step, 'path'), false) : undefined
    default:
      return undefined
  }
}

/** True for a version before 4.4, as far as the reference or its comment tells. */
function takesHidden(uses: ActionReference): boolean {
  const major = majorVersion(uses)
  if (major !== 4) return major !== undefined && major < 4
  const minor = /^v?4\.(\d+)/.exec((isCommit(uses.ref) ? uses.comment : uses.ref) ?? '')?.[1]
  return minor !== undefined && Number(minor) < 4
}

function paths(
  kind: Upload['kind'],
  value: MappedText | undefined,
  skipsHidden: boolean
): Upload | undefined {
  if (!value) return undefined
  const found: MappedText[] = []
  const exclusions: string[] = []
  for (const match of value.text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim()
    const start = match.index + match[0].indexOf(line)
    if (line.startsWith('!')) exclusions.push(line.slice(1))
    else if (line !== '' && !line.startsWith('#'))
      found.push(value.slice(start, start + line.length))
  }
  return {kind, paths: found, exclusions, skipsHidden}
}

const workspace =
  /^(?:\.{1,2}\/?|\.\/\*\*(?:\/\*)?|\*\*(?:\/\*)?|\$\{\{\s*github\.workspace\s*\}\}\/?|\$\((?:system\.defaultworkingdirectory|build\.sourcesdirectory|build\.repository\.localpath)\)\/?)$/i

/** True for a path that is the work tree as a whole. */
export function isWorkspace(path: string): boolean {
  return workspace.test(path.trim().replace(/^["']|["']$/g, ''))
}

/** True when a step uploads the work tree with its `.git` folder. */
export function uploadsWorkspace(step: Step): boolean {
  const upload = uploadOf(step)
  if (upload?.kind !== 'artifact' || upload.skipsHidden) return false
  if (upload.exclusions.some(path => /\.git\b/.test(path))) return false
  return upload.paths.some(path => isWorkspace(path.text))
}
