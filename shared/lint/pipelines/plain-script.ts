/**
 * Programs that certainly do nothing with the identity of the job: the shell's own words, the tools of
 * every system, and package managers that install or run tests.
 */
const plainPrograms = new Set(
  `: [ [[ apt apt-get basename break brew case cat cd chmod chown clang-format cmp comm continue cp curl
  cut date declare df diff dirname do done du echo elif else esac eslint exit export expr false fi file
  fold for free grep gunzip gzip head hostname id if in install jq ln local ls md5sum mkdir
  mktemp mv nproc popd prettier printf pushd pwd pytest read readlink realpath return rm rmdir ruff seq
  set sha256sum shasum shellcheck shift shopt sleep sort split stat sysctl tail tar tee test then touch
  tr true uname uniq unset unzip wait wc wget which while whoami xz yamllint yq zip { }`.split(
    /\s+/
  )
)

/** Programs of which only these verbs are plain. */
const plainVerbs: Readonly<Record<string, RegExp>> = {
  bundle: /^install\b/,
  cargo: /^(?:test|build|check|clippy|fmt|fetch)\b/,
  corepack: /^(?:enable|prepare)\b/,
  docker: /^(?:build|images|info|load|ps|pull|save|tag|version)\b/,
  dotnet: /^(?:test|build|restore|format)\b/,
  git: /^(?:add|branch|checkout|clone|commit|config|describe|diff|fetch|init|log|ls-files|merge|merge-base|pull|push|rebase|remote|reset|restore|rev-list|rev-parse|show|stash|status|submodule|switch|tag|worktree)\b/,
  go: /^(?:test|build|vet|fmt|mod|env|version)\b/,
  npm: /^(?:ci|i|install|install-ci-test|t|test|audit|config get|--version|-v)\b/,
  pip: /^(?:install|freeze|list)\b/,
  pip3: /^(?:install|freeze|list)\b/,
  pnpm: /^(?:i|install|test|t)\b/,
  uv: /^(?:sync|lock|venv|pip install|python install)\b/,
  yarn: /^(?:install|test|--version|--frozen-lockfile)\b/
}

/**
 * True for a script in which every command is known to leave the job's identity alone. It reads words,
 * not syntax: whatever it does not know (a script of the repository, a here-document, a
 * substitution) makes the answer false.
 */
export function isPlainScript(text: string): boolean {
  if (text.length > longest || /`|\$\(|<<|[<>]\(|\beval\b/.test(text)) return false
  const joined = text.replace(/\\\r?\n/g, ' ')
  return joined.split(/[\n;|&]+/).every(isPlainCommand)
}

/** Longer scripts are not judged. */
const longest = 20_000

function isPlainCommand(command: string): boolean {
  let words = command.trim().split(/\s+/)
  if (words[0]!.startsWith('#')) return true
  // What stands before the program: keywords, assignments, `sudo`.
  while (
    words.length > 0 &&
    /^(?:if|then|elif|else|do|while|until|!|\{|sudo|time)$|^\w+=/.test(words[0]!)
  ) {
    words = words.slice(1)
  }
  const [program = '', ...rest] = words
  if (program === '' || plainPrograms.has(program)) return true
  // A map of the house's own: `constructor` is no program.
  return Object.hasOwn(plainVerbs, program) && plainVerbs[program]!.test(rest.join(' '))
}
