import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {sha256} from '../support/sigstore.js'
import {fronts} from '../support/token-fronts.js'
import {removeTrees, writeTree} from '../support/tree.js'
import {auditRecords, runVerify} from '../support/verify-fronts.js'

afterAll(removeTrees)

const weights = 'weights\n'
const config = '{"layers": 2}\n'
const files = {'model/weights.bin': weights, 'model/conf/config.json': config}
const lines = `${sha256(weights)}  weights.bin\n${sha256(config)} *conf/config.json\n`
const usual = {manifest: 'SHA256SUMS', root: 'model'}

function model(manifest: string | Uint8Array = lines, more: Record<string, string> = {}): string {
  return writeTree({...files, SHA256SUMS: manifest, ...more})
}

describe.each(fronts)('verify on the front %s', front => {
  const usage = front === 'cli' ? 2 : 1

  test('passes when every file has its digest, and says so to the next step', async () => {
    const workspace = model()
    const run = await runVerify(front, workspace, {...usual, 'audit-file': 'audit.jsonl'})
    expect(run.exitCode).toBe(0)
    expect(run.log).toContain(
      `verified 2 files (22 bytes) against SHA256SUMS (sha256 ${sha256(lines)})`
    )
    if (front !== 'cli') {
      expect(run.outputs).toEqual({verified: '2', 'manifest-sha256': sha256(lines)})
      expect(run.summary).toContain('### Verified: `model`')
      expect(run.summary).toContain('| files | 2 files (22 bytes) |')
    }
    expect(auditRecords(workspace)).toEqual([
      {
        record: 'verify',
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        outcome: 'verified',
        root: 'model',
        manifest: 'SHA256SUMS',
        signature: '',
        manifest_sha256: sha256(lines),
        signer_identity: '',
        signer_issuer: '',
        signed_at: '',
        signer_key_sha256: '',
        files: 2,
        bytes: 22,
        failures: 0,
        duration_ms: expect.any(Number),
        repository: {action: 'acme/widgets', task: 'widgets', cli: ''}[front],
        run_url: front === 'cli' ? '' : expect.stringMatching(/^https:/)
      }
    ])
  })

  test('names each file that is changed, missing or unlisted, with its digests', async () => {
    const workspace = model(`${lines}${sha256('gone')}  gone.bin\n`, {
      'model/weights.bin': 'w3ights\n',
      'model/extra.bin': 'extra'
    })
    const run = await runVerify(front, workspace, {...usual, 'audit-file': 'audit.jsonl'})
    expect(run.exitCode).toBe(1)
    for (const line of [
      `changed 'weights.bin': listed sha256 ${sha256(weights)}, found sha256 ${sha256('w3ights\n')}`,
      `missing 'gone.bin': listed sha256 ${sha256('gone')}`,
      `unlisted 'extra.bin': found sha256 ${sha256('extra')} (5 bytes)`
    ]) {
      expect(run.log).toContain(`${line}\n`)
    }
    expect(run.failure).toContain(
      'not verified against SHA256SUMS: 1 changed, 1 missing, 1 unlisted; the log names each. Files that the manifest does not list are allowed with allow-unlisted'
    )
    if (front !== 'cli') {
      expect(run.outputs).toEqual({verified: '0', 'manifest-sha256': ''})
      expect(run.summary).toContain('### Not verified: `model`')
      expect(run.summary).toContain('| missing | `gone.bin` | listed ')
    }
    expect(auditRecords(workspace)).toMatchObject([{outcome: 'failed', files: 0, failures: 3}])
  })

  test('writes a manifest, the same bytes for the same files, and takes it back', async () => {
    const workspace = writeTree(files)
    const inputs = {root: 'model', 'write-manifest': 'model/manifest.json'}
    const run = await runVerify(front, workspace, inputs)
    expect(run.exitCode).toBe(0)
    const read = () => fs.readFileSync(path.join(workspace, 'model/manifest.json'), 'utf8')
    const text = read()
    expect(text).toBe(
      `${JSON.stringify(
        {
          schemaVersion: 1,
          files: [
            {path: 'conf/config.json', size: 14, sha256: sha256(config)},
            {path: 'weights.bin', size: 8, sha256: sha256(weights)}
          ]
        },
        undefined,
        2
      )}\n`
    )
    if (front !== 'cli') {
      expect(run.outputs).toEqual({verified: '0', 'manifest-sha256': sha256(text)})
    }
    await runVerify(front, workspace, inputs)
    expect(read()).toBe(text)
    const check = {root: 'model', manifest: 'model/manifest.json'}
    expect((await runVerify(front, workspace, check)).exitCode).toBe(0)
    fs.appendFileSync(path.join(workspace, 'model/weights.bin'), '!')
    const changed = await runVerify(front, workspace, check)
    expect(changed.exitCode).toBe(1)
    expect(changed.log).toContain(
      `changed 'weights.bin': listed sha256 ${sha256(weights)} (8 bytes), found sha256 ${sha256('weights\n!')} (9 bytes)`
    )
  })

  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'lists no file'],
    ['of blank lines', '\n \r\n', 'lists no file'],
    ['JSON without files', '{"schemaVersion": 1, "files": []}', 'lists no file'],
    ['prose', 'The model is fine.\n', 'SHA256SUMS, line 1: not a line of sha256sum'],
    ['with a comment', `${lines}# end\n`, 'SHA256SUMS, line 3: not a line of sha256sum'],
    ['cut in a digest', lines.slice(0, 30), 'SHA256SUMS, line 1: not a line of sha256sum'],
    ['cut in JSON', '{"schemaVersion": 1, "files": [{"path"', 'it may have been cut short'],
    ['of MD5', `${'a'.repeat(32)}  weights.bin\n`, 'line 1: the digest is one of MD5'],
    ['of SHA-512', `${'a'.repeat(128)}  weights.bin\n`, 'line 1: the digest is one of SHA-512'],
    ['of another --tag', `SHA512 (x) = ${'a'.repeat(128)}\n`, 'the digest is one of SHA512'],
    ['with a duplicate', `${lines}${sha256('x')}  ./weights.bin\n`, "lists 'weights.bin' twice"],
    ['that leaves the root', `${sha256('x')}  ../x\n`, "line 1: '../x' has a part '..'"],
    ['that leaves it later', `${sha256('x')}  a/../../x\n`, "'a/../../x' has a part '..'"],
    ['with an absolute path', `${sha256('x')}  /etc/passwd\n`, "'/etc/passwd' is absolute"],
    ['with a drive letter', `${sha256('x')}  C:\\x\n`, "'C:\\x' begins with a drive letter"],
    ['with a share', `${sha256('x')}  \\\\server\\x\n`, 'is absolute'],
    ['with a folder', `${sha256('x')}  conf/\n`, "'conf/' names a folder"],
    ['with the root', `${sha256('x')}  .\n`, "'.' names a folder"],
    ['in UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), 'is UTF-16'],
    ['that is not UTF-8', new Uint8Array([0x61, 0xff, 0x0a]), 'is not UTF-8 text'],
    [
      'JSON with another digest',
      '{"schemaVersion": 1, "files": [{"path": "a", "size": 1, "sha512": "00"}]}',
      "SHA256SUMS, file 1: unknown key 'sha512'"
    ],
    [
      'JSON of a later version',
      '{"schemaVersion": 2, "files": []}',
      'has another schemaVersion than 1'
    ]
  ])('refuses a manifest %s', async (_, manifest, message) => {
    const run = await runVerify(front, model(manifest), usual)
    expect(run.exitCode).toBe(usage)
    expect(run.failure).toContain(message)
    if (front !== 'cli') expect(run.outputs).toEqual({verified: '0', 'manifest-sha256': ''})
  })

  test.each([
    ['nothing to verify against', {root: 'model'}, 'verify needs the input'],
    ['a missing manifest', {manifest: 'none', root: 'model'}, "'none' cannot be read: ENOENT"],
    ['a missing root', {manifest: 'SHA256SUMS', root: 'none'}, "'none' cannot be read: ENOENT"],
    ['a file as root', {...usual, root: 'model/weights.bin'}, 'must be a folder'],
    ['a folder as manifest', {...usual, manifest: 'model'}, "'model' is not a file"],
    ['a manifest to write and to read', {...usual, 'write-manifest': 'x'}, 'has no use here'],
    [
      'a signer without a signature',
      {...usual, 'certificate-identity': 'a@acme.com'},
      'has no use here: it needs'
    ],
    [
      'an audit file that is a folder',
      {...usual, 'audit-file': 'model'},
      'the file cannot be written'
    ]
  ])('refuses %s', async (_, inputs, message) => {
    const run = await runVerify(front, model(), inputs)
    expect(run.exitCode).toBe(usage)
    expect(run.failure).toContain(message)
  })
})

