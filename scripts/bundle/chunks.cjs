// How the bundle is cut: settings of webpack's SplitChunksPlugin. What several chunks share is a chunk of
// its own, so that each module stands in one place. That alone would make a lint run open ninety files:
// what is loaded together is put together here.

/** Whether a module's compiled file is below one of these. */
const below =
  (...paths) =>
  ({resource = ''}) =>
    !resource.endsWith('.about.js') &&
    paths.some(path => resource.replaceAll('\\', '/').includes(`/build/${path}`))

const entries = {
  fronts: ['cli/main.js', 'action/main.js', 'azdo-task/main.js'],
  lint: ['shared/commands/lint.js'],
  commands: ['token', 'secrets', 'call', 'detect', 'verify', 'policy'].map(
    name => `shared/commands/${name}.js`
  )
}

/** For each chunk, as the imports cut it, the entries that it holds. */
const held = new WeakMap()

function holds(chunk, group, chunkGraph) {
  let found = held.get(chunk)
  if (!found) {
    found = new Set()
    for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
      for (const [name, paths] of Object.entries(entries)) {
        for (const path of paths) if (below(path)(module)) found.add(name)
      }
    }
    held.set(chunk, found)
  }
  return found.has(group)
}

/** How many of the chunks that hold an entry of the group hold the module. */
function uses(module, group, chunkGraph) {
  let count = 0
  for (const chunk of chunkGraph.getModuleChunksIterable(module)) {
    if (holds(chunk, group, chunkGraph)) count++
  }
  return count
}

const groups = {
  fronts: (module, {chunkGraph}) => uses(module, 'fronts', chunkGraph) === entries.fronts.length,
  commands: (module, {chunkGraph}) =>
    uses(module, 'lint', chunkGraph) > 0 && uses(module, 'commands', chunkGraph) > 0,
  lint: (module, {chunkGraph}) => uses(module, 'lint', chunkGraph) > 0,
  yaml: below('shared/lint/formats/yaml'),
  terraform: below('shared/lint/infrastructure/terraform/', 'shared/lint/formats/hcl'),
  bicep: below('shared/lint/infrastructure/bicep/', 'shared/lint/formats/bicep'),
  infrastructure: below(
    'shared/lint/infrastructure/values/',
    'shared/lint/infrastructure/named-resources',
    'shared/lint/infrastructure/mentions',
    'shared/lint/infrastructure/kept',
    'shared/lint/infrastructure/image-name',
    'shared/lint/formats/cursor',
    'shared/lint/formats/infrastructure'
  ),
  pipelines: below(
    'shared/lint/artifacts/',
    'shared/lint/fixes/fix.js',
    'shared/lint/pipelines/',
    'shared/lint/rules/artifacts/',
    'shared/lint/rules/credentials/',
    'shared/lint/rules/pipelines/'
  )
}

module.exports = {
  minSize: 0,
  maxAsyncRequests: 1000,
  maxInitialRequests: 1000,
  cacheGroups: Object.fromEntries(
    Object.entries(groups).map(([name, test], at) => [
      name,
      {name, test, chunks: 'all', enforce: true, priority: 100 - at}
    ])
  )
}
