import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../../errors.js'
import {fileErrorReason} from '../../file-errors.js'
import {isLinkOut} from '../../link-out.js'
import type {FleetProvider} from '../fleet-line.js'
import {mayHold} from './answers.js'
import type {ListedPage, ListedRepository, Listing} from './listing.js'

/** A listing of 100,000 repositories has some 30 MB. */
const maxBytes = 256 * 1024 * 1024

/**
 * Reads a listing file; undefined where there is none.
 *
 * @throws UsageError when it cannot be read or is no listing
 */
export function readListing(workspace: string, name: string): Listing | undefined {
  const file = path.resolve(workspace, name)
  let text: string
  try {
    if (isLinkOut(workspace, file)) throw new Error('it is a link out of the workspace')
    if (fs.statSync(file).size > maxBytes) throw new Error('it is too large for a listing')
    text = fs.readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`the listing ${name} cannot be read: ${fileErrorReason(error)}`)
  }
  try {
    const value = JSON.parse(text) as Listing
    if (value.schemaVersion === 1 && value.pages.every(isPage)) return value
  } catch {
    // Said below.
  }
  throw new UsageError(
    `the listing ${name} was not written by this version: remove it, and run the step list again`
  )
}

function isPage({address, leftOut, repositories}: ListedPage): boolean {
  const counts = Object.values(leftOut)
  return (
    typeof address === 'string' &&
    counts.every(count => Number.isInteger(count)) &&
    repositories.every(isListed)
  )
}

function isListed({id, repository, url, clone, branch}: ListedRepository): boolean {
  return [id, repository, url, clone, branch].every(text => typeof text === 'string')
}

/**
 * Holds a listing that somebody else may have written against what this run asks for: repositories are
 * cloned with a token, which goes to no other server.
 *
 * @throws UsageError
 */
export function checkListing(
  {provider, organization, pages}: Listing,
  wanted: {provider: FleetProvider; organization: string; server: string; name: string}
): void {
  if (
    provider !== wanted.provider ||
    organization.toLowerCase() !== wanted.organization.toLowerCase()
  ) {
    throw new UsageError(
      `the listing ${wanted.name} is of ${provider} ${organization}, not of ${wanted.provider} ${wanted.organization}`
    )
  }
  const server = new URL(wanted.server)
  for (const {repositories} of pages) {
    const other = repositories.find(({clone}) => mayHold(clone, server) === undefined)
    if (other) {
      throw new UsageError(
        `the listing ${wanted.name} leads to another server than ${server.host}: run the step list again`
      )
    }
  }
}
