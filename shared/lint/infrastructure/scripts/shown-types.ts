/** What commands show: the type of the thing whose properties they print. */
import {isCmdlet} from './command-name.js'
import {commandTypes} from './commands/index.js'

/** Things that scripts look up and do not make, or make beside something else. */
const shown: Readonly<Record<string, string>> = {
  'account create': 'Microsoft.Resources/subscriptions',
  'ad group create': 'Microsoft.Graph/groups',
  'ad signed-in-user create': 'Microsoft.Graph/users',
  'ad sp create': 'Microsoft.Graph/servicePrincipals',
  'ad user create': 'Microsoft.Graph/users',
  'group create': 'Microsoft.Resources/resourceGroups',
  'new-azadgroup': 'Microsoft.Graph/groups',
  'new-azadserviceprincipal': 'Microsoft.Graph/servicePrincipals',
  'new-azaduser': 'Microsoft.Graph/users',
  'new-azresourcegroup': 'Microsoft.Resources/resourceGroups',
  'new-azsubscription': 'Microsoft.Resources/subscriptions'
}

/** The type of what a command prints: that of what its neighbor `create` or `New-…` makes. */
export function shownType(called: string): string {
  // What it prints is the application; its roles are made beside it.
  if (called === 'ad sp create-for-rbac') return 'Microsoft.Graph/applications'
  const makes = isCmdlet(called)
    ? called.replace(/^[a-z]+-/, 'new-')
    : called.replace(/ [\w-]+$/, ' create')
  const [row] = commandTypes.get(makes) ?? []
  return shown[makes] ?? row?.type ?? makes
}
