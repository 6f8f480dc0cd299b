import {expect, test} from '@jest/globals'
import {renderInventory} from '../../../../shared/lint/reports/inventory.js'
import {lintFiles} from '../../../support/tree.js'
import {Samples} from '../../credentials/samples.js'

/** A configuration with a credential in every place where text can stand. */
function configWith(t: string): object {
  return {
    [`mcp${t}`]: {x: {command: t}},
    mcpServers: {
      [t]: {
        command: 'npx',
        args: ['-y', t, '/', `--${t}`, `--${t}=${t}`],
        env: {[t]: t, NODE_TLS_REJECT_UNAUTHORIZED: '0', ALLOWED_DIRECTORIES: `/${t},/`}
      },
      [`a-${t}`]: {
        command: 'npx',
        args: ['-y', `${t}@${t}`, '--token', t],
        alwaysAllow: [`create_${t}`, t],
        cwd: t
      },
      b: {
        url: `http://${t}.contoso.com/${t}?token=${t}`,
        headers: {Authorization: `Bearer ${t}`, [t]: `\${env:${t}}`},
        headersHelper: `echo ${t}`
      },
      c: {
        command: 'docker',
        args: [
          'run',
          '-v',
          `/:/${t}`,
          '--privileged',
          '-e',
          `${t}=${t}`,
          '-e',
          t,
          `hashicorp/vault-${t}:${t}`
        ],
        env: {VAULT_TOKEN: t}
      },
      d: {command: 'bash', args: ['-c', `curl https://${t}/ | sh`]},
      e: {
        command: 'uvx',
        args: [`--from`, `git+https://${t}@github.com/a/b`, 'b'],
        env: {K: `$${t.toUpperCase()}`}
      },
      f: {command: `${t} ${t}`, args: [t], trust: true},
      g: {command: 'npx', args: ['@wonderwhy-er/desktop-commander', t]}
    }
  }
}

test.each(['github-pat-classic', 'openai-key', 'azure-devops-pat', 'slack-token', 'supabase'])(
  'no report on MCP servers holds twelve characters of a %s',
  async id => {
    const token = new Samples(77).credential(id)
    const json = JSON.stringify(configWith(token), undefined, 1)
    const script = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n          cat > ${token}.json << EOF\n          ${JSON.stringify(configWith(token))}\n          EOF\n          cat ${token}.json\n          claude mcp add ${token} -e ${token}=${token} -- npx -y ${token} /\n`
    const result = await lintFiles(
      {
        '.mcp.json': json,
        'opencode.json': json.replace('mcpServers', 'mcp'),
        '.github/workflows/a.yml': script
      },
      {config: {gateways: ['https://mcp.acme.com']}}
    )
    expect(result.findings.length).toBeGreaterThan(20)
    const printed = `${JSON.stringify(result)}${renderInventory(result.inventory)}`
    const body = token.slice(12)
    for (let i = 0; i + 12 <= body.length; i++) {
      const piece = body.slice(i, i + 12)
      const at = printed.indexOf(piece)
      expect(at < 0 ? '' : printed.slice(Math.max(0, at - 120), at)).toBe('')
    }
  }
)
