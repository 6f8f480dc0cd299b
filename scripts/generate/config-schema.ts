import {relaxable} from '../../shared/lint/config/config.js'
import {defaultThresholds, detectionIds} from '../../shared/lint/config/detection-settings.js'
import {allowKeys, thresholdLimits} from '../../shared/lint/config/detections.js'
import {confidences, severities} from '../../shared/lint/finding.js'
import {catalog} from '../../shared/lint/rules/catalog.js'

/**
 * Text of `schema/config.schema.json`: what an editor knows of the configuration file. The reader
 * of the configuration checks more than a schema can say; a test holds the two together.
 */
export function configSchema(): string {
  const ruleId = {
    type: 'string',
    enum: catalog.map(({id}) => id)
  }
  const glob = {type: 'string', minLength: 1, maxLength: 300, pattern: '^[^\\\\()|]+$'}
  const listOf = (items: object, description: string, example: string) => ({
    description,
    examples: [[example]],
    oneOf: [{type: 'array', items}, items, {type: 'null'}]
  })
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of mcp-gatehouse lint (.mcp-gatehouse.yml)',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      $schema: {type: 'string', description: 'Address of this schema, for editors.'},
      rules: {
        description: 'Severity of rules, or off.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(
          catalog.map(meta => [
            meta.id,
            {
              description: `${meta.summary}. Default: ${meta.severity}.`,
              enum: ['off', ...severities]
            }
          ])
        )
      },
      ignore: {
        description: 'Findings that are fine, by rule and path, each with a reason.',
        type: ['array', 'null'],
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rules', 'paths', 'reason'],
          properties: {
            rules: listOf(ruleId, 'Rules that are silenced.', 'stored-credential'),
            paths: listOf(glob, 'Globs of files, relative to the root.', 'test/fixtures/**'),
            reason: {
              description: 'Why these findings are fine, for anyone who reads this next.',
              type: 'string',
              minLength: 2
            },
            until: {
              description: 'Last day on which the ignore holds, as YYYY-MM-DD.',
              type: 'string',
              pattern: '^\\d{4}-\\d{2}-\\d{2}$'
            }
          }
        }
      },
      exclude: listOf(glob, 'Globs of files that are not read at all.', 'vendor/**'),
      include: listOf(
        glob,
        "Globs of files that are read although they are git-ignored or lie in a folder of other people's code.",
        'generated/mcp.json'
      ),
      gateways: listOf(
        {type: 'string', pattern: '^https?://[^@?#]+$'},
        'Origins or URL prefixes of the gateways through which MCP servers are reached.',
        'https://mcp.acme.com'
      ),
      servers: listOf(
        {type: 'string', minLength: 1},
        'MCP servers that need not go through a gateway: packages, images or URLs, with *.',
        '@acme/*'
      ),
      'filesystem-roots': listOf(
        {type: 'string', minLength: 1},
        'Directories that file-system servers may have.',
        '/srv/mcp'
      ),
      'trusted-owners': listOf(
        {type: 'string', pattern: '^[\\w.-]+(/[\\w.-]+)?$'},
        'Owners (azure) or repositories (azure/login) whose actions may be used by tag.',
        'actions'
      ),
      'credential-formats': {
        description: 'Further formats of credentials, as regular expressions.',
        type: ['array', 'null'],
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'pattern'],
          properties: {
            id: {type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'},
            pattern: {
              description:
                'Repetitions need bounds; back-references and look-around are not allowed.',
              type: 'string',
              minLength: 1,
              maxLength: 1000
            }
          }
        }
      },
      'min-confidence': {
        description: 'Leave out findings that are less sure: low, the default, hides nothing.',
        enum: [...confidences]
      },
      'fail-on': {
        description: 'Severity from which findings fail a run of lint: error by default.',
        enum: [...severities, 'never']
      },
      baseline: {
        description: 'File with the findings that are accepted for now.',
        type: 'string',
        minLength: 1
      },
      detections: detectionsSchema(),
      people: {
        description:
          'File that says who has left, for the rules about people: a path inside the folder that is linted.',
        type: 'string',
        minLength: 1
      },
      extends: policyAddress(
        'Policy that this configuration builds on. It may be stricter, and looser only where the policy says so.'
      ),
      'organization-policy': policyAddress(
        "The organization's policy, which stands above the one that extends names."
      ),
      'may-relax': listOf(
        {type: 'string', enum: [...relaxable, ...catalog.map(({id}) => id)]},
        'Of a policy: what those may relax who build on it.',
        'ignore'
      )
    }
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** An address of a policy that is pinned. */
function policyAddress(description: string): object {
  const commit = '@(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})'
  const digest = '#sha256=[0-9a-fA-F]{64}'
  return {
    description,
    type: 'string',
    pattern: `^(?:(?:github|azure-devops):.+${commit}(?:${digest})?|https?://[^#@]+${digest})$`,
    examples: [`github:acme/mcp-policy/gatehouse.yml@${'0'.repeat(40)}`]
  }
}

/** The section of `detect`. */
function detectionsSchema(): object {
  const thresholds = Object.entries(thresholdLimits).map(([id, limits]) => {
    const defaults: Readonly<Record<string, number>> = {
      ...defaultThresholds[id as keyof typeof defaultThresholds]
    }
    const properties = Object.entries(limits).map(([name, [minimum, maximum]]) => [
      name,
      {type: 'integer', minimum, maximum, default: defaults[name]}
    ])
    return [
      id,
      {type: 'object', additionalProperties: false, properties: Object.fromEntries(properties)}
    ]
  })
  return {
    description: 'What the command detect looks for.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      'time-zone': {
        description: 'IANA name of the time zone of business hours and days.',
        type: 'string',
        default: 'UTC',
        examples: ['Europe/Berlin']
      },
      'business-hours': {
        description: 'From, up to but not including, Monday to Friday.',
        type: 'string',
        pattern: '^\\d{1,2}:\\d\\d-\\d{1,2}:\\d\\d$',
        default: '07:00-20:00'
      },
      thresholds: {
        description: 'The last numbers that raise no alert.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(thresholds)
      },
      allow: {
        description: 'Callers that a detection leaves out, each with a reason and an end.',
        type: ['array', 'null'],
        items: {
          type: 'object',
          additionalProperties: false,
          required: [...allowKeys],
          properties: {
            detection: {type: 'string', enum: [...detectionIds]},
            caller: {
              description: 'Object id, user principal name or application id.',
              type: 'string',
              minLength: 1
            },
            reason: {description: 'Why these calls are fine.', type: 'string', minLength: 2},
            until: {
              description: 'Last day on which the entry holds, as YYYY-MM-DD.',
              type: 'string',
              pattern: '^\\d{4}-\\d{2}-\\d{2}$'
            }
          }
        }
      }
    }
  }
}
