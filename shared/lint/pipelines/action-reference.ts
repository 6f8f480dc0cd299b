import type {ActionReference} from '../facts/pipeline.js'
import type {MappedText} from '../source.js'

const repository = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)(?:\/([^@\s]+))?(?:@(\S+))?$/

/**
 * Reads the value of `uses:` (GitHub Docs "Workflow syntax": `owner/repo/path@ref`, `./path`,
 * `docker://image`). `comment` is what stands behind it on its line.
 */
export function readActionReference(text: MappedText, comment = ''): ActionReference {
  const source = text.text.trim()
  const offset = text.text.indexOf(source)
  if (source.includes('${{')) return {text, kind: 'unknown', name: ''}
  if (source.startsWith('./') || source.startsWith('../') || source.startsWith('$/')) {
    return {text, kind: 'local', name: source}
  }
  if (source.startsWith('docker://')) {
    return {text, kind: 'container', name: source.slice('docker://'.length)}
  }
  const match = repository.exec(source)
  if (!match) return {text, kind: 'unknown', name: ''}
  const [, owner, name, path, ref] = match
  return {
    text,
    kind: 'repository',
    name: `${owner}/${name}`.toLowerCase(),
    ...(path ? {path} : {}),
    ...(ref
      ? {
          ref,
          refText: text.slice(offset + source.length - ref.length, offset + source.length)
        }
      : {}),
    ...versionOf(comment)
  }
}

function versionOf(comment: string): {comment?: string} {
  const version = /\bv?(\d+(?:\.\d+){0,2})\b/.exec(comment)
  return version ? {comment: `v${version[1]}`} : {}
}

/** Reads the value of `task:`, such as `AzureCLI@2`; a publisher's prefix or a GUID is kept. */
export function readTaskReference(text: MappedText): ActionReference {
  const source = text.text.trim()
  if (source.includes('${{')) return {text, kind: 'unknown', name: ''}
  const at = source.lastIndexOf('@')
  if (at < 0) return {text, kind: 'task', name: source.toLowerCase()}
  return {
    text,
    kind: 'task',
    name: source.slice(0, at).toLowerCase(),
    ref: source.slice(at + 1)
  }
}

/** A full commit id (SHA-1 or SHA-256), the only reference that cannot be moved. */
export function isCommit(ref: string | undefined): boolean {
  return ref !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)
}

/** True for an image with a digest; `image` is without `docker://`. */
export function isPinnedImage(image: string): boolean {
  return /@sha256:[0-9a-f]{64}$/i.test(image.trim())
}

/**
 * The major version that a step runs, from its tag or from the comment behind a pinned commit;
 * undefined when neither tells.
 */
export function majorVersion(reference: ActionReference): number | undefined {
  const text = isCommit(reference.ref) ? reference.comment : reference.ref
  const match = /^(?:refs\/tags\/)?v?(\d+)(?:\.|$)/.exec(text ?? '')
  return match ? Number(match[1]) : undefined
}