describe('verify', () => {
  const run = (workspace: string, inputs: Record<string, string> = usual) =>
    runVerify('cli', workspace, inputs)

  test.each([
    ['capitals', lines.replace(/^\S+/gm, digest => digest.toUpperCase())],
    ['CRLF', lines.replaceAll('\n', '\r\n')],
    ['no last line end', lines.trimEnd()],
    ['blank lines', `\n${lines.replace('\n', '\n\n')}\n`],
    ['./', lines.replace(' weights', ' ./weights').replace('*conf/', '*./conf//')],
    ['a byte order mark', `\ufeff${lines}`],
    ['--tag', lines.replace(/^(\S+) [ *](.*)$/gm, 'SHA256 ($2) = $1')]
  ])('accepts lines with %s', async (_, manifest) => {
    expect(await run(model(manifest))).toMatchObject({exitCode: 0, failure: ''})
  })

  const posix = process.platform === 'win32' ? test.skip : test // names that Windows has not

  posix('reads what sha256sum writes of names that it escapes', async () => {
    const names = {'model/a\\b': '1', 'model/c\nd': '2', 'model/e f  *g': '3', 'model/ä€𝄞': '4'}
    const workspace = writeTree(names)
    const sums = execFileSync('sh', ['-c', 'sha256sum *; sha256sum -b * | head -n 0'], {
      cwd: path.join(workspace, 'model')
    })
    fs.writeFileSync(path.join(workspace, 'SHA256SUMS'), sums)
    expect(sums.toString()).toMatch(/^\\[0-9a-f]{64} {2}a\\\\b$/m)
    expect(await run(workspace)).toMatchObject({exitCode: 0})
    fs.writeFileSync(path.join(workspace, 'model/c\nd'), 'changed')
    expect((await run(workspace)).log).toContain("changed 'c\\nd': listed sha256")
  })

  posix('prints no name of a file as a command to the CI system', async () => {
    const workspace = model(lines, {'model/::set-output name=verified::9\n::warning::x': 'x'})
    const action = await runVerify('action', workspace, usual)
    expect(action.outputs['verified']).toBe('0')
    expect(action.log).not.toMatch(/^::(set-output|warning)/m)
    const task = await runVerify(
      'task',
      model(lines, {'model/##vso[task.complete result=Succeeded;]': 'x'}),
      usual
    )
    expect(task.exitCode).toBe(1)
  })

  test('lets unlisted files be when asked to, and verifies the listed ones', async () => {
    const workspace = model(lines, {'model/extra.bin': 'extra'})
    const allowed = {...usual, 'allow-unlisted': 'true'}
    expect(await run(workspace, allowed)).toMatchObject({exitCode: 0})
    fs.writeFileSync(path.join(workspace, 'model/weights.bin'), 'x')
    expect(await run(workspace, allowed)).toMatchObject({exitCode: 1})
  })

  test('takes a manifest in the root for no part of the model, unless it lists itself', async () => {
    const workspace = writeTree({...files, 'model/SHA256SUMS': lines})
    const inside = {manifest: 'model/SHA256SUMS', root: 'model'}
    expect(await run(workspace, inside)).toMatchObject({exitCode: 0})
    fs.appendFileSync(path.join(workspace, inside.manifest), `${sha256('')}  SHA256SUMS\n`)
    const listed = await run(workspace, inside)
    expect(listed.exitCode).toBe(1)
    expect(listed.log).toContain(`changed 'SHA256SUMS': listed sha256 ${sha256('')}`)
  })

  posix('refuses links out of the root, to folders and to nowhere, pipes and devices', async () => {
    const workspace = model(`${lines}${sha256('secret')}  out.bin\n${sha256('x')}  sub/x\n`, {
      'secret.bin': 'secret',
      'elsewhere/x': 'x'
    })
    const root = path.join(workspace, 'model')
    fs.symlinkSync('../secret.bin', path.join(root, 'out.bin'))
    fs.symlinkSync('../elsewhere', path.join(root, 'sub'))
    fs.symlinkSync('conf', path.join(root, 'folder'))
    fs.symlinkSync('nothing', path.join(root, 'nowhere'))
    execFileSync('mkfifo', [path.join(root, 'pipe')])
    const {exitCode, log} = await run(workspace)
    expect(exitCode).toBe(1)
    expect(log.split('\n').filter(line => line.startsWith('unusable'))).toEqual([
      "unusable 'folder': is a link to a folder",
      "unusable 'nowhere': is a link that leads nowhere",
      `unusable 'out.bin': is a link that leads out of the root, listed sha256 ${sha256('secret')}`,
      "unusable 'pipe': is a FIFO, not a file",
      "unusable 'sub': is a link that leads out of the root",
      `unusable 'sub/x': lies below what is a link that leads out of the root, listed sha256 ${sha256('x')}`
    ])
    expect(log).not.toContain('changed')
    const device = await run(model(`${sha256('')}  null\n`), {
      manifest: 'SHA256SUMS',
      root: '/dev',
      'allow-unlisted': 'true'
    })
    expect(device.log).toContain("unusable 'null': is a device, not a file")
    expect(device.exitCode).toBe(1)
  })

  posix('takes a link to a file of the root for that file', async () => {
    const workspace = model(`${lines}${sha256(weights)}  latest.bin\n`)
    fs.symlinkSync('weights.bin', path.join(workspace, 'model/latest.bin'))
    expect(await run(workspace)).toMatchObject({exitCode: 0})
  })

  posix('writes no manifest of what it could not verify', async () => {
    const workspace = writeTree(files)
    execFileSync('mkfifo', [path.join(workspace, 'model/pipe')])
    const refused = await run(workspace, {root: 'model', 'write-manifest': 'manifest.json'})
    expect(refused.exitCode).toBe(1)
    expect(refused.log).toContain("unusable 'pipe': is a FIFO, not a file")
    expect(fs.existsSync(path.join(workspace, 'manifest.json'))).toBe(false)
    const empty = await run(writeTree({'empty/sub/.keep': ''}), {
      root: 'empty',
      'write-manifest': 'empty/sub/.keep'
    })
    expect(empty).toMatchObject({exitCode: 2})
    expect(empty.failure).toContain('empty holds no files to list')
  })

  posix('writes through no link out of the workspace', async () => {
    const outside = writeTree({'target.json': 'kept'})
    const workspace = model()
    fs.symlinkSync(path.join(outside, 'target.json'), path.join(workspace, 'out.json'))
    for (const input of ['write-manifest', 'audit-file']) {
      const inputs = input === 'audit-file' ? usual : {root: 'model'}
      const refused = await run(workspace, {...inputs, [input]: 'out.json'})
      expect(refused).toMatchObject({exitCode: 2})
      expect(refused.failure).toContain('a symbolic link leads out of the workspace')
    }
    expect(fs.readFileSync(path.join(outside, 'target.json'), 'utf8')).toBe('kept')
  })

  test('finds a file that changes while it is read', async () => {
    const workspace = model(`${lines}${sha256('')}  growing.bin\n`)
    const file = path.join(workspace, 'model/growing.bin')
    fs.writeFileSync(file, '')
    fs.truncateSync(file, 1_000_000_000)
    const writer = setInterval(() => fs.appendFileSync(file, 'x'), 5)
    try {
      const {exitCode, log} = await run(workspace)
      expect(exitCode).toBe(1)
      expect(log).toContain(
        `unusable 'growing.bin': changed while it was read, listed sha256 ${sha256('')}`
      )
    } finally {
      clearInterval(writer)
    }
  })

  test('needs no more memory for 400 MB than for a small file', async () => {
    const peak = async (size: number) => {
      const workspace = writeTree({'model/big.bin': ''})
      fs.truncateSync(path.join(workspace, 'model/big.bin'), size)
      const report = path.join(workspace, 'peak')
      const preload = `import fs from 'node:fs';process.on('exit',()=>fs.writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`
      const env = {
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}`
      }
      const inputs = {root: 'model', 'write-manifest': 'manifest.json'}
      const result = await runVerify('cli', workspace, inputs, env)
      expect(result.exitCode).toBe(0)
      return Number(fs.readFileSync(report, 'utf8'))
    }
    const small = await peak(4_000_000)
    const large = await peak(400_000_000)
    expect(large - small).toBeLessThan(32_768) // KiB
  }, 120_000)
})
