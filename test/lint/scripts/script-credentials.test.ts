import {describe, expect, test} from '@jest/globals'
import {storedCredential} from '../../../shared/lint/rules/credentials/stored-credential.js'
import {lintFiles} from '../../support/tree.js'

// Put together here, so that no text of this repository looks like a stored key.
const key = ['q7Zp3Lw9', 'Xk2Vt8Rb', '5Nc1Hd6J'].join('')
const password = ['Kd83', 'hQx1', 'pLz7'].join('-')

/** The texts that findings point to, each with its severity. */
async function found(file: string, text: string): Promise<string[]> {
  const {findings} = await lintFiles({[file]: text}, {rules: [storedCredential]})
  const lines = text.split('\n')
  for (const {message, help, confidence} of findings) {
    expect(message).toMatch(/looks like a stored credential$/)
    expect(confidence).toBe('low')
    expect(`${message} ${help}`).not.toMatch(/q7Zp|Kd83/)
    expect(help).toContain('environment variable')
  }
  return findings.map(
    ({severity, location}) =>
      `${severity} ${lines[location.line - 1]!.slice(location.column - 1, location.endColumn - 1)}`
  )
}

const indented = (script: string) => script.replace(/^/gm, '          ')
const workflow = (script: string, shell = 'bash') =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - shell: ${shell}\n        run: |\n${indented(script)}\n`
const pipeline = (script: string, kind = 'bash') =>
  `trigger: none\nsteps:\n      - ${kind}: |\n${indented(script)}\n`

const inWorkflow = (script: string) => found('.github/workflows/a.yml', workflow(script))
const inPowerShell = (script: string) => found('.github/workflows/a.yml', workflow(script, 'pwsh'))
const inPipeline = (script: string) => found('azure-pipelines.yml', pipeline(script))

describe('a literal credential in a script is a guess', () => {
  const bash = [
    `curl -H "Authorization: Bearer ${key}" https://api.contoso.com`,
    `curl -sSL -H 'X-API-Key: ${key}' https://api.contoso.com`,
    `curl -sH "X-API-Key: ${key}" https://api.contoso.com`,
    `curl --header="Authorization: token ${key}" https://api.contoso.com`,
    `curl \\\n  --header "PRIVATE-TOKEN: ${key}" \\\n  https://api.contoso.com`,
    `sudo /usr/bin/curl "-HAuthorization: ${key}" https://api.contoso.com`,
    `curl -u ${key}: https://api.contoso.com`,
    `curl --oauth2-bearer ${key} https://api.contoso.com`,
    `wget --header="X-Api-Key: ${key}" https://api.contoso.com`,
    `http GET https://api.contoso.com "Authorization:Bearer ${key}"`,
    `deploy --token ${key}`,
    `deploy --api-key=${key} --verbose`,
    `export API_KEY=${key}`,
    `API_KEY="${key}" ./deploy`,
    `env API_KEY=${key} ./deploy`,
    `docker run -e API_KEY=${key} contoso/app`,
    `x=$(curl -H "Authorization: Bearer ${key}" https://api.contoso.com)`,
    `headers=(-H "Authorization: Bearer ${key}")`
  ]
  test.each(bash)('%s', async script => {
    expect(await inWorkflow(script)).toEqual([`warning ${key}`])
    expect(await inPipeline(script)).toEqual([`warning ${key}`])
  })

  const passwords = [
    `curl -u deploy:${password} https://api.contoso.com`,
    `curl -sSu deploy:${password} https://api.contoso.com`,
    `curl --user "deploy:${password}" https://api.contoso.com`,
    `curl -u "$NAME:${password}" https://api.contoso.com`,
    `docker login --username ci --password ${password} registry.contoso.com`,
    `export DB_PASSWORD='${password}'`
  ]
  test.each(passwords)('%s', async script => {
    expect(await inWorkflow(script)).toEqual([`warning ${password}`])
  })

  const powerShell = [
    `Invoke-RestMethod -Uri https://api.contoso.com -Headers @{Authorization = 'Bearer ${key}'}`,
    `Invoke-WebRequest https://api.contoso.com -Headers @{ 'X-API-Key' = "${key}"; Accept = '*/*' }`,
    `irm https://api.contoso.com -headers @{Authorization="Bearer ${key}"}`,
    `$headers = @{\n  Authorization = "Bearer ${key}"\n}`,
    `$env:API_KEY = '${key}'`,
    `Publish-Module -Path . -NuGetApiKey ${key}`,
    `curl.exe -H "Authorization: Bearer ${key}" https://api.contoso.com`
  ]
  test.each(powerShell)('%s', async script => {
    expect(await inPowerShell(script)).toEqual([`warning ${key}`])
    expect(await found('azure-pipelines.yml', pipeline(script, 'pwsh'))).toEqual([`warning ${key}`])
  })

  test.each(bash)('in a shell file: %s', async script => {
    expect(await found('deploy.sh', `#!/bin/bash\n${script}\n`)).toEqual([`warning ${key}`])
  })

  test.each(powerShell)('in a PowerShell file: %s', async script => {
    expect(await found('deploy.ps1', script)).toEqual([`warning ${key}`])
  })

  test('with the server, where a command adds one', async () => {
    const script = `claude mcp add --transport http x https://mcp.contoso.com --header "Authorization: Bearer ${key}"`
    const {findings} = await lintFiles({'setup.sh': script}, {rules: [storedCredential]})
    expect(findings.map(({message}) => message)).toEqual([
      expect.stringContaining("of MCP server 'x'")
    ])
  })
})

