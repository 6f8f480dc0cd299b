import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {RunContext} from '../../../shared/host.js'
import {type ChangesRequest, findChanges, onlyChanged} from '../../../shared/lint/files/changes.js'
import type {Finding} from '../../../shared/lint/finding.js'
import {GitRepository} from '../../support/git-repository.js'

type PullRequest = NonNullable<RunContext['pullRequest']>

async function changes(
  repository: GitRepository,
  request: Partial<Omit<ChangesRequest, 'run'>> & {pullRequest?: PullRequest} = {}
) {
  const {pullRequest, ...rest} = request
  const found = await findChanges({
    root: repository.path,
    baseRef: '',
    hostKind: 'terminal',
    run: {eventName: '', runUrl: '', repository: '', ...(pullRequest && {pullRequest})},
    ...rest
  })
  if (!found) throw new Error('no base')
  return found
}

/** main: a.yml, b.yml; feature changes a.yml, moves b.yml and adds c.yml; then main moves on. */
function forked() {
  const repository = GitRepository.init()
  const long = Array.from({length: 20}, (_, i) => `line ${i + 1}\n`).join('')
  repository.commit({'a.yml': long, 'b.yml': `b\n${long}`, 'gone.yml': 'x\n'})
  repository.git('checkout', '--quiet', '-b', 'feature')
  const head = repository.commit({
    'a.yml': long.replace('line 5\n', 'LINE 5\nextra\n').replace('line 12\n', ''),
    'b.yml': undefined,
    'sub/b.yml': `b\n${long}more\n`,
    'c.yml': 'new\n',
    'gone.yml': undefined
  })
  repository.git('checkout', '--quiet', 'main')
  const base = repository.commit({'elsewhere.yml': 'x\n'})
  return {repository, head, base}
}

const featureFiles = ['a.yml', 'c.yml', 'sub/b.yml']

/** As the CI systems check a pull request out: HEAD is the merge of the head into the base. */
function merged() {
  const {repository, head, base} = forked()
  repository.git('checkout', '--quiet', '--detach')
  repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', head)
  repository.git('update-ref', 'refs/pull/1/merge', 'HEAD')
  repository.git('checkout', '--quiet', 'main')
  const pullRequest: PullRequest = {
    number: 1,
    baseRef: 'main',
    headRef: 'feature',
    baseSha: base,
    headSha: head,
    fromFork: false
  }
  const checkout = (...options: string[]) => {
    const clone = GitRepository.init()
    clone.git('fetch', '--quiet', ...options, `file://${repository.path}`, 'refs/pull/1/merge')
    clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
    return clone
  }
  return {repository, checkout, pullRequest}
}

describe('files', () => {
  test('a branch against the default branch: merge base, renames, no deleted files', async () => {
    const {repository} = forked()
    repository.git('checkout', '--quiet', 'feature')
    const found = await changes(repository)
    expect([...found.files].sort()).toEqual(featureFiles)
    expect(found.base).toMatch(/^main \([0-9a-f]{7}\)$/)
  })

  test('uncommitted and new files count, ignored ones do not', async () => {
    const repository = GitRepository.init()
    repository.commit({'a.yml': '1\n', 'b.yml': '1\n', '.gitignore': 'ignored.yml\n'})
    repository.write({'a.yml': '2 is longer\n', 'ignored.yml': 'x', 'sub/new file.yml': 'x'})
    repository.write({'staged.yml': 'x'})
    repository.git('add', 'staged.yml')
    const found = await changes(repository)
    expect([...found.files].sort()).toEqual(['a.yml', 'staged.yml', 'sub/new file.yml'])
  })

  test('names with spaces, quotes and other scripts', async () => {
    const repository = GitRepository.init()
    repository.commit({'a.yml': 'x'})
    repository.git('checkout', '--quiet', '-b', 'feature')
    const names = ['ö "q".yml', '日本.yml', 'sp ace.yml']
    repository.commit(Object.fromEntries(names.map(name => [name, 'x'])))
    expect([...(await changes(repository)).files].sort()).toEqual([...names].sort())
  })

  test('a folder of the repository: paths are relative to it', async () => {
    const {repository} = forked()
    repository.git('checkout', '--quiet', 'feature')
    const found = await changes(repository, {root: path.join(repository.path, 'sub')})
    expect([...found.files]).toEqual(['b.yml'])
  })

  test('a base that the user names', async () => {
    const {repository} = forked()
    repository.git('checkout', '--quiet', 'feature')
    expect((await changes(repository, {baseRef: 'HEAD'})).files.size).toBe(0)
    await expect(changes(repository, {baseRef: 'nowhere'})).rejects.toThrow(
      "no branch, tag or commit 'nowhere'"
    )
    await expect(changes(repository, {baseRef: '--upload-pack=x'})).rejects.toThrow(/no branch/)
  })
})

