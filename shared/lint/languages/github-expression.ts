import type {MappedText, Range} from '../source.js'
import {type Expression, type ParsedExpression, parseExpression} from './expression.js'

/** A `${{ … }}` in a text. */
export interface ExpressionSite extends ParsedExpression {
  /** With its delimiters, in the file. */
  readonly range: Range
  /** With its delimiters, as offsets of the text that was searched. */
  readonly start: number
  readonly end: number
}

/**
 * Finds every `${{ … }}` of a scalar. As in the runner, `}}` inside a quoted string does not close
 * it. An expression that is not closed or not valid is a site with a problem and no expression.
 */
export function findGitHubExpressions(text: MappedText): readonly ExpressionSite[] {
  return findBracedExpressions(text, 'github')
}

/** The expression of a text that is one `${{ … }}` and nothing else. */
export function wholeGitHubExpression(text: MappedText): Expression | undefined {
  const sites = findGitHubExpressions(text)
  const site = sites[0]
  if (sites.length !== 1 || !site) return undefined
  const around = text.text.slice(0, site.start) + text.text.slice(site.end)
  return around.trim() === '' ? site.expression : undefined
}

/** A condition (`if:`), which is an expression with or without its delimiters. */
export function parseGitHubCondition(text: MappedText): ParsedExpression {
  if (!text.text.includes('${{')) return parseExpression(text, 'github')
  const expression = wholeGitHubExpression(text)
  if (expression) return {expression}
  return {
    problem: {
      kind: 'error',
      message: 'the condition mixes text and expressions',
      range: text.range()
    }
  }
}

/** `${{ … }}` of either system. */
export function findBracedExpressions(
  text: MappedText,
  dialect: 'github' | 'azure'
): readonly ExpressionSite[] {
  const source = text.text
  const sites: ExpressionSite[] = []
  let from = 0
  for (;;) {
    const start = source.indexOf('${{', from)
    if (start < 0) return sites
    const close = closingBraces(source, start + 3)
    if (close === undefined) {
      const range = text.range(start, start + 3)
      sites.push({
        range,
        start,
        end: source.length,
        problem: {kind: 'error', message: 'the expression has no closing }}', range}
      })
      return sites
    }
    const end = close + 2
    sites.push({
      ...parseExpression(text.slice(start + 3, close), dialect),
      range: text.range(start, end),
      start,
      end
    })
    from = end
  }
}

function closingBraces(source: string, from: number): number | undefined {
  let quoted = false
  for (let i = from; i < source.length; i++) {
    const character = source[i]
    if (character === "'") quoted = !quoted
    else if (!quoted && character === '}' && source[i + 1] === '}') return i
  }
  return undefined
}
