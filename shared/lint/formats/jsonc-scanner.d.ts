declare module 'jsonc-parser/lib/umd/impl/scanner.js' {
  export {createScanner} from 'jsonc-parser'
}