describe('a pull request', () => {
  test('checked out whole', async () => {
    const {checkout, pullRequest} = merged()
    const found = await changes(checkout(), {hostKind: 'github', pullRequest})
    expect([...found.files].sort()).toEqual(featureFiles)
  })

  test('a shallow clone of depth 2 is enough', async () => {
    const {checkout, pullRequest} = merged()
    const clone = checkout('--depth=2')
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true')
    const found = await changes(clone, {hostKind: 'github', pullRequest})
    expect([...found.files].sort()).toEqual(featureFiles)
  })

  test.each([
    ['github', "'fetch-depth: 2'"],
    ['azure-pipelines', "'fetchDepth: 2'"]
  ] as const)(
    'a clone of depth 1 is an error that says what to set: %s',
    async (hostKind, text) => {
      const {checkout, pullRequest} = merged()
      const error = changes(checkout('--depth=1'), {hostKind, pullRequest})
      await expect(error).rejects.toThrow(text)
      await expect(error).rejects.toMatchObject({exitCode: 2})
    }
  )

  test('its head is checked out instead of the merge', async () => {
    const {repository, pullRequest} = merged()
    repository.git('checkout', '--quiet', 'feature')
    const found = await changes(repository, {hostKind: 'github', pullRequest})
    expect([...found.files].sort()).toEqual(featureFiles)
  })

  test('a head that is itself a merge of the base is no merge of the pull request', async () => {
    const {repository, pullRequest} = merged()
    repository.git('checkout', '--quiet', 'feature')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'update', 'main')
    const headSha = repository.git('rev-parse', 'HEAD')
    const found = await changes(repository, {
      hostKind: 'github',
      pullRequest: {...pullRequest, headSha}
    })
    expect([...found.files].sort()).toEqual(featureFiles)
  })

  test('another commit is checked out (pull_request_target): an error, not silence', async () => {
    const {repository, pullRequest} = merged()
    await expect(changes(repository, {hostKind: 'github', pullRequest})).rejects.toThrow(
      /does not hold the pull request's commit/
    )
  })

  test('a run without a pull request has no base of its own', async () => {
    const {repository} = forked()
    const request = {
      root: repository.path,
      hostKind: 'github' as const,
      run: {eventName: 'push', runUrl: '', repository: ''}
    }
    expect(await findChanges({...request, baseRef: ''})).toBeUndefined()
    expect(await findChanges({...request, baseRef: 'feature'})).toBeDefined()
  })
})

describe('lines', () => {
  const at = (file: string, line: number, endLine = line, related: Finding['related'] = []) =>
    ({
      location: {file, line, column: 1, endLine, endColumn: 5},
      related
    }) as unknown as Finding

  test('changed lines, and the neighbors of deleted ones', async () => {
    const {repository} = forked()
    repository.git('checkout', '--quiet', 'feature')
    const found = await changes(repository)
    const findings = Array.from({length: 20}, (_, i) => at('a.yml', i + 1))
    const kept = await onlyChanged(findings, found, true)
    expect(kept.map(finding => finding.location.line)).toEqual([5, 6, 12, 13])
    expect(await onlyChanged(findings, found, false)).toHaveLength(20)
  })

  test('new and renamed files', async () => {
    const {repository} = forked()
    repository.git('checkout', '--quiet', 'feature')
    const found = await changes(repository)
    const findings = [at('c.yml', 1), at('sub/b.yml', 1), at('sub/b.yml', 22), at('x.yml', 1)]
    expect(await onlyChanged(findings, found, true)).toEqual([findings[0], findings[2]])
  })

  test('a finding spans a changed line, or is related to one', async () => {
    const {repository} = forked()
    repository.git('checkout', '--quiet', 'feature')
    const found = await changes(repository)
    const spans = at('a.yml', 3, 8)
    const related = at('x.yml', 1, 1, [{message: '', location: at('a.yml', 5).location}])
    const outside = at('a.yml', 8, 10)
    expect(await onlyChanged([spans, related, outside], found, true)).toEqual([spans, related])
  })

  test('a change of line breaks alone is no change', async () => {
    const repository = GitRepository.init()
    repository.commit({'a.yml': 'a\nb\n'})
    repository.write({'a.yml': 'a\r\nb\r\n'})
    const found = await changes(repository)
    expect(await found.lines('a.yml')).toEqual([])
  })
})

test('the repository runs nothing of its own', async () => {
  const repository = GitRepository.init()
  repository.commit({'a.yml': 'a\n', '.gitattributes': '*.yml filter=evil diff=evil\n'})
  const mark = path.join(repository.path, 'ran')
  const evil = `touch ${JSON.stringify(mark)}; cat`
  for (const name of [
    'core.fsmonitor',
    'core.pager',
    'diff.external',
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.clean',
    'filter.evil.smudge',
    'core.sshCommand'
  ]) {
    repository.git('config', name, evil)
  }
  const hook = path.join(repository.path, '.git/hooks/post-index-change')
  fs.mkdirSync(path.dirname(hook), {recursive: true})
  fs.writeFileSync(hook, `#!/bin/sh\n${evil}\n`, {mode: 0o755})
  repository.write({'a.yml': 'b is longer\n', 'b.yml': 'new\n'})
  const found = await changes(repository)
  expect([...found.files].sort()).toEqual(['a.yml', 'b.yml'])
  expect(await found.lines('a.yml')).toEqual([[1, 1]])
  expect(fs.existsSync(mark)).toBe(false)
})

test('no repository: an error that says so', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'none-'))
  await expect(changes(new GitRepository(folder))).rejects.toThrow(/needs a git repository/)
})
