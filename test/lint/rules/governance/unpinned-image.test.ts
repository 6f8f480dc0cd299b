import {afterAll, describe, expect, test} from '@jest/globals'
import {unpinnedImage} from '../../../../shared/lint/rules/governance/unpinned-image.js'
import {marked, messages} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const digest = `acme/mcp@sha256:${'0f3b'.repeat(16)}`

const deployment = (image: string, name = 'mcp-a', more = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec:\n  template:\n    spec:\n      containers:\n        - name: server\n          image: ${image}\n${more}`
const compose = (lines: string, name = 'mcp-a') => `services:\n  ${name}:\n${lines}`
const group = (image: string, name = 'mcp-a') =>
  `resource "azurerm_container_group" "g" {\n  name = "${name}"\n  container {\n    name  = "server"\n    image = ${image}\n  }\n}\n`
const azapi = (image: string) =>
  `resource "azapi_resource" "g" {\n  type = "Microsoft.App/containerApps@2024-03-01"\n  name = "mcp-a"\n  body = { properties = { template = { containers = [{ name = "a", image = ${image} }] } } }\n}\n`
const app = (image: string, top = '', name = 'mcp-a') =>
  `${top}resource app 'Microsoft.App/containerApps@2024-03-01' = {\n  name: '${name}'\n  properties: {\n    template: {\n      containers: [\n        {\n          name: 'a'\n          image: ${image}\n        }\n      ]\n    }\n  }\n}\n`
const template = (image: string) =>
  JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    resources: [
      {
        type: 'Microsoft.ContainerInstance/containerGroups',
        name: 'mcp-a',
        properties: {containers: [{name: 'a', properties: {image}}]}
      }
    ]
  })

const found = (file: string, text: string) => marked(unpinnedImage, {[file]: text})

describe('finds', () => {
  test.each([
    ['latest in a manifest', 'k.yaml', deployment('acme/mcp:latest'), 'warning: acme/mcp:latest'],
    [
      'no tag in a manifest',
      'k.yaml',
      deployment('localhost:5000/mcp'),
      'warning: localhost:5000/mcp'
    ],
    ['a tag in a manifest', 'k.yaml', deployment('acme/mcp:1.2.3'), 'note: acme/mcp:1.2.3'],
    [
      'a tag behind what a template puts in',
      't.yaml',
      deployment('"{{ .Values.repository }}:latest"'),
      'warning: {{ .Values.repository }}:latest'
    ],
    [
      'latest in a compose file',
      'compose.yaml',
      compose('    image: acme/mcp:latest\n'),
      'warning: acme/mcp:latest'
    ],
    [
      'the default of a variable',
      'compose.yaml',
      compose('    image: acme/mcp:${TAG:-latest}\n'),
      'warning: acme/mcp:${TAG:-latest}'
    ],
    [
      'a registry that is not known',
      'compose.yaml',
      compose('    image: ${REGISTRY}/mcp\n'),
      'warning: ${REGISTRY}/mcp'
    ],
    ['a tag in Terraform', 'main.tf', group('"acme/mcp:v1"'), 'note: acme/mcp:v1'],
    [
      'a version that a variable gives',
      'main.tf',
      `variable "mcp_version" {}\n${group('"acme/mcp:${var.mcp_version}"')}`,
      'note: acme/mcp:${var.mcp_version}'
    ],
    ['latest by azapi', 'main.tf', azapi('"acme/mcp:latest"'), 'warning: acme/mcp:latest'],
    [
      'the default of a parameter',
      'a.bicep',
      app("'acme/mcp:${tag}'", "param tag string = 'latest'\n"),
      "warning: 'acme/mcp:${tag}'"
    ],
    ['latest in a template', 'a.json', template('acme/mcp:latest'), 'warning: acme/mcp:latest'],
    [
      'latest in a command',
      'a.sh',
      'az container create -g rg -n mcp-a --image acme/mcp:latest\n',
      'warning: acme/mcp:latest'
    ]
  ])('%s', async (_what, file, text, expected) => {
    const [first, ...others] = await found(file, text)
    expect(others).toEqual([])
    expect(first?.replace(/^(\w+): '(.*)'$/, '$1: $2')).toBe(
      expected.replace(/^(\w+): '(.*)'$/, '$1: $2')
    )
  })

  test('ten containers with one image once, with nine related places', async () => {
    const containers = Array.from(
      {length: 10},
      (_, i) => `        - {name: c${i}, image: "acme/mcp:1.2"}\n`
    )
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: mcp-a}\nspec:\n  containers:\n${containers.join('').replaceAll('        -', '    -')}`
    const {findings} = await lintFiles({'pod.yaml': text}, {rules: [unpinnedImage]})
    expect(findings.map(({message, related}) => [message, related?.length])).toEqual([
      ["'Pod mcp-a' runs 'acme/mcp:1.2', and a tag can be moved to another image", 9]
    ])
    expect(findings[0]!.related![0]!.message).toBe("the same image in 'Pod mcp-a'")
  })

  test('what a pod starts with, and a server that the configuration names', async () => {
    const text = deployment(digest, 'web', '      initContainers: [{name: i, image: busybox}]\n')
    const options = {rules: [unpinnedImage], config: {servers: ['acme/mcp']}}
    expect(messages(await lintFiles({'k.yaml': text}, options))).toEqual([
      "'Deployment web' runs 'busybox' without a tag, which means 'latest'"
    ])
  })
})

