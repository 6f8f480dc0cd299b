/** Endings that only weights of models have. */
const certain = /\.(?:safetensors|gguf|ggml|onnx|pth?|ckpt|keras|tflite)$/i
/** Endings that other files have, too, with a name that says model. */
const possible = /\.(?:bin|h5|pkl|pickle|joblib)$/i
const saysModel = /model|ggml|weight|checkpoint/i

/** The file name in an address or a path, when it is one of a model: `llama.gguf`. */
export function modelName(text: string): string | undefined {
  const isAddress = /^[a-z][\w+.-]{1,20}:\/\//i.test(text)
  const place = isAddress ? text.replace(/^[^/]*\/\/[^/]*/, '') : text
  const name = baseName(place.replace(/[?#].*$/s, ''))
  return certain.test(name) || (possible.test(name) && saysModel.test(name)) ? name : undefined
}

/** The last part of a path or of an address without its query. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** Programs lie beside models as well: `models/cuda_sdk/v12.8`. */
const program =
  /(?:^|[/_-])(?:sdk|cuda|cudnn|tensorrt|drivers?|toolchain|tools?|runtimes?|installer|wheels?)(?:[/_.-]|\d|$)/i

/** A folder or prefix that is called after models: `s3://acme/models/llama`. */
export function isModelPlace(text: string): boolean {
  const [match] = /(?:^|[/_-])models?(?:[/_-]|$)/i.exec(text) ?? []
  return match !== undefined && !program.test(text.slice(text.indexOf(match) + match.length - 1))
}
