import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A real repository in a temporary folder, for tests. */
export class GitRepository {
  readonly path: string

  constructor(folder = fs.mkdtempSync(path.join(os.tmpdir(), 'repository-'))) {
    this.path = fs.realpathSync(folder)
  }

  static init(): GitRepository {
    const repository = new GitRepository()
    repository.git('init', '--quiet', '--initial-branch=main')
    return repository
  }

  /** A clone over the file protocol, which, unlike a plain path, honors `--depth`. */
  clone(...options: string[]): GitRepository {
    const target = fs.mkdtempSync(path.join(os.tmpdir(), 'clone-'))
    this.git('clone', '--quiet', ...options, `file://${this.path}`, target)
    return new GitRepository(target)
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.com',
        GIT_CONFIG_GLOBAL: path.join(this.path, '.no-global-config'),
        GIT_CONFIG_NOSYSTEM: '1'
      }
    }).trim()
  }

  write(files: Readonly<Record<string, string | undefined>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.path, name)
      if (text === undefined) fs.rmSync(file)
      else {
        fs.mkdirSync(path.dirname(file), {recursive: true})
        fs.writeFileSync(file, text)
      }
    }
  }

  /** Writes files (undefined removes one), commits everything and returns the commit. */
  commit(files: Readonly<Record<string, string | undefined>>): string {
    this.write(files)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '-m', 'change')
    return this.git('rev-parse', 'HEAD')
  }
}
