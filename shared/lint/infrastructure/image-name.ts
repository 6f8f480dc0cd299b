/** The name of an image without tag and digest: `acme.io:5000/app` of `acme.io:5000/app:1@sha256:…`. */
export function withoutTag(image: string): string {
  const name = image.lastIndexOf('/') + 1
  const at = image.slice(name).search(/[:@]/)
  return at < 0 ? image : image.slice(0, name + at)
}
