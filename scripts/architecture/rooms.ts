/** A folder with all that is in it, or a file that stands by itself. */
export interface Room {
  /** Path relative to the root of the repository, with `/`. */
  readonly path: string
  /** What is in it, for the table of docs/architecture.md: a phrase without a full stop. */
  readonly what: string
}

/** Rooms that belong together, for the drawing. */
export interface Wing {
  readonly name: string
  readonly rooms: readonly Room[]
}

/**
 * Every room of the source, from the top down: a room imports only from rooms that stand below it.
 * test/architecture/layers.test.ts holds the imports to this order, and `npm run generate` writes
 * the table and the drawing of docs/architecture.md from it.
 */
export const wings: readonly Wing[] = [
  {
    name: 'fronts',
    rooms: [
      {path: 'fronts.ts', what: 'the entry of the bundle: starts the front that was called'},
      {
        path: 'cli',
        what: 'the command line: its host, arguments, `help`, and what only it has (`init`, `rules`, `demo`)'
      },
      {path: 'action', what: 'the GitHub Action: its host, its main and post steps'},
      {path: 'azdo-task', what: 'the Azure Pipelines task: its host, manifest and Marketplace page'}
    ]
  },
  {
    name: 'stand-ins',
    rooms: [
      {
        path: 'sandbox',
        what: 'stand-ins on loopback for issuers, Entra, Key Vault and the gateway: for tests and the demo'
      }
    ]
  },
  {
    name: 'commands',
    rooms: [
      {
        path: 'shared/commands',
        what: 'the commands, written once for all fronts; `run.ts` checks inputs and turns errors into results'
      },
      {
        path: 'shared/fleet',
        what: "an organization's repositories: listing (`api/`), partial clones (`git/`), the lines of a shard, and the report of all"
      },
      {
        path: 'shared/central',
        what: "the organization's policy: fetched, put above the repository's configuration; changes that loosen what judges them"
      },
      {path: 'shared/review', what: 'the comment in a pull request'}
    ]
  },
  {
    name: 'checklist',
    rooms: [
      {
        path: 'shared/checklist',
        what: 'controls with a verdict for each, and their reports'
      }
    ]
  },
  {
    name: 'detect',
    rooms: [
      {
        path: 'shared/offboard',
        what: 'what a person who leaves still has, and the filled-in runbook: `runbook/` has the commands'
      },
      {path: 'shared/upload', what: 'audit records to Log Analytics'},
      {
        path: 'shared/detect',
        what: 'records in any format, one file a detection (fold, query, cases), reports, and the alert rules that are emitted'
      }
    ]
  },
  {
    name: 'lint',
    rooms: [
      {
        path: 'shared/lint/reports',
        what: 'findings in, text out: text, JSON, SARIF, JUnit, Markdown, …'
      },
      {path: 'shared/lint/lint.ts', what: 'one run: discover, read, check, suppress'},
      {
        path: 'shared/lint/engine',
        what: 'the parts of a run: files, active rules, facts across files, findings in order'
      },
      {
        path: 'shared/lint/rules',
        what: 'the rules by group, one file a rule, with its prose beside it'
      },
      {
        path: 'shared/lint/people',
        what: 'what people who have left still have: their names in rights, credentials and runners'
      },
      {path: 'shared/lint/fixes', what: 'applies fixes to texts'},
      {
        path: 'shared/lint/suppression',
        what: 'inline ignores, baseline, fingerprints, changed lines'
      },
      {
        path: 'shared/lint/governance',
        what: 'controls of a deployment, one file a service: fail, pass or not proven'
      },
      {
        path: 'shared/lint/mcp',
        what: 'what facts on MCP servers mean: paths, gateways, references, the inventory'
      },
      {path: 'shared/lint/documents', what: 'readers: a file of one kind in, facts out'},
      {
        path: 'shared/lint/federation',
        what: 'trusts of federated identities: readers on top of `infrastructure`, and who gets in'
      },
      {
        path: 'shared/lint/artifacts',
        what: 'models that are fetched and images that are pushed, and how they are checked'
      },
      {
        path: 'shared/lint/scripts',
        what: 'parses the scripts of documents, and finds credentials in them'
      },
      {
        path: 'shared/lint/pipelines',
        what: 'jobs and steps of both CI systems: inputs, permissions, the ways of secrets and untrusted text'
      },
      {
        path: 'shared/lint/command-line',
        what: 'programs and their arguments: packages, containers'
      },
      {path: 'shared/lint/rule.ts', what: 'what a rule is, and what a group of rules needs'},
      {
        path: 'shared/lint/facts/repository.ts',
        what: 'what rules across files look at: trusts, resources, servers'
      },
      {
        path: 'shared/lint/infrastructure',
        what: 'values, scopes, modules and resources of Terraform, Bicep, ARM, Kubernetes, compose files and scripts; knows no rule'
      },
      {path: 'shared/lint/config', what: 'the configuration file'},
      {path: 'shared/lint/credentials', what: 'formats of credentials, placeholders, entropy'},
      {path: 'shared/lint/files', what: 'which files, by git or by a walk; decoding them'},
      {path: 'shared/lint/finding.ts', what: 'findings and results'},
      {path: 'shared/lint/facts', what: 'the vocabulary of rules: servers, scripts, jobs, trusts'},
      {path: 'shared/lint/interests.ts', what: 'what readers ask before they parse'},
      {
        path: 'shared/lint/words.ts',
        what: 'words from which groups of rules put their needs together'
      },
      {path: 'shared/lint/languages', what: 'text to meaning: bash, PowerShell, expressions'},
      {path: 'shared/lint/formats', what: 'text to trees: YAML, JSON, TOML, HCL, Bicep'},
      {
        path: 'shared/lint/source.ts',
        what: 'files, ranges, and text that keeps its place in a file'
      }
    ]
  },
  {
    name: 'verify, gateway and identity',
    rooms: [
      {
        path: 'shared/verify',
        what: 'manifests, the reading of files, and signatures (`signature/`, loaded only when one is asked for)'
      },
      {path: 'shared/people', what: 'who has left'},
      {
        path: 'shared/gateway',
        what: 'calls of MCP tools over Streamable HTTP and REST: policy, pacing, retries, audit'
      },
      {path: 'shared/vault', what: 'secrets from Key Vault'},
      {path: 'shared/identity', what: 'the identity of the job, and its exchange at Entra'}
    ]
  },
  {
    name: 'ground',
    rooms: [
      {path: 'shared/audit', what: 'the audit record, and the table that it is a row of'},
      {path: 'shared/cleanup.ts', what: 'what the post step removes'},
      {path: 'shared/inputs.ts', what: 'the one table of inputs and outputs'},
      {
        path: 'shared/page',
        what: 'one HTML file that needs nothing but itself: elements, parts, the stylesheet'
      },
      {
        path: 'shared/organization-target.ts',
        what: "where an organization's repositories are, from the environment of a host"
      },
      {path: 'shared/inputs', what: 'inputs and outputs of one command each'},
      {path: 'shared/masking', what: 'the forms of a secret, the redactor, the neutralizer'},
      {path: 'shared/markdown.ts', what: 'text as Markdown that means nothing but itself'},
      {path: 'shared/proxy.ts', what: 'proxies from the environment'},
      {path: 'shared/host.ts', what: 'the port between the core and a CI system'},
      {path: 'shared/link-out.ts', what: 'links that lead out of a folder'},
      {path: 'shared/without-end.ts', what: 'text without what it ends in'},
      {path: 'shared/digest.ts', what: 'SHA-256, loaded with the first digest'},
      {path: 'shared/calendar-day.ts', what: 'days as YYYY-MM-DD'},
      {path: 'shared/temporary-folder.ts', what: 'folders that end with their process'},
      {path: 'shared/end-on-signals.ts', what: 'cleaning up when a signal ends the process'},
      {path: 'shared/file-errors.ts', what: 'errors of the file system in words'},
      {path: 'shared/errors.ts', what: 'errors that are the fault of the user'},
      {path: 'shared/project.ts', what: 'where the pages of the project are'},
      {path: 'shared/version.ts', what: 'the version, from package.json'}
    ]
  }
]

/** All rooms, from the top down. */
export const rooms: readonly Room[] = wings.flatMap(wing => wing.rooms)

/** The room of a file of the source, the innermost of several; undefined when it stands in none. */
export function roomOf(file: string): Room | undefined {
  return rooms
    .filter(({path}) => file === path || file.startsWith(`${path}/`))
    .reduce<Room | undefined>(
      (inner, room) => (inner && inner.path.length > room.path.length ? inner : room),
      undefined
    )
}
