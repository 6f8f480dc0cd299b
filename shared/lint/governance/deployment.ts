import path from 'node:path'
import type {Resource} from '../infrastructure/resource.js'

/**
 * The folder whose files are deployed together: that of the file from which all modules are called.
 * Empty for the root of the repository.
 */
export function deploymentOf({scope, source, place}: Resource): string {
  switch (source) {
    case 'terraform':
    case 'azapi':
      // `folder/call[0]/call[1]`, and behind a blank the file with the values.
      return scope.replace(/(?:\/[^/[\]]{1,200}\[\d{1,6}\])+$/, '').split(' ', 1)[0]!
    case 'bicep': {
      // `module.bicep#main.bicep/call`: the last file calls all others.
      const root = /([^#]*\.bicep)(?:#\d{1,9})?(?:\/[^#]*)?$/i.exec(scope)?.[1]
      return folderOf(root ?? place.file.path)
    }
    default:
      return folderOf(place.file.path)
  }
}

function folderOf(file: string): string {
  const folder = path.posix.dirname(file)
  return folder === '.' ? '' : folder
}
