import type {Resource} from '../../infrastructure/resource.js'
import type {Truth} from '../../infrastructure/values/three-valued.js'
import type {Place, Value} from '../../infrastructure/values/value.js'
import type {Principal} from './principal.js'
import type {Role} from './role.js'
import type {RoleScope} from './scope-level.js'

/** An assignment as it is written; of each part every form that it may have. */
export interface RoleAssignment {
  readonly label: string
  readonly place: Place
  readonly exists: Resource['exists']
  readonly source: Resource['source']
  readonly roles: readonly Role[]
  readonly principals: readonly Principal[]
  readonly scopes: readonly RoleScope[]
  /** Whether a condition narrows what it allows. */
  readonly isConditional: Truth
}

/** What an assignment is made of, before it is known what it means. */
export interface Assigned {
  readonly resource: Resource
  readonly place: Place
  readonly exists: Resource['exists']
  readonly role: readonly Value[]
  readonly principal: Value
  readonly principalType: Value
  readonly condition: Value
  readonly scopes: readonly RoleScope[]
}
