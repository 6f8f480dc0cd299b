/** What `checklist` takes. Checked as a part of the one table, which puts it together (shared/inputs.ts). */
export const checklistInputs = [
  {
    name: 'checklist',
    type: 'choice',
    choices: ['mcp-hardening', 'ai-pipeline'],
    default: 'mcp-hardening',
    commands: ['checklist'],
    help: 'mcp-hardening: the sixteen rows for MCP servers on Azure. ai-pipeline: what pipelines that build and run AI need besides.'
  },
  {
    name: 'compare-with',
    type: 'string',
    commands: ['checklist'],
    help: 'JSON report of an earlier run of the same checklist: reports say what changed since.'
  }
] as const

/** What `checklist` hands on. */
export const checklistOutputs = [
  {name: 'fail', commands: ['checklist'], help: 'Number of controls that fail.'},
  {name: 'pass', commands: ['checklist'], help: 'Number of controls that are proven.'},
  {
    name: 'not-proven',
    commands: ['checklist'],
    help: 'Number of controls that nothing in the repository proves.'
  },
  {
    name: 'out-of-repo',
    commands: ['checklist'],
    help: 'Number of controls that no repository can show.'
  }
] as const
