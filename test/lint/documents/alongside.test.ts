import {afterAll, expect, test} from '@jest/globals'
import type {Repository} from '../../../shared/lint/facts/repository.js'
import type {Rule} from '../../../shared/lint/rule.js'
import {rootFilesystem} from '../../../shared/lint/rules/mcp/root-filesystem.js'
import {lintFiles, removeTrees} from '../../support/tree.js'

afterAll(removeTrees)

/** What a repository declares, and which of its documents rules look at. */
async function seen(files: Readonly<Record<string, string>>) {
  const resources: string[] = []
  const documents: string[] = []
  const servers: string[] = []
  const probe: Rule = {
    id: 'probe',
    severity: 'note',
    check: ({file, kind}) => void documents.push(`${file.path} ${kind}`),
    checkAll(repository: Repository) {
      for (const {type, label} of repository.resources.find({types: [/./]})) {
        resources.push(`${type}: ${label}`)
      }
      for (const server of repository.servers) servers.push(server.name)
    }
  }
  const result = await lintFiles(files, {rules: [probe]})
  return {resources, documents, servers, files: result.files, unreadable: result.unreadable}
}

const configuration = '{"mcpServers": {"files": {"command": "npx", "args": ["server"]}}}'

test('a ConfigMap with the configuration of a client is both', async () => {
  const text = `apiVersion: v1
kind: ConfigMap
metadata:
  name: client
data:
  mcp.json: |
    ${configuration}
---
apiVersion: v1
kind: Service
metadata:
  name: server
`
  expect(await seen({'k8s/client.yaml': text})).toEqual({
    resources: ['kubernetes/configmap: ConfigMap client', 'kubernetes/service: Service server'],
    documents: ['k8s/client.yaml mcp-config'],
    servers: ['files'],
    files: 1,
    unreadable: []
  })
})

test('an ARM template with the configuration of a client is both', async () => {
  const template = {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    mcpServers: {files: {command: 'npx', args: ['server']}},
    resources: [{type: 'Microsoft.Storage/storageAccounts', name: 'models'}]
  }
  expect(await seen({'main.json': JSON.stringify(template)})).toEqual({
    resources: ['microsoft.storage/storageaccounts: Microsoft.Storage/storageAccounts'],
    documents: ['main.json mcp-config'],
    servers: ['files'],
    files: 1,
    unreadable: []
  })
})

test('a compose file is one of services and of commands', async () => {
  const text = 'services:\n  mcp:\n    image: mcp/files:1.0\n  web: {image: nginx}\n'
  const {resources, documents, files} = await seen({'compose.yaml': text})
  expect(resources).toEqual(['compose/service: mcp', 'compose/service: web'])
  expect(documents).toEqual(['compose.yaml compose'])
  expect(files).toBe(1)
})

test('a manifest is a file that was read, and no document for rules', async () => {
  const text = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n'
  expect(await seen({'a.yaml': text, 'b.yaml': 'kind: x\n', 'c.yaml': 'apiVersion: v1\n'})).toEqual(
    {
      resources: ['kubernetes/pod: Pod a'],
      documents: [],
      servers: [],
      files: 1,
      unreadable: []
    }
  )
})

test('a broken manifest is told as not read in full, a template never', async () => {
  const broken = 'apiVersion: v1\nkind: Pod\nspec: [\n'
  const {unreadable, files} = await seen({
    'a.yaml': broken,
    'chart/templates/a.yaml': `${broken}{{ .Values.x }}`
  })
  expect(unreadable.map(({file}) => file)).toEqual(['a.yaml'])
  expect(files).toBe(2)
})

test('manifests are not read where no rule that runs looks for anything in them', async () => {
  const text = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n'
  const {files} = await lintFiles({'a.yaml': text}, {rules: [rootFilesystem]})
  expect(files).toBe(0)
})
