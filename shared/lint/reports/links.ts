import fs from 'node:fs'
import path from 'node:path'
import type {SourceCommit} from '../../host.js'
import {type Project, projectOf, projectPage} from '../../project.js'
import type {Location} from '../finding.js'

/** Where a reader goes from a finding: the page of its rule, and the lines at the linted commit. */
export interface Links {
  /** Address of the project. */
  readonly project: string
  /** Address of the page of a rule. */
  rule(id: string): string
  /** Address of a page of the project, by its path there. */
  page(path: string): string
  /** Address of the lines of a finding; undefined where nobody knows where the commit is shown. */
  lines?(location: Pick<Location, 'file' | 'line' | 'endLine'>): string
}

/** Links of a run that knows no commit: pages of the released project. */
export const releaseLinks: Links = linksTo(projectOf({}))

/**
 * @param commit the commit that is linted, where its service is known
 * @param folder path of the linted root in the repository, with `/` at its end; empty for the top
 */
export function linksTo(project: Project, commit?: SourceCommit, folder = ''): Links {
  return {
    project: project.url,
    rule: id => projectPage(project, `docs/rules/${id}.md`),
    page: path => projectPage(project, path),
    ...(commit && {
      lines: location => linesAt(commit, {...location, file: `${folder}${location.file}`})
    })
  }
}

function linesAt(
  {service, url, commit}: SourceCommit,
  {file, line, endLine}: Pick<Location, 'file' | 'line' | 'endLine'>
): string {
  if (service === 'github') {
    const path = file.split('/').map(encodeURIComponent).join('/')
    return `${url}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ''}`
  }
  const query = new URLSearchParams({
    path: `/${file}`,
    version: `GC${commit}`,
    line: String(line),
    lineEnd: String(endLine + 1),
    lineStartColumn: '1',
    lineEndColumn: '1',
    lineStyle: 'plain'
  })
  return `${url}?${query}`
}

/**
 * Path of a folder in the repository that it is checked out of, with `/` at its end; empty for the
 * top. Undefined where it is outside of it, or belongs to another repository (`actions/checkout` of
 * a second one), whose lines the commit of the run does not have.
 *
 * @param folder absolute path of the linted root
 * @param workspace absolute path of the checkout where no `.git` tells
 * @param url address of the repository that the run belongs to
 */
export function folderInRepository(
  folder: string,
  workspace: string,
  url: string
): string | undefined {
  const top = gitFolder(folder)
  if (top && !mayBe(top, url)) return undefined
  const inside = path.relative(top ?? workspace, folder)
  if (inside.startsWith('..') || path.isAbsolute(inside)) return undefined
  return inside === '' ? '' : `${inside.split(path.sep).join('/')}/`
}

function gitFolder(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, '.git'))) return at
    if (path.dirname(at) === at) return undefined
  }
}

/** Whether a clone may be one of a repository: no remote of it says otherwise. */
function mayBe(top: string, url: string): boolean {
  let config: string
  try {
    config = fs.readFileSync(path.join(top, '.git', 'config'), 'utf8')
  } catch {
    return true
  }
  const remotes = [...config.matchAll(/^[ \t]{0,20}url[ \t]{0,20}=[ \t]{0,20}(\S{1,2000})/gm)]
  const name = url.split('/').at(-1)!.toLowerCase()
  return (
    remotes.length === 0 ||
    remotes.some(([, remote]) =>
      remote!
        .toLowerCase()
        .replace(/\.git$/, '')
        .endsWith(`/${name}`)
    )
  )
}

/** Links of alerts: every detection is explained on one page. */
export function detectionLinks(project: Project): Links {
  return {
    project: project.url,
    rule: () => projectPage(project, 'docs/detect.md#detections'),
    page: path => projectPage(project, path)
  }
}
