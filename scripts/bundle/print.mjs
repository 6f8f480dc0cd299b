import {minify} from 'terser'

// One module of a chunk, as the printer below prints it.
const module = /^( {1,2})(\d+): ((?:async )?function\(.*\) \{\n[\s\S]*?\n\1\})(,?)$/gm

const options = {
  module: true,
  mangle: false,
  compress: {
    defaults: false,
    dead_code: true,
    unused: true,
    toplevel: true,
    keep_classnames: true,
    keep_fnames: true
  },
  format: {beautify: true, indent_level: 1, ecma: 2020, comments: /CONCATENATED MODULE/}
}

/**
 * Prints a chunk of the bundle: without comments (licenses are in licenses.txt) and without code that
 * nothing uses, which is a third of what an Action's users download. All names stay, one statement a
 * line, so that a person can check a bundle and compare it with that of another version.
 * @throws SyntaxError when the source is not a module
 */
export async function printed(source) {
  const {code} = await minify(functions(source), options)
  const wrapped = `${code.replace(module, '$1$2: ($3)$4')}\n`
  // A string with such a line in it would leave a parenthesis open.
  await minify(wrapped, {module: true, compress: false, mangle: false, format: {code: false}})
  return wrapped
}

/**
 * Prints a chunk that holds nothing but packages as small as it can be: nobody reads a package in a
 * bundle, and its version is in package-lock.json. Names that a program can see stay.
 * @throws SyntaxError when the source is not a module
 */
export async function packed(source) {
  const {code} = await minify(functions(source), {
    ...options,
    // A module says for itself that it is strict.
    compress: {...options.compress, defaults: true, directives: false, ecma: 2020, passes: 2},
    // Its chunks stay to be found by the number: the packer of the task follows them.
    mangle: {keep_classnames: true, keep_fnames: true, reserved: ['__webpack_require__']},
    format: {ecma: 2020, comments: false, max_line_len: 500}
  })
  return `${code}\n`
}

/** Whether a chunk holds packages only, by the source map that the bundler made of it. */
export function isVendored(map) {
  const own = /^(?!.*(?:node_modules|webpack\/|^external |\|ignored|scripts\/bundle\/stand-ins\/))/
  return !JSON.parse(String(map)).sources.some(source => own.test(source))
}

/**
 * The bundler wraps each module in an arrow function. V8 reads those twice, first to skip them and
 * again to run them; a function expression in parentheses it compiles at once. No module uses `this`
 * or `arguments` of its arrow function: they are those of nothing.
 */
function functions(source) {
  return source.replace(/^(\/\*{3}\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function($2) {')
}
