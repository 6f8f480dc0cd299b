import {minify} from 'terser'

// One module of a chunk, as the printer below prints it.
const module = /^ (\d+): ((?:async )?function\(.*\) \{\n[\s\S]*?\n \})(,?)$/gm

const format = {beautify: true, indent_level: 1, ecma: 2020, comments: /CONCATENATED MODULE/}
const print = async (source, compress) =>
  (await minify(source, {module: true, mangle: false, compress, format})).code

/**
 * Prints a chunk of the bundle: without comments (licences are in licenses.txt) and without code that
 * nothing uses, which is a third of what an Action's users download. All names stay, one statement a
 * line, so that a person can check a bundle and compare it with that of another version.
 */
export async function printed(source) {
  const text = await print(functions(source), {
    defaults: false,
    dead_code: true,
    unused: true,
    toplevel: true,
    keep_classnames: true,
    keep_fnames: true
  })
  const wrapped = `${text.replace(module, ' $1: ($2)$3')}\n`
  // Parentheses are all that may differ: a string with such a line in it would show here.
  if ((await print(wrapped, false)) !== (await print(text, false))) {
    throw new Error('a chunk of the bundle cannot be wrapped')
  }
  return wrapped
}

/**
 * The bundler wraps each module in an arrow function. V8 reads those twice, first to skip them and
 * again to run them; a function expression in parentheses it compiles at once. No module uses `this`
 * or `arguments` of its arrow function: they are those of nothing.
 */
function functions(source) {
  return source.replace(/^(\/\*{3}\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function($2) {')
}
