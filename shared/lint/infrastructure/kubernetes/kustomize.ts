import path from 'node:path'
import {asText, get, itemsOf, type SyntaxNode} from '../../formats/syntax.js'
import {parseYaml} from '../../formats/yaml.js'
import {MappedText, type SourceFile} from '../../source.js'
import {withoutTag} from '../image-name.js'
import {plainText, unknown, type Value} from '../values/value.js'

/** What the kustomizations of a repository change in manifests (Kustomize, "The Kustomization File"). */
export interface Kustomize {
  /** Files that change objects which stand elsewhere. */
  readonly patches: ReadonlySet<string>
  /** Names of images whose tag, digest or name is another one once they are deployed. */
  readonly images: ReadonlySet<string>
}

export function readKustomizations(files: readonly SourceFile[]): Kustomize {
  const patches = new Set<string>()
  const images = new Set<string>()
  for (const file of files) {
    const folder = path.posix.dirname(file.path)
    for (const root of parseYaml(MappedText.of(file)).documents) {
      for (const name of patchFiles(root)) patches.add(path.posix.join(folder, name))
      for (const image of itemsOf(get(root, 'images'))) {
        const name = asText(get(image, 'name'))?.text
        if (name) images.add(name)
      }
    }
  }
  return {patches, images}
}

/** A manifest with images unknown of which kustomizations change the tag or the name. */
export function withOtherImages(value: Value, images: ReadonlySet<string>): Value {
  if (images.size === 0) return value
  switch (value.kind) {
    case 'object': {
      const entries = value.entries.map(({key, value: inner}) => {
        const image = key.text.text === 'image' ? plainText(inner) : undefined
        const isChanged = image !== undefined && images.has(withoutTag(image))
        return {key, value: isChanged ? unknown(inner.place) : withOtherImages(inner, images)}
      })
      return {...value, entries}
    }
    case 'list':
      return {...value, items: value.items.map(item => withOtherImages(item, images))}
    case 'choice':
      return {...value, options: value.options.map(option => withOtherImages(option, images))}
    default:
      return value
  }
}

/** Paths of patches, in all forms that there are or were. */
function patchFiles(root: SyntaxNode): string[] {
  const merges = itemsOf(get(root, 'patchesStrategicMerge'))
  const others = [get(root, 'patches'), get(root, 'patchesJson6902')].flatMap(node =>
    itemsOf(node).map(item => get(item, 'path') ?? item)
  )
  return [...merges, ...others].flatMap(node => {
    const text = asText(node)?.text
    return text && text.length < 500 && !text.includes('\n') ? [text] : []
  })
}
