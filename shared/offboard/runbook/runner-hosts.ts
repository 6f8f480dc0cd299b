/** Step 3 on the machines themselves: what no list shows. */
import type {CommandDraft} from './command.js'

/** On the machine of each runner, as its administrator. */
export const runnerHostCommands: readonly CommandDraft[] = [
  {
    purpose: 'On the host of a runner: show its units with their environment',
    words: ['systemctl', 'cat', 'actions.runner.*', 'vsts.agent.*'],
    changes: false,
    linux: true,
    permission: 'an account on the host',
    source: 'systemd, "systemctl"'
  },
  {
    purpose: 'On the host: find cached log-ins of az, gh, git and docker, and settings of runners',
    words: [
      'sudo',
      'find',
      '/home',
      '/root',
      '/opt',
      '-xdev',
      '-maxdepth',
      '6',
      '(',
      '-path',
      '*/.azure',
      '-o',
      '-path',
      '*/.config/gh',
      '-o',
      '-name',
      '.netrc',
      '-o',
      '-name',
      '.git-credentials',
      '-o',
      '-path',
      '*/.docker/config.json',
      '-o',
      '-name',
      '.credentials',
      '-o',
      '-path',
      '*/_work/_temp',
      ')',
      '-print'
    ],
    changes: false,
    linux: true,
    permission: 'root on the host',
    source: 'GNU findutils, "Finding Files"'
  },
  {
    purpose:
      'On the host, in the folder of the runner: stop the service and take it out of systemd',
    words: ['sudo', './svc.sh', 'uninstall'],
    changes: true,
    linux: true,
    permission: 'root on the host',
    source: 'GitHub Docs, "Configuring the self-hosted runner application as a service"'
  },
  {
    purpose: 'On the host, in the folder of the runner: take the runner out of the organization',
    words: ['./config.sh', 'remove', '--token', '{REMOVAL_TOKEN}'],
    changes: true,
    linux: true,
    permission: 'an account on the host; the token comes from the organization',
    source: 'GitHub Docs, "Removing self-hosted runners"'
  },
  {
    purpose:
      'On the host, as the account of the runner: delete the sessions of az; then delete what the search found',
    words: ['az', 'account', 'clear'],
    changes: true,
    permission: 'the account of the runner',
    source: 'Azure CLI, "az account"'
  }
]
