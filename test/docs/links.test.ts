import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {projectUrl} from '../../shared/project.js'
import {root} from '../support/root.js'

/** Files of the project, without what it was built into. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8'
})
  .split('\n')
  .filter(file => file !== '' && !/^(?:node_modules|dist)\//.test(file))
  .filter(file => fs.existsSync(path.join(root, file)))

const documents = files.filter(file => file.endsWith('.md') && !file.startsWith('test/'))

function read(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8')
}

/** The text without fenced code and without code in a line. */
function prose(text: string): string {
  return text
    .replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '')
    .replace(/(`+)(?!`).*?\1/g, match => match.replace(/[[\]()<>]/g, ' '))
}

/** Anchors of a page: of its headings, as GitHub makes them, and those that it sets itself. */
function anchors(text: string): Set<string> {
  const found = new Set<string>()
  const withoutCode = text.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '')
  for (const [, heading] of withoutCode.matchAll(/^#+ (.+)$/gm)) {
    const plain = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '')
    const anchor = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-')
    // The second heading of the same text gets a number.
    let own = anchor
    for (let i = 1; found.has(own); i++) own = `${anchor}-${i}`
    found.add(own)
  }
  for (const [, id] of withoutCode.matchAll(/<a (?:id|name)="([^"]+)"/g)) found.add(id!)
  return found
}

/** Targets of links, pictures and of the HTML that GitHub lets through. */
function targets(text: string): string[] {
  const markdown = prose(text)
  return [
    ...markdown.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g),
    ...markdown.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
    ...markdown.matchAll(/\b(?:href|src|srcset)="([^"\s]+)"/g)
  ].map(match => match[1]!)
}

/** What is wrong with a path in the project, with an anchor or without; undefined when it is there. */
function problem(target: string, from = ''): string | undefined {
  const [name = '', anchor] = decodeURIComponent(target).split('#')
  const linked = name === '' ? from : path.posix.join(path.posix.dirname(from), name)
  if (linked.startsWith('..')) return `${target} leaves the project`
  const absolute = path.join(root, linked)
  if (!fs.existsSync(absolute)) return `${target} is not there`
  if (anchor === undefined) return
  if (linked.endsWith('.md') && anchors(read(linked)).has(anchor)) return
  return `${target} has no such heading`
}

describe('links', () => {
  test.each(documents)('of %s lead to what is there', file => {
    const broken = targets(read(file))
      .filter(target => !/^[a-z][a-z+.-]*:/i.test(target))
      .flatMap(target => problem(target, file) ?? [])
    expect(broken).toEqual([])
  })

  test('to the Web have an address that can be one, and no scheme but https', () => {
    const wrong = documents.flatMap(file =>
      targets(read(file))
        .filter(target => /^[a-z][a-z+.-]*:/i.test(target))
        .filter(target => !/^https:\/\/[\w.-]+\.[a-z]+(?:\/\S*)?$/.test(target))
        .map(target => `${file}: ${target}`)
    )
    expect(wrong).toEqual([])
  })

  test('to the project itself, wherever they stand, name files that there are', () => {
    // The released project, and the address that stands for a fork's.
    const escaped = projectUrl.replaceAll('.', '\\.')
    const own = new RegExp(
      `(?:${escaped}|https://github\\.com/OWNER/mcp-gatehouse)/(?:blob|tree|raw)/[\\w.]+/([\\w./#-]+)|https://raw\\.githubusercontent\\.com/OWNER/mcp-gatehouse/[\\w.]+/([\\w./#-]+)`,
      'g'
    )
    const found = files
      .filter(file => !file.startsWith('test/') && /\.(?:md|json|ya?ml|ts|mjs)$/.test(file))
      .flatMap(file => [...read(file).matchAll(own)].map(match => [file, match[1] ?? match[2]!]))
    expect(found.length).toBeGreaterThan(5)
    const broken = found.flatMap(([file, target]) => {
      const reason = problem(target!.replace(/\.$/, ''))
      return reason === undefined ? [] : [`${file}: ${reason}`]
    })
    expect(broken).toEqual([])
  })

  test('in messages and comments name pages that there are', () => {
    const named = files
      .filter(file =>
        /^(?:shared|cli|action|azdo-task|scripts|sandbox)\/.*\.(?:ts|mjs)$/.test(file)
      )
      .flatMap(file =>
        [...read(file).matchAll(/(?<![\w./-])docs\/[\w./-]+\.md(?:#[\w-]+)?/g)].map(match => [
          file,
          match[0]
        ])
      )
    expect(named.length).toBeGreaterThan(10)
    const broken = named.flatMap(([file, target]) => {
      const reason = problem(target!)
      return reason === undefined ? [] : [`${file}: ${reason}`]
    })
    expect(broken).toEqual([])
  })

  test('lead from the README to every document', () => {
    const seen = new Set<string>()
    const open = ['README.md']
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue
      seen.add(file)
      for (const target of targets(read(file))) {
        if (/^[a-z][a-z+.-]*:/i.test(target)) continue
        const linked = path.posix.join(path.posix.dirname(file), target.split('#')[0]!)
        const page = [linked, path.posix.join(linked, 'README.md')].find(each =>
          documents.includes(each)
        )
        if (page !== undefined) open.push(page)
      }
    }
    // The page of the extension is shown by the Marketplace.
    const pages = documents.filter(file => file !== 'azdo-task/overview.md')
    expect(pages.filter(file => !seen.has(file))).toEqual([])
  })
})

test('a broken link is told', () => {
  expect(problem('docs/none.md')).toBe('docs/none.md is not there')
  expect(problem('token.md#nowhere', 'docs/call.md')).toBe('token.md#nowhere has no such heading')
  expect(problem('../../x', 'docs/call.md')).toBe('../../x leaves the project')
  expect(targets('[a](b.md#c) ![d](e.webp) <img src="f.png"> `[no](link)`\n[g]: h.md')).toEqual([
    'b.md#c',
    'e.webp',
    'h.md',
    'f.png'
  ])
  expect([...anchors('# A `b` [c](d.md)\n## A b c\n')]).toEqual(['a-b-c', 'a-b-c-1'])
})
