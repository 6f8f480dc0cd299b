import type {ShellCommand} from '../../languages/shell.js'

/** Files that the commands of a script write and print. */

/** The file that a command's output goes to. */
export function writtenPath(command: ShellCommand): string | undefined {
  for (
    let at: ShellCommand | undefined = command, hops = 0;
    at && hops < 5;
    at = at.pipedTo, hops++
  ) {
    const redirect = at.redirects.find(
      ({operator, target}) => target && /^(?:\d?>>?\|?|&>>?)$/.test(operator)
    )
    if (redirect) return redirect.target!.text.text
    const [program, ...rest] = at.words.map(word => word.text.text)
    const name = program?.toLowerCase().replace(/^.*[\\/]/, '') ?? ''
    if (name === 'tee' || name === 'sponge') return rest.find(word => !word.startsWith('-'))
    if (/^(?:set-content|out-file|add-content|sc|ac|new-item|ni)$/.test(name)) {
      const flag = rest.findIndex(word => /^-(?:literal)?(?:file)?path$/i.test(word))
      return flag >= 0
        ? rest[flag + 1]
        : rest.find(word => !word.startsWith('-') && !/[{\n]/.test(word))
    }
    if (name === 'dd') return rest.find(word => word.startsWith('of='))?.slice(3)
  }
  return undefined
}

/** True when a command's output ends in the log. */
export function isPrinted(command: ShellCommand): boolean {
  for (
    let at: ShellCommand | undefined = command, hops = 0;
    at && hops < 6;
    at = at.pipedTo, hops++
  ) {
    if (
      at.redirects.some(
        ({operator, target}) =>
          target &&
          operator.includes('>') &&
          !/^[12]$|\/dev\/(?:stdout|stderr|tty)/.test(target.text.text)
      )
    )
      return false
    const name = at.words[0]?.text.text.replace(/^.*[\\/]/, '') ?? ''
    if (
      at !== command &&
      !/^(?:jq|cat|tee|head|tail|less|more|sed|grep|sort|python3?|yq|base64)$/.test(name)
    )
      return false
    if (
      at.words
        .slice(1)
        .some(word => /^(?:-q|--quiet|--silent|-e|--exit-status|empty)$/.test(word.text.text)) &&
      (name === 'jq' || name === 'grep')
    )
      return false
  }
  return true
}

/** A path as it is compared: without quotes, `./` and backslashes. */
export function plainPath(path: string): string {
  return path
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/^\.[\\/]/, '')
    .replaceAll('\\', '/')
}
