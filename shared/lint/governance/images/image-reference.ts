import type {PartialText} from '../../facts/facts.js'

/** How an image is named (OCI Distribution Specification, "Pulling manifests"). */
export type ImageReference =
  | {readonly by: 'digest'}
  | {readonly by: 'tag'; readonly tag: string}
  | {readonly by: 'nothing'}
  | {readonly by: 'unknown'}

/** Stands for what is not known. */
const hole = '\0'

/** By what an image is named, as far as its text is known. */
export function imageReference({text, holes}: PartialText): ImageReference {
  let known = ''
  let at = 0
  for (const {start, end} of holes) {
    known += text.text.slice(at, start) + hole
    at = end
  }
  known += text.text.slice(at)
  if (/@sha(?:256|512):/.test(known)) return {by: 'digest'}
  const last = known.slice(known.lastIndexOf('/') + 1)
  const tag = /:([\w][\w.-]{0,127})$/.exec(last)
  if (tag && !isPlaceholderTag(tag[1]!)) return {by: 'tag', tag: tag[1]!}
  // A version that a variable gives is a tag, whichever it is; other variables may hold a commit.
  const lastHole = holes.at(-1)
  const given = lastHole && text.text.slice(lastHole.start, lastHole.end)
  if (given && /:\0$/.test(last) && /version/i.test(given)) return {by: 'tag', tag: given}
  // Lower case, and nothing that another tool would replace first.
  return /^[a-z0-9][a-z0-9._-]{0,254}$/.test(last) ? {by: 'nothing'} : {by: 'unknown'}
}

/** Tags that another tool replaces before anything is deployed: `__TAG__`, `IMAGE_TAG`. */
function isPlaceholderTag(tag: string): boolean {
  return /^_|^[A-Z][A-Z_]*$/.test(tag) || /placeholder|replace/i.test(tag)
}
