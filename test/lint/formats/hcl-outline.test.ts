import {describe, expect, test} from '@jest/globals'
import {outlineHcl} from '../../../shared/lint/formats/hcl-outline.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const outline = (text: string) => outlineHcl(MappedText.of(new SourceFile('main.tf', text)))
const shown = (text: string) =>
  outline(text).blocks.map(({type, labels, range}) => [
    [type, ...labels].join(' '),
    text.slice(range.start, range.end).split('\n').length
  ])

describe('blocks at the top of a Terraform file', () => {
  test('with labels of both kinds, and what stands between them', () => {
    const text =
      '# c\nx = { a = [1] }\nresource "a" "b" {\n  c {\n  }\n}\nlocals {}\nmodule m {\n}\n/* resource "no" "no" {\n*/\n'
    expect(shown(text)).toEqual([
      ['resource a b', 4],
      ['locals', 1],
      ['module m', 2]
    ])
    expect(outline(text).problems).toEqual([])
  })

  test('brackets in strings, templates, heredocs and comments do not count', () => {
    const text =
      'resource "a" "b" {\n  s = "} \\" ${f("}", {x = "{"})} $${ %{ if a }x%{ endif }"\n  h = <<-EOT\n    } resource "x" "y" {\n    ${"{"}\n  EOT\n  # }\n  // }\n  /* } */\n  i = a << b ? 1 : 2\n}\ndata "c" "d" {}\n'
    expect(shown(text)).toEqual([
      ['resource a b', 11],
      ['data c d', 1]
    ])
    expect(outline(text).problems).toEqual([])
  })

  test('what is not closed is said, and what follows is found', () => {
    expect(outline('resource "a" "b" {\n  x = "open\n}\nlocals {}\n')).toMatchObject({
      blocks: [{type: 'resource'}, {type: 'locals'}],
      problems: [{message: 'a string is not closed'}]
    })
    expect(outline('resource "a" "b" {\n').problems).toHaveLength(1)
    expect(outline('}\nlocals {}\n')).toMatchObject({
      blocks: [{type: 'locals'}],
      problems: [{message: "'}' closes nothing"}]
    })
    expect(outline('x = <<EOF\nnever').problems).toHaveLength(1)
  })

  test('any text ends in time', () => {
    for (const piece of ['{', '"', '"${', '<<A\n', '/*', 'a ', 'a "b" ', '#', '\\', '"\\', '}']) {
      expect(() => outline(piece.repeat(50_000))).not.toThrow()
    }
  })
})