describe('nothing is said of', () => {
  const bash = [
    'curl -H "Authorization: Bearer $TOKEN" https://api.contoso.com',
    "curl -H 'Authorization: Bearer $TOKEN' https://api.contoso.com",
    `curl -H "X-API-Key: $\{PREFIX}${key}" https://api.contoso.com`,
    'curl -H "Authorization: Bearer ${{ secrets.TOKEN_4x7 }}" https://api.contoso.com',
    'curl -H "Authorization: Bearer $(az account get-access-token -o tsv)" https://x.contoso.com',
    'curl -H "Authorization: Bearer YOUR_API_KEY" https://api.contoso.com',
    'curl -H "Authorization: Bearer <token>" https://api.contoso.com',
    'curl -H "X-API-Key: demo-key" -H "Accept: application/vnd.github.v3+json" https://x.contoso.com',
    'curl -H "Authorization: Bearer xxxxxxxxxxxxxxxxxxxx1" https://api.contoso.com',
    `curl -H "X-Request-Id: ${key}" https://api.contoso.com`,
    `curl -H "Cookie: gpw_e24=http%3A%2F%2Fwww.oracle.com%2F" https://api.contoso.com`,
    'curl -u admin:admin https://api.contoso.com',
    'curl -u "$NAME:$PASSWORD" https://api.contoso.com',
    'curl -u "$NAME:" https://api.contoso.com',
    `curl -u admin:${password} http://localhost:9000/api/users`,
    'curl -u admin https://api.contoso.com',
    `tar -u deploy:${password}`,
    'docker login -u ci --password-stdin registry2.contoso.com',
    'docker build --secret id=npm_3xK9f2Lq,env=NPM_TOKEN .',
    'createuser --password postgres',
    'tool admin create --password adminadmin --email a@contoso.com',
    'export DB_PASSWORD=postgres POSTGRES_PASSWORD=12345678',
    'export API_KEY=test API_TOKEN=dummy-token-1a2b3c',
    'export API_KEY="$1"',
    'API_KEY=$(openssl rand -hex 32)',
    `PASS="\\033[0;32mPASS1"`,
    'export TOKEN_FILE=/run/secrets/q7Zp3Lw9Xk2V KEYBOARD_LAYOUT=q7Zp3Lw9Xk2Vt8',
    'dotnet nuget push a.nupkg --api-key AzureArtifacts',
    'deploy --token --verbose1A2b3C4d5E',
    `echo --token ${key}`,
    `[ "$x" = --token ${key} ]`,
    `# curl -H "Authorization: Bearer ${key}"`,
    `git checkout ${key}`
  ]
  test.each(bash)('%s', async script => {
    expect(await inWorkflow(script)).toEqual([])
    expect(await inPipeline(script)).toEqual([])
  })

  test('macros of Azure Pipelines', async () => {
    expect(await inPipeline('curl -H "Authorization: Bearer $(System.AccessToken)" x')).toEqual([])
    expect(await inPipeline('export API_KEY=$(apiKey4x7Q)')).toEqual([])
  })

  const powerShell = [
    'Invoke-RestMethod -Uri https://x.contoso.com -Headers @{Authorization = "Bearer $token"}',
    'Invoke-RestMethod -Uri https://x.contoso.com -Headers @{Authorization = "Bearer $env:TOKEN"}',
    "irm https://x.contoso.com -Headers @{Authorization = 'Bearer ' + $token}",
    "$token.Type = 'Q7zp3lw9xk2vt8rb5'",
    "$env:API_KEY = '${{ secrets.API_KEY }}'",
    `Write-Host -Token ${key}`,
    `Invoke-RestMethod x -Headers @{'X-Correlation' = '${key}'}`
  ]
  test.each(powerShell)('%s', async script => {
    expect(await inPowerShell(script)).toEqual([])
  })
})
