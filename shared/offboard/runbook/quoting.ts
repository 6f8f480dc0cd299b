/**
 * Words of a command line for three shells. A value of somebody else's file is data: whatever is in it
 * reaches the program as one argument, and nothing of it is read by the shell.
 */

/** Letters that stand for themselves in every shell, also in the middle of a word. */
const plain = /^[A-Za-z0-9_./:@][A-Za-z0-9_./:@=-]*$|^--?[A-Za-z][A-Za-z0-9-]*$/

/** Characters that show nothing or move others: controls, formats, separators other than the blank. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u

/**
 * A word for bash (Bash Reference Manual, "Quoting"): in single quotes every character stands for
 * itself. What cannot be seen is written as an escape of `$'…'`, byte by byte, so that a pasted line
 * stays one line and shows what it is.
 */
export function bashWord(text: string): string {
  if (plain.test(text)) return text
  if (!unseen.test(text)) return `'${text.replaceAll("'", "'\\''")}'`
  const escaped = Array.from(text.replaceAll('\0', ''), character => {
    if (character === "'" || character === '\\') return `\\${character}`
    if (!unseen.test(character)) return character
    return [...Buffer.from(character)]
      .map(byte => `\\x${byte.toString(16).padStart(2, '0')}`)
      .join('')
  })
  return `$'${escaped.join('')}'`
}

/** Every character that PowerShell takes for a single quote ("about_Quoting_Rules", and its tokenizer). */
const powershellQuotes = /['\u2018\u2019\u201a\u201b]/g

/**
 * A word for PowerShell; undefined for one that cannot be passed on safely. The program may be a batch
 * file (`az.cmd`), which cmd reads once more: what cmd would act on is refused as well.
 */
export function powershellWord(text: string): string | undefined {
  if (/^[A-Za-z0-9_./:][A-Za-z0-9_./:=-]*$|^--?[A-Za-z][A-Za-z0-9-]*$/.test(text)) return text
  if (unseen.test(text) || actsInCmd.test(text)) return undefined
  // Without a blank PowerShell passes a word to a batch file bare.
  if (!text.includes(' ') && actsBare.test(text)) return undefined
  return `'${text.replace(powershellQuotes, '$&$&')}'`
}

/**
 * A word for cmd; undefined for one that cannot be passed on safely: cmd replaces `%NAME%` and
 * `!NAME!` inside of quotes too, and has no way to write a quote within quotes for every program.
 */
export function cmdWord(text: string): string | undefined {
  if (/^[A-Za-z0-9_./:@][A-Za-z0-9_./:@-]*$|^--?[A-Za-z][A-Za-z0-9-]*$/.test(text)) return text
  if (unseen.test(text) || actsInCmd.test(text)) return undefined
  return `"${text}"`
}

/** What cmd reads in quotes as well; a backslash before the closing one would take its meaning. */
const actsInCmd = /["%!]|\\$/
/** What cmd reads where there are no quotes. */
const actsBare = /[&|<>^()]/

/** A string of OData (OASIS, "OData Version 4.01 URL Conventions"): a quote is written twice. */
export function odataString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/**
 * A string of KQL (Microsoft Learn, "The string data type"). Everything but letters, digits and a few
 * signs is written as an escape, so that the query means nothing to a shell either.
 */
export function kqlString(text: string): string {
  const escaped = text.replace(
    /[^A-Za-z0-9 @._:/+-]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  return `'${escaped}'`
}

/** A string of JMESPath (JMESPath Specification, "Raw String Literals"). */
export function jmesPathString(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
