import {describe, expect, test} from '@jest/globals'
import {hostMount as rule} from '../../../../shared/lint/rules/mcp/host-mount.js'
import {findingsIn, serverFindings} from '../../../support/server-findings.js'

const docker = (...args: string[]) => ({
  command: 'docker',
  args: ['run', '-i', '--rm', ...args, 'img', '/x']
})

describe('host-mount', () => {
  test.each<[string, object, string[]]>([
    [
      'the socket',
      docker('-v', '/var/run/docker.sock:/var/run/docker.sock'),
      ['error: /var/run/docker.sock']
    ],
    [
      'the socket of podman',
      docker('-v', '/run/user/1000/podman/podman.sock:/x'),
      ['error: /run/user/1000/podman/podman.sock']
    ],
    [
      'the pipe of Windows',
      docker('-v', '//./pipe/docker_engine://./pipe/docker_engine'),
      ['error: //./pipe/docker_engine']
    ],
    ['--privileged', docker('--privileged'), ['error: --privileged']],
    ['--privileged=false', docker('--privileged=false'), []],
    ['the root', docker('-v', '/:/host:ro'), ['error: /']],
    ['the root by --mount', docker('--mount', 'type=bind,src=/,dst=/host'), ['error: /']],
    ['a home', docker('-v', '/Users/ann:/home'), ['error: /Users/ann']],
    [
      'the own home',
      docker('-v', '~:/home', '-v', '${HOME}:/h', '-v', '$HOME/.ssh:/s'),
      ['error: ~', 'error: ${HOME}']
    ],
    ['the namespace of processes', docker('--pid=host'), ['error: --pid=host']],
    ['the namespace in two words', docker('--pid', 'host'), ['error: --pid']],
    ['all capabilities', docker('--cap-add', 'ALL'), ['error: --cap-add']],
    ['a disk', docker('--device', '/dev/sda'), ['error: --device']],
    ['memory in one word', docker('--device=/dev/mem'), ['error: --device=/dev/mem']],
    ['another device', docker('--device', '/dev/dri'), []],
    ['the network of the host is no file', docker('--network=host', '--network', 'host'), []],
    [
      'a folder',
      docker(
        '-v',
        '${workspaceFolder}:/w',
        '-v',
        '/srv/data:/d',
        '-v',
        'name:/v',
        '-v',
        '$(pwd):/p'
      ),
      []
    ],
    ['a parent of the workspace is for broad-filesystem', docker('-v', '..:/w'), []],
    [
      'paths inside of the container',
      docker('-w', '/', '--tmpfs', '/tmp', '--workdir', '/home'),
      []
    ],
    ['no container', {command: 'npx', args: ['x', '--privileged', '/var/run/docker.sock']}, []]
  ])('%s', async (_name, server, expected) => {
    expect(await serverFindings(rule, server)).toEqual(expected)
  })

  test('mounts of an agentic workflow', async () => {
    const text =
      '---\non: push\nmcp-servers:\n  s:\n    container: mcp/x\n    mounts: ["/:/host:ro", "/tmp/x:/y:rw"]\n    args: ["-v", "/var/run/docker.sock:/d"]\n---\n'
    expect(await findingsIn(rule, '.github/workflows/a.md', text)).toEqual([
      'error: /',
      'error: /var/run/docker.sock'
    ])
  })

  test('a build stage of a Dockerfile is no host', async () => {
    expect(
      await findingsIn(
        rule,
        'Dockerfile',
        'FROM x\nRUN --mount=type=bind,from=ctx,src=/,dst=/ctx npx mcp-server-x\n'
      )
    ).toEqual([])
  })

  test('folders that the configuration allows', async () => {
    expect(
      await serverFindings(rule, docker('-v', '/opt:/x'), {config: {filesystemRoots: ['/opt']}})
    ).toEqual([])
  })
})
