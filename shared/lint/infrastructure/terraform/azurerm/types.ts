/**
 * The resources of the providers azurerm, azuread and kubernetes in the shape of Azure Resource
 * Manager, of Microsoft Graph and of manifests: one file a service, one entry a type. Source: documentation of the provider azurerm 4.x and 5.x; Azure resource reference.
 */
import {apiManagementTypes} from './api-management.js'
import {appServiceTypes} from './app-service.js'
import {authorizationTypes} from './authorization.js'
import {containersTypes} from './containers.js'
import {dataTypes} from './data.js'
import {directoryTypes} from './directory.js'
import {identityTypes} from './identity.js'
import {kubernetesTypes} from './kubernetes.js'
import {monitorTypes} from './monitor.js'
import {networkTypes} from './network.js'
import {policyTypes} from './policy.js'
import type {AzurermType} from './shape.js'

/** By the type's name in Terraform. */
export const azurermTypes: ReadonlyMap<string, AzurermType> = new Map<string, AzurermType>(
  Object.entries({
    ...apiManagementTypes,
    ...appServiceTypes,
    ...authorizationTypes,
    ...containersTypes,
    ...dataTypes,
    ...directoryTypes,
    ...identityTypes,
    ...kubernetesTypes,
    ...monitorTypes,
    ...networkTypes,
    ...policyTypes
  })
)
