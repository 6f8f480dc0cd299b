/**
 * What commands make, in the shape of Azure Resource Manager: one file a subject, one row a command.
 * Source: Azure CLI reference (az 2.80), Az PowerShell reference (Az 14), Azure resource reference.
 */
import type {CommandType} from '../command-type.js'
import {authorizationCommands} from './authorization.js'
import {containerCommands} from './containers.js'
import {dataCommands} from './data.js'
import {entraCommands} from './entra.js'
import {networkCommands} from './network.js'
import {siteCommands} from './sites.js'

/** By the words after `az`, or by the name of the cmdlet in lower case. */
export const commandTypes: ReadonlyMap<string, readonly CommandType[]> = new Map(
  [
    authorizationCommands,
    containerCommands,
    dataCommands,
    entraCommands,
    networkCommands,
    siteCommands
  ].flatMap(types =>
    Object.entries(types).map(([name, type]): [string, readonly CommandType[]] => [
      name,
      Array.isArray(type) ? type : [type as CommandType]
    ])
  )
)
