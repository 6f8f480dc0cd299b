import type {Resource} from '../../shared/lint/infrastructure/resource.js'
import {lintFiles} from './tree.js'
import {shown} from './values.js'

/** The resources of some types, in lower case, that a repository of these files declares. */
export async function resourcesOf(
  files: Readonly<Record<string, string>>,
  ...types: readonly string[]
): Promise<Resource[]> {
  const found: Resource[] = []
  const result = await lintFiles(files, {
    rules: [
      {
        id: 'all-resources',
        severity: 'note',
        checkAll({resources}) {
          found.push(...resources.find({types: types.length > 0 ? types : [/./]}))
          // A body is evaluated when it is asked for, and may ask for files: they are gone afterwards.
          for (const {body} of found) shown(body)
        }
      }
    ]
  })
  if (result.unreadable.length > 0) throw new Error(JSON.stringify(result.unreadable))
  return found
}

/** What a script makes: the type of each resource with its body as plain data. */
export async function madeBy(script: string, file = 'deploy.sh'): Promise<unknown[]> {
  const resources = await resourcesOf({[file]: script})
  return resources.map(({type, body}) => [type, shown(body)])
}
