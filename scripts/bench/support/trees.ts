import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const made: string[] = []

/** Makes a temporary folder that holds `files` (text by relative path). */
export function makeTree(files: Readonly<Record<string, string>> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-bench-'))
  made.push(folder)
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, text)
  }
  return folder
}

/** Makes a folder a git repository in which all files are added. */
export function asRepository(folder: string): string {
  const git = (...args: string[]) => execFileSync('git', args, {cwd: folder, stdio: 'ignore'})
  git('init', '--quiet')
  git('add', '--all')
  return folder
}

/** Removes every tree that was made. */
export function removeTrees(): void {
  for (const folder of made.splice(0)) fs.rmSync(folder, {recursive: true, force: true})
}

export function workflow(i: number, steps: number): string {
  const lines = ['on: push', 'permissions: {}', 'jobs:', `  job-${i}:`]
  lines.push('    runs-on: ubuntu-latest', '    permissions:', '      contents: read', '    steps:')
  for (let step = 0; step < steps; step++) {
    lines.push(
      `      - name: step ${step}`,
      '        env:',
      `          NAME_${step}: value-${i}-${step}`,
      '        run: |',
      `          echo "building part ${step} of ${i}"`,
      `          make -C parts/${step} all`
    )
  }
  return `${lines.join('\n')}\n`
}

export function pipeline(i: number): string {
  return `trigger: none\npool:\n  vmImage: ubuntu-latest\nsteps:\n  - script: make -C part/${i}\n    displayName: Build ${i}\n`
}

export function mcpConfig(i: number): string {
  return `${JSON.stringify({mcpServers: {[`server-${i}`]: {command: 'npx', args: ['-y', `@acme/server-${i}@1.0.${i}`, './data']}}}, undefined, 2)}\n`
}
