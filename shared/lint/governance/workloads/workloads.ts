/** What runs programs in a deployment, on whatever host. */
import {keptFor} from '../../infrastructure/kept.js'
import {byParent, keyOf} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {site, siteConfigType, siteType} from './hosts/app-service.js'
import {composeService, composeType} from './hosts/compose.js'
import {
  containerApp,
  containerAppAuthType,
  containerAppType,
  containerJobType
} from './hosts/container-apps.js'
import {containerGroup, containerInstancesTypes} from './hosts/container-instances.js'
import {kubernetesTypes, kubernetesWorkload} from './hosts/kubernetes.js'
import type {Workload} from './workload.js'

/** Every workload of a repository. */
export const workloads = keptFor((resources): readonly Workload[] => {
  return [
    ...[...resources.ofType(...containerInstancesTypes)].map(containerGroup),
    ...withSettings(resources, [containerAppType, containerJobType], containerAppAuthType).map(
      ([app, auth]) => containerApp(app, auth)
    ),
    ...withSettings(resources, [siteType], siteConfigType).map(([app, configs]) =>
      site(app, configs)
    ),
    ...[...resources.ofType(...kubernetesTypes)].map(kubernetesWorkload),
    ...[...resources.ofType(composeType)].map(composeService)
  ]
})

/** Resources with what is said of them in resources of their own. */
function withSettings(
  resources: Resources,
  types: readonly string[],
  settingsType: string
): (readonly [Resource, readonly Resource[]])[] {
  const owners = [...resources.ofType(...types)]
  const settings = byParent(owners.length > 0 ? resources.ofType(settingsType) : [])
  return owners.map(owner => [owner, settings.get(keyOf(owner)) ?? []] as const)
}
