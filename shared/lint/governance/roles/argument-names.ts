import type {Place} from '../../infrastructure/values/value.js'

/** What the role and the scope of an assignment are called in the language that it is written in. */
export interface ArgumentNames {
  readonly role: string
  readonly scope: string
}

/** The names in the language of a file. */
export function argumentNames({file}: Place): ArgumentNames {
  if (/\.tf(?:\.json)?$/i.test(file.path)) return {role: 'role_definition_name', scope: 'scope'}
  if (/\.(?:bicep|json|jsonc)$/i.test(file.path)) return {role: 'roleDefinitionId', scope: 'scope'}
  if (/\.ps1$/i.test(file.path)) return {role: '-RoleDefinitionName', scope: '-Scope'}
  return {role: '--role', scope: '--scope'}
}
