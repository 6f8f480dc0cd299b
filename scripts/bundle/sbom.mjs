// What is bundled, as a software bill of materials: packages are development dependencies here, so
// that no audit of the dependencies of this package sees them. Any scanner that reads CycloneDX does.

/** `node_modules/a/node_modules/@b/c` of a module's path, or undefined for one of our own. */
export function packageFolder(source) {
  const path = source.replaceAll('\\', '/')
  const at = path.lastIndexOf('node_modules/')
  if (at < 0) return undefined
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(path.slice(at + 'node_modules/'.length))?.[0]
  const first = path.indexOf('node_modules/')
  return name && `${path.slice(first, at)}node_modules/${name}`
}

/**
 * The bill of materials of a bundle (CycloneDX 1.6), without a time or a number of its own: the same
 * input gives the same bytes.
 * @param maps source maps of all chunks, as JSON
 * @param lock the parsed package-lock.json
 * @throws Error when a bundled package is not in the lock file
 */
export function billOfMaterials(maps, lock) {
  const folders = new Set()
  for (const map of maps) {
    for (const source of JSON.parse(String(map)).sources) {
      const folder = packageFolder(source)
      if (folder) folders.add(folder)
    }
  }
  const components = [...folders].map(folder => {
    const found = lock.packages[folder]
    if (!found) throw new Error(`${folder} is bundled and not in package-lock.json`)
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const purl = `pkg:npm/${name.replace('@', '%40')}@${found.version}`
    return {
      type: 'library',
      'bom-ref': purl,
      name,
      version: found.version,
      purl,
      ...(found.license && {licenses: [{expression: found.license}]}),
      ...(found.integrity && {hashes: [hashOf(found.integrity)]})
    }
  })
  const unique = new Map(components.map(component => [component.purl, component]))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {component: {type: 'application', name: lock.name, version: lock.version}},
    components: [...unique.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1))
  }
}

/** `sha512-…` of npm, in the words of CycloneDX. */
function hashOf(integrity) {
  const [algorithm, value] = integrity.split(' ')[0].split('-')
  return {
    alg: `SHA-${algorithm.slice(3)}`,
    content: Buffer.from(value, 'base64').toString('hex')
  }
}
