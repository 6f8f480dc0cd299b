import type {Include, Pipeline} from '../facts/pipeline.js'

/** Reads another document of the linted root; undefined when there is none that can be read. */
export type LoadPipeline = (path: string, kind: Include['kind']) => Promise<Pipeline | undefined>

/** How many further documents one document may draw in. */
const maxDocuments = 60

/**
 * Follows local actions, reusable workflows and templates, each document once, so that rules see the
 * steps that a job really runs. What is not there, or in another repository, stays unknown.
 */
export async function linkPipeline(pipeline: Pipeline, load: LoadPipeline): Promise<void> {
  const seen = new Map<string, Pipeline>([[pipeline.file.path, pipeline]])
  const queue = [...pipeline.includes]
  for (let include = queue.shift(); include; include = queue.shift()) {
    for (const path of candidates(include)) {
      let target = seen.get(path)
      if (!target) {
        if (seen.size > maxDocuments) return
        target = await load(path, include.kind)
        if (!target) continue
        seen.set(path, target)
        queue.push(...target.includes)
      }
      include.target = target
      break
    }
  }
}

function candidates({path, kind}: Include): readonly string[] {
  if (path === undefined) return []
  if (kind !== 'action') return [path]
  if (/\.ya?ml$/i.test(path)) return [path]
  const folder = path === '' ? '' : `${path}/`
  return [`${folder}action.yml`, `${folder}action.yaml`]
}
