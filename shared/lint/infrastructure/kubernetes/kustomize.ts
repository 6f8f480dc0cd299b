import path from 'node:path'
import {asText, get, itemsOf, type SyntaxNode} from '../../formats/syntax.js'
import {parseYaml} from '../../formats/yaml.js'
import {MappedText, type SourceFile} from '../../source.js'

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