describe('leaves alone', () => {
  test.each([
    ['digests', 'k.yaml', deployment(digest)],
    ['digests beside a tag', 'k.yaml', deployment(`acme/mcp:1.2@sha256:${'0f3b'.repeat(16)}`)],
    [
      'a digest that is not known',
      'a.bicep',
      app("'acme/mcp@sha256:${digest}'", 'param digest string\n')
    ],
    ['what serves no MCP', 'k.yaml', deployment('acme/web:latest', 'web')],
    ['services that serve no MCP', 'compose.yaml', compose('    image: postgres:16\n', 'db')],
    ['a tag that is not known', 'compose.yaml', compose('    image: acme/mcp:${TAG}\n')],
    [
      'a tag that may be a commit',
      'main.tf',
      `variable "tag" {}\n${group('"acme/mcp:${var.tag}"')}`
    ],
    ['an image that is not known', 'main.tf', `variable "image" {}\n${group('var.image')}`],
    ['what a template puts in', 't.yaml', deployment('{{ .Values.image }}')],
    ['a service that is built', 'compose.yaml', compose('    build: .\n    image: mcp:latest\n')],
    [
      'an image that is on the nodes',
      'k.yaml',
      deployment('mcp:latest', 'mcp-a', '          imagePullPolicy: Never\n')
    ],
    ['the tag of a commit', 'k.yaml', deployment('acme/mcp:sha-0f3b9d1c7f5e')],
    [
      'a placeholder of azd',
      'a.bicep',
      app("'mcr.microsoft.com/azuredocs/containerapps-helloworld:latest'")
    ],
    [
      'the fallback of a condition',
      'a.bicep',
      app("exists ? fetched : 'acme/mcp:latest'", 'param exists bool\nparam fetched string\n')
    ],
    ['what another tool replaces', 'k.yaml', deployment('acme/mcp:__TAG__')],
    ['the name of a registry to fill in', 'k.yaml', deployment('<your-registry>/mcp:latest')]
  ])('%s', async (_what, file, text) => {
    expect(await found(file, text)).toEqual([])
  })

  test('an image that a kustomization names anew', async () => {
    const files = {
      'base/k.yaml': deployment('controller:latest'),
      'prod/kustomization.yaml':
        'resources: [../base]\nimages:\n  - name: controller\n    newName: acme/mcp\n    newTag: v1\n'
    }
    expect(await marked(unpinnedImage, files)).toEqual([])
  })
})
