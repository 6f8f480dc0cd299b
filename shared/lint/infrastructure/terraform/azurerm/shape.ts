/** How the arguments of azurerm become the shape of Azure Resource Manager. */

/**
 * Where arguments go: an argument's name (`block.argument` for one in a block that stands once), of
 * several the first that is there, or a nested block with where its own arguments go.
 */
export type Shape = Readonly<Record<string, string | readonly string[] | Nested>>

export interface Nested {
  /** Of several all that are there, one after the other; `.` for the arguments themselves. */
  readonly block: string | readonly string[]
  /** One block makes an object; each of several an item of a list. */
  readonly many: boolean
  readonly shape: Shape
}

export interface AzurermType {
  readonly type: string
  /** Arguments that name the parent; the first that is there counts. */
  readonly parent?: readonly string[]
  /** Paths of ARM's body with the arguments that they come from. */
  readonly shape: Shape
}

/** A nested block that may stand once. */
export const one = (block: string, shape: Shape): Nested => ({block, many: false, shape})

/** A nested block that may be repeated. */
export const many = (block: string | readonly string[], shape: Shape): Nested => ({
  block,
  many: true,
  shape
})

/** What nearly every resource has. */
export const common: Shape = {location: 'location', tags: 'tags'}

/** The identity that a resource runs with. */
export const identity: Nested = one('identity', {
  type: 'type',
  userAssignedIdentities: 'identity_ids'
})

/** Types by their name in Terraform. */
export type AzurermTypes = Readonly<Record<string, AzurermType>>
