import type {CiHost} from '../host.js'
import {folderInRepository, type Links, linksTo} from '../lint/reports/links.js'

/** Where readers go from what a report says of a tree. */
export async function linksOf(host: CiHost, root: string): Promise<Links> {
  const {source} = host.run
  const folder = source && folderInRepository(root, host.workspace, source.url)
  return folder === undefined ? linksTo(host.project) : linksTo(host.project, source, folder)
}
