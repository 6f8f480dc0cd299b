/** App Service and Functions: `Microsoft.Web/sites`. */
import type {Resource} from '../../../infrastructure/resource.js'
import {itemsOf} from '../../../infrastructure/values/items.js'
import {slicePartial} from '../../../infrastructure/values/partial-text.js'
import {matches, property, scalarText} from '../../../infrastructure/values/three-valued.js'
import {isNothing, missing, plainText, type Value} from '../../../infrastructure/values/value.js'
import type {Container, Workload} from '../workload.js'
import {environmentOf} from './environment.js'

export const siteType = 'microsoft.web/sites'
/** Settings of a site that are resources of their own. */
export const siteConfigType = `${siteType}/config`

/** @param configs resources of the site with settings: `appsettings`, `authsettingsV2`, `web` */
export function site(resource: Resource, configs: readonly Resource[]): Workload {
  const {body, name} = resource
  const properties = property(body, 'properties')
  const subnet = property(properties, 'virtualNetworkSubnetId')
  return {
    host: isFunctionApp(resource) ? 'functions' : 'app-service',
    resource,
    ...(name && {name}),
    containers: [
      containerOf(resource, properties, [
        ...named(configs, 'appsettings'),
        ...inline(properties, 'appsettings'),
        property(properties, 'settings')
      ])
    ],
    identity: property(body, 'identity'),
    tags: property(body, 'tags'),
    subnets: isNothing(subnet) ? [] : [subnet],
    environment: property(properties, 'serverFarmId'),
    exposure: property(properties, 'siteConfig'),
    authentication: [
      ...named(configs, 'authsettingsv2'),
      ...inline(properties, 'authsettingsv2'),
      ...[property(properties, 'authSettingsV2')].filter(value => !isNothing(value))
    ]
  }
}

function isFunctionApp({body, type, declaration}: Resource): boolean {
  const own = declaration?.labels[0]?.text ?? type
  if (/function_app/.test(own)) return true
  return matches(property(body, 'kind'), kind => /functionapp/i.test(kind)).is === 'yes'
}

/** What settings of a name say. */
function named(configs: readonly Resource[], wanted: string): Value[] {
  return configs
    .filter(({name}) => name?.text.text.toLowerCase().split('/').at(-1) === wanted)
    .map(({body}) => property(body, 'properties'))
}

/** The same of a verified module, which takes them as a list. */
function inline(properties: Value, wanted: string): Value[] {
  return itemsOf(property(properties, 'configs'))
    .filter(({value}) => scalarText(property(value, 'name'))?.toLowerCase() === wanted)
    .map(({value}) => property(value, 'properties'))
}

function containerOf(resource: Resource, properties: Value, settings: readonly Value[]): Container {
  const config = property(properties, 'siteConfig')
  return {
    name: missing(resource.place),
    image: imageOf(config),
    ports: [],
    environment: [property(config, 'appSettings'), ...settings].flatMap(value =>
      environmentOf(value)
    ),
    probes: [property(config, 'healthCheckPath')]
      .filter(path => !isNothing(path))
      .map(path => ({path, port: missing(path.place)})),
    command: [property(config, 'appCommandLine')],
    place: resource.place
  }
}

/** An argument of Terraform, or `DOCKER|registry/image:tag`; other texts name a runtime. */
function imageOf(config: Value): Value {
  const image = property(config, 'image')
  if (!isNothing(image)) return image
  const version = property(config, 'linuxFxVersion')
  const text = plainText(version)
  if (text !== undefined && !/^docker\|/i.test(text)) return missing(version.place)
  if (version.kind !== 'text') return version
  return {...version, text: slicePartial(version.text, 'docker|'.length)}
}
