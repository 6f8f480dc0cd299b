import {type UnofficialUse, unofficialUse} from '../../artifacts/claude-cli.js'
import type {Problem, Rule} from '../../rule.js'

/** A package that is taken for the Claude CLI, or an option that the CLI does not have. */
export const unofficialCli: Rule = {
  id: 'unofficial-cli',
  severity: 'warning',
  check({scripts}, report) {
    for (const {commands} of scripts) {
      for (const command of commands?.commands ?? []) {
        const use = unofficialUse(command)
        if (use) report(problemOf(use))
      }
    }
  }
}

function problemOf({kind, word, names, registry, instead}: UnofficialUse): Problem {
  const subject = names.join(' ')
  if (kind === 'package') {
    return {
      range: word.range,
      message: `package ${names[0]} of ${registry} is not Anthropic's Claude CLI, and its publisher decides what runs here`,
      help: 'Install @anthropic-ai/claude-code from npm, with its version.',
      subject
    }
  }
  const [first] = names
  return {
    range: word.text.range(0, first!.length),
    message: `claude has no ${names.length === 1 ? 'option' : 'options'} ${names.join(', ')}: the command fails, or runs a program that is not Anthropic's`,
    help: `Instead of ${first}, use ${instead}.`,
    subject
  }
}
