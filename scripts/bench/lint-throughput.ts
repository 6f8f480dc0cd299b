import type {NodeProgram} from '../../test/support/nodes.js'
import {bundle} from './support/bundles.js'
import {median, processorTime} from './support/processor-time.js'
import {makeTree, mcpConfig, pipeline, workflow} from './support/trees.js'

export const title = 'Lint: a large tree of workflows, pipelines and MCP configurations'

const count = 3000

export function run(nodes: readonly NodeProgram[]): void {
  const files: Record<string, string> = {}
  for (let i = 0; i < count; i++) {
    if (i % 3 === 0) files[`.github/workflows/w${i}.yml`] = workflow(i, 40)
    else if (i % 3 === 1) files[`.azure-pipelines/p${i}.yml`] = pipeline(i)
    else files[`packages/p${i}/.mcp.json`] = mcpConfig(i)
  }
  const megabytes = Object.values(files).reduce((sum, text) => sum + text.length, 0) / 1e6
  const cwd = makeTree(files)
  const args = [bundle('cli.js'), 'lint', '--format', 'json', '--fail-on', 'never']
  for (const node of nodes) {
    const runs = Array.from({length: 3}, () =>
      processorTime(node.program, {name: 'lint', args, cwd})
    )
    const seconds = median(runs) / 1000
    console.log(
      `  on Node ${node.name}: ${count} files, ${megabytes.toFixed(1)} MB in ${seconds.toFixed(2)} s of processor time: ${(count / seconds).toFixed(0)} files/s, ${(megabytes / seconds).toFixed(1)} MB/s`
    )
  }
}
