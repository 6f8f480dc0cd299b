import path from 'node:path'
import type {HtmlContext} from '../checklist/reports/html.js'
import type {CiHost, SourceCommit} from '../host.js'
import {folderInRepository, type Links, linksTo} from '../lint/reports/links.js'

/** Where readers go from what a report says of a tree. */
export async function linksOf(host: CiHost, root: string): Promise<Links> {
  const place = placeOf(host, root)
  return place ? linksTo(host.project, place.source, place.folder) : linksTo(host.project)
}

/** What a page says of a tree beside its report: its name, its commit and where its lines are. */
export async function pageContext(host: CiHost, root: string): Promise<HtmlContext> {
  const place = placeOf(host, root)
  if (!place) return {subject: path.basename(root), links: linksTo(host.project)}
  const {source, folder} = place
  const name = `${new URL(source.url).pathname.slice(1)}/${folder}`.replace(/\/$/, '')
  return {
    subject: name.replaceAll('%20', ' '),
    commit: source,
    links: linksTo(host.project, source, folder)
  }
}

/** The commit of the run and the folder in it, where the tree is of its repository. */
function placeOf(
  host: CiHost,
  root: string
): {readonly source: SourceCommit; readonly folder: string} | undefined {
  const {source} = host.run
  const folder = source && folderInRepository(root, host.workspace, source.url)
  return source && folder !== undefined ? {source, folder} : undefined
}
