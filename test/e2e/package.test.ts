import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, describe, expect, test} from '@jest/globals'
import {drawIcon} from '../../scripts/generate/icon.js'
import {version} from '../../shared/version.js'
import {decodePng} from '../support/png.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'
import {zipEntries} from '../support/zip.js'

afterAll(removeTrees)

/** Every file below a folder, by relative path with `/`. */
function filesIn(start: string): Map<string, Buffer> {
  const names = fs.readdirSync(start, {recursive: true, encoding: 'utf8'})
  return new Map(
    names
      .filter(name => fs.statSync(path.join(start, name)).isFile())
      .sort()
      .map(name => [name.split(path.sep).join('/'), fs.readFileSync(path.join(start, name))])
  )
}

describe('dist', () => {
  test('is what the sources give: run `npm run build` when this fails', () => {
    const out = writeTree()
    // The compiler's output folder is shared with this very test: only the bundles are made anew.
    execFileSync(process.execPath, ['scripts/build.mjs', '--bundle-only', '--out', out], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit']
    })
    const built = filesIn(path.join(out, 'dist'))
    const present = filesIn(path.join(root, 'dist'))
    expect([...present.keys()]).toEqual([...built.keys()])
    const different = [...built].filter(([file, bytes]) => !present.get(file)!.equals(bytes))
    expect(different.map(([file]) => file)).toEqual([])
  }, 240_000)

  test('is small enough: what a step with `uses:` downloads is at most 3 MB, packed', () => {
    const options = {cwd: root, maxBuffer: 1 << 28}
    const archive = execFileSync('git', ['archive', '--format=tar', 'HEAD'], options)
    expect(gzipSync(archive, {level: 9}).length).toBeLessThan(3_000_000)
  })

  test('holds each module once: its state is one, and nobody downloads or starts it twice', () => {
    const chunks = fs.readdirSync(path.join(root, 'dist')).filter(name => /\.index\.js$/.test(name))
    const list = `
      for (const name of ${JSON.stringify(chunks)}) {
        console.log(Object.keys((await import('./dist/' + name)).modules).join('\\n'))
      }`
    const ids = execFileSync(process.execPath, ['--input-type=module', '-e', list], {
      cwd: root,
      encoding: 'utf8'
    })
    // Modules that the bundler put into another one stand behind a comment with their path.
    const inner = ['index.js', ...chunks].flatMap(name => {
      const text = fs.readFileSync(path.join(root, 'dist', name), 'utf8')
      return text.match(/(?<=CONCATENATED MODULE: ).*/g) ?? []
    })
    for (const names of [ids.trim().split('\n'), inner]) {
      expect(names.length).toBeGreaterThan(300)
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    }
  })

  test('has the licenses of what is bundled', () => {
    const text = fs.readFileSync(path.join(root, 'dist/licenses.txt'), 'utf8')
    for (const name of ['@actions/core', 'azure-pipelines-task-lib', 'js-yaml', 'jsonc-parser']) {
      expect(text).toContain(`${name}\n`)
    }
  })

  test('has the bill of materials of all that is bundled, at the versions of the lock file', () => {
    const read = (name: string) => fs.readFileSync(path.join(root, name), 'utf8')
    const {components} = JSON.parse(read('dist/sbom.cdx.json')) as {
      components: {name: string; version: string; purl: string; hashes?: {content: string}[]}[]
    }
    // The bundler lists the licenses of the packages that it took; each name stands on its own line.
    const lines = new Set(read('dist/licenses.txt').split('\n'))
    const {packages} = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, {version: string}>
    }
    const known = new Map<string, Set<string>>()
    for (const [folder, {version}] of Object.entries(packages)) {
      if (folder === '') continue
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
      known.set(name, (known.get(name) ?? new Set()).add(version))
    }
    const names = new Set(components.map(({name}) => name))
    expect([...known.keys()].filter(name => lines.has(name) && !names.has(name))).toEqual([])
    for (const {name, version, purl, hashes} of components) {
      expect([name, known.get(name)?.has(version)]).toEqual([name, true])
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`)
      expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/)
    }
    expect(names.size).toBeGreaterThan(40)
  })

  test('names no folder of the machine that built it', () => {
    for (const [file, bytes] of filesIn(path.join(root, 'dist'))) {
      if (file.endsWith('.wasm')) continue
      expect({file, found: bytes.includes(root)}).toEqual({file, found: false})
    }
  })
})

describe('the extension', () => {
  test('packs task, handlers and icon', () => {
    const out = writeTree()
    execFileSync(
      process.execPath,
      [
        path.join(root, 'node_modules/tfx-cli/_build/tfx-cli.js'),
        'extension',
        'create',
        '--manifest-globs',
        'vss-extension.json',
        '--output-path',
        out,
        '--no-color'
      ],
      {cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, HOME: out}}
    )
    const [name] = fs.readdirSync(out).filter(file => file.endsWith('.vsix'))
    const entries = zipEntries(fs.readFileSync(path.join(out, name!)))
    expect(entries).toEqual(
      expect.arrayContaining([
        'extension.vsixmanifest',
        'azdo-task/task.json',
        'azdo-task/icon.png',
        'azdo-task/dist/task.js',
        'azdo-task/dist/index.js',
        'azdo-task/dist/licenses.txt'
      ])
    )
    // Sources and what no task loads stay out.
    expect(entries.filter(entry => /(?:cli|action|action-post)\.js$/.test(entry))).toEqual([])
    expect(entries.filter(entry => entry.endsWith('.ts'))).toEqual([])
  }, 120_000)

  test('has the version of the code', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(root, 'vss-extension.json'), 'utf8'))
    expect(manifest.version).toBe(version)
  })

  test.each([
    ['azdo-task/icon.png', 32],
    ['azdo-task/images/icon-128.png', 128]
  ])('%s is the picture that the script draws', (file, size) => {
    const image = decodePng(fs.readFileSync(path.join(root, file)))
    expect(image.size).toBe(size)
    expect(Buffer.from(image.pixels).equals(drawIcon(size).pixels)).toBe(true)
    expect(image.pixels.some((value, i) => i % 4 === 3 && value === 255)).toBe(true)
  })
})
